import type { Said } from '../../sentences';
import type { LIMITS } from '../../sentences/limits';

export const limits: Said<typeof LIMITS> = {
  'limit.total': '全部支出',
  'limit.done':
    '🎯 {what}：{every, select, day {每天} week {每周} month {每月} year {每年} other {每个发薪周期}} {amount}{carry, select, yes {，剩余结转} other {}}{change, select, new {} other {（原来 {before}）}}',
  'limit.assumed-month': '按每月计算。其他周期可以说“打车每周最多50”。',
  'limit.removed':
    '🗑 已取消限额：{what}（{every, select, day {每天} week {每周} month {每月} year {每年} other {每个发薪周期}} {amount}）',
  'limit.ask-amount': '{what}最多多少？',
  'limit.ask-payday': '每月几号发工资？请发 1 到 31 的数字。',
  'limit.payday': '📅 发薪日：每月 {day} 号。按发薪周期的限额以此计算。',
  'limit.ask-which': '哪个限额？',
  'limit.choice':
    '{what} · {every, select, day {每天} week {每周} month {每月} year {每年} other {每个发薪周期}} {amount}',
  'limit.name':
    '{what} · {every, select, day {每天} week {每周} month {每月} year {每年} other {每个发薪周期}} ({currency})',
  'limit.new-of': '新限额的范围',
  'limit.new-amount': '每月金额',
  'limit.none': '还没有限额。可以说“吃饭每月限额300”。',
  'limit.no-such': '没有这个限额。说“我的预算”可以查看全部。',
  'limit.left': '🎯 {what} · {period}：剩余 {left}，共 {allowed}',
  'limit.over': '🎯 {what} · {period}：超出 {over}，限额 {allowed}',
  'limit.near': '⚠️ {what} · {period}：已用限额的 {percent}，剩余 {rest}，共 {allowed}',
  'limit.passed': '🚨 {what} · {period}：超出限额，{spent} / {allowed}，超出 {rest}',
  'limit.status':
    '• {what} · {period}：{spent} / {allowed}（{percent}），{state, select, over {超出 {rest}} other {剩余 {rest}}}',
  'limit.ahead': '  按这个速度，到{day}为 {ahead}。',
  'limit.pace': '📈 {what} · {period}：按这个速度，大约{day}超过 {allowed}（到期末 {ahead}）',
  'limit.afford':
    '{state, select, over {会超出限额 {rest}：{what} · {period}。} other {在限额之内：{what} · {period}，还剩 {rest}。}}',
  'limit.refused-zero': '限额必须大于零，没有更改。要取消可以说“删除吃饭预算”。',
  'limit.refused-too-large': '数目太大，没有更改。请检查数字。',
  'limit.refused-too-many': '已有 {most} 个限额，不能再加。请先删除一个。',
  'limit.refused-other-currency': '这个限额是另一种货币，没有更改。请说出新的金额和货币。',
  'chart.limit-title': '{what} · {period}',
  'button.limits': '我的限额',
  'button.stop-this': '不再提醒',
};
