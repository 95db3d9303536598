import type { Said } from '../../sentences';
import type { QUESTIONS } from '../../sentences/questions';

export const questions: Said<typeof QUESTIONS> = {
  'most.category': '{period}花得最多的是{category}：{total} 中的 {amount}（{share}）。',
  'compare.total':
    '你{period}花了 {now}，{way, select, less {比{before}少 {change}} same {和{before}一样} other {比{before}多 {change}}}{way, select, more {（{was}，+{share}）} less {（{was}，−{share}）} new {（{was}）} other {}}。',
  'compare.whole': '{period}总共 {amount}。',
  'compare.line': '• {category}：{was} → {now}（{way, select, less {−} other {+}}{change}）',
  'average.day': '你{period}平均每天花 {average}（{count, plural, other {# 天}}共 {total}）。',
  'average.month': '你{period}平均每月花 {average}（{count, plural, other {# 个月}}共 {total}）。',
  'entry.short': '• {amount} · {what} · {day}',
  'entry.below': '   – {amount} · {what} · {day}',
  'biggest.title': '{period}最大的支出：',
  'last.found': '上一次是{day}{days, plural, =0 {} =1 {} other {（# 天前）}}：{amount} · {what}。',
  'last.category': '没有写“{about}”的记录。{category}的上一笔是{day}：{amount} · {what}。',
  'last.none': '账本里没有“{about}”。',
  'weekday.most': '你花得最多的是{weekday}：平均 {average}，{period}共 {total}。',
  'weekday.line': '• {weekday}：平均 {average}',
  'weekday.one': '{weekday}平均花 {average}：{period}{count, plural, other {# 天}}共 {total}。',
  'day.most': '你{period}花了 {total}，最多的是{day}：{amount}。',
  'month.most': '你{period}花了 {total}，平均每月 {average}，最多的是{month}：{amount}。',
  'year.before':
    '{way, select, less {比{before}少 {change}} same {和{before}一样} other {比{before}多 {change}}}（{was}{way, select, more {，+{share}} less {，−{share}} other {}}）。',
  'flow.total': '你{period}收入 {earned}，支出 {spent}：{way, select, less {超支 {left}} other {剩 {left}}}。',
  'pace.total':
    '你{period}目前花了 {spent}。照这样到{day}会是 {ahead}{once, select, none {} other {，单笔大额只算一次}}。',
  'net.total':
    '{period}：收入 {earned}，支出 {spent}；余额{way, select, less {减少} other {增加}} {change}。{moves, select, one {} other {从零算起，最高在{highDay}（{high}），最低在{lowDay}（{low}）。}}',
  'usual.total':
    '你{period}花了 {now}，{way, select, less {比平时少 {change}} same {和平时一样} other {比平时多 {change}}}（{was}：之前 {count, plural, other {# 个}}时段同样日子的平均）。',
  'usual.none': '{period}：还没有更早的数字可作比较。',
  'named.line': '• {name}：{amount}（{count, plural, other {# 笔}}）',
  'payees.title': '{period}付得最多的是：',
  'payees.none': '{period}没有写明付给谁的记录。可以写“在星巴克喝咖啡30”。',
  'tags.title': '{period}的标签：',
  'tags.none': '{period}没有带标签的记录。加一个吧，例如“午饭 12 #工作”。',
  'afford.yes':
    '可以：这个月的收入还剩 {left}。{why, select, due {还有 {cost} 的固定支出未付} other {月底前通常还要花 {cost}}}，花掉 {amount} 后还会剩 {rest}。',
  'afford.tight':
    '有点紧：这个月的收入还剩 {left}，够付 {amount}。但{why, select, due {还有 {cost} 的固定支出未付} other {月底前通常还要花 {cost}}}，那样会差 {short}。',
  'afford.no': '这个月的收入不够：还剩 {left}，而 {amount} 更多。',
  'afford.no-income':
    '说不准：这个月没有记收入。目前花了 {spent}，{why, select, due {还有 {cost} 的固定支出未付} other {月底前通常还要花 {cost}}}。',
  'afford.left':
    '这个月的收入还剩 {left}。{why, select, due {还有 {cost} 的固定支出未付} other {月底前通常还要花 {cost}}}。',
  'afford.over-limit':
    '超出{what}的限额：{period}还剩 {left}（共 {allowed}）{coming, select, some {，其中 {due} 还要付固定支出} other {}}，所以 {amount} 会超出 {short}。',
  'afford.in-limit':
    '在{what}的限额之内：{period}还剩 {left}（共 {allowed}）{coming, select, some {，其中 {due} 还要付固定支出} other {}}，花掉 {amount} 后还剩 {rest}。',
  'afford.limit':
    '{what}的限额：{period}还剩 {left}（共 {allowed}）{coming, select, some {，其中 {due} 还要付固定支出} other {}}。',
  'afford.due': '到{day}还要付：{due}（{what}）。',
  'afford.basis':
    '依据你这个月记的账（收入 {earned}，支出 {spent}）和{months, plural, =0 {这个月的速度} other {之前 # 个月}}。',
  'tip.grew': '💡 {category}变多了：{period} {now}，平常每月 {was}。',
  'tip.duplicate': '💡 {what}扣了两次，{day}，每次 {amount}。如果只付了一次，写“撤销”或删掉一笔。',
  'tip.price': '💡 {what}变贵了：从{day}起 {now}，之前 {was}。',
  'tip.limit': '💡 {what}每月 {allowed} 的限额在最近三个月里每个月都超了：平均 {spent}。可以提高限额，或看看花在哪里。',
  'tip.none': '最近三个月的数字没有异常。',
};
