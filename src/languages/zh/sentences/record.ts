import type { Said } from '../../sentences';
import type { RECORD } from '../../sentences/record';

export const record: Said<typeof RECORD> = {
  'record.count': '✅ {count, plural, other {已记 # 笔}}：',
  'record.line':
    '{mark, select, check {✅ } other {• }}{type, select, income {+} refund {↩ } other {}}{amount} · {category}{note, select, none {} other { · {noteText}}}{when, select, today {} other { · {day}}}',
  'record.assumed-currency': '“{sign}”可能是几种货币，我按 {currency} 记。',
  'record.assumed-settings': '我默认用 {what}。要改就写：“我的货币是美元”、“我在东京”、“说中文”。',
  'record.ask-amount': '{what, select, none {这笔} other {“{whatText}”}}是多少钱？',
  'record.ask-category': '{what, select, none {{amount}} other {“{whatText}”（{amount}）}}属于哪一类？',
  'undo.done': '↩️ {count, plural, other {已收回 # 笔}}：',
  'redo.done': '↪️ {count, plural, other {已恢复 # 笔}}：',
  'redo.nothing': '没有可恢复的。',
  'undo.nothing': '没有可收回的。',
  'refused.zero': '{what}的金额是零，所以没有记。请写上金额再发，例如“午饭 12”。',
  'refused.negative': '{what}的金额小于零，所以没有记。收到退款请写“退款50”。',
  'refused.not-a-number': '看不懂{what}的金额，所以没有记。请用数字写，例如“12.50”。',
  'refused.too-large': '{what}的金额太大，我记不下，所以没有记。请检查数字再发。',
  'refused.too-precise': '{what}的小数位比 {currency} 的多，所以没有记。请四舍五入后再发。',
  'refused.unknown-currency': '我不认识货币 {currency}，所以没有记。请用三个字母的代码，例如 CNY 或 USD。',
  'refused.no-such-day': '{what}的日期不存在，所以没有记。日期可以写成“3月3日”。',
  'refused.date-in-future': '{what}的日期在将来（{day}），所以没有记。请写今天或更早的日期。',
  'refused.same-wallet': '{what}的转出和转入是同一个钱包，所以没有记。请说两个，例如“从现金转50到储蓄”。',
  'refused.too-many': '一条消息超过 {most} 笔，所以没有记。请分几次发。',
};
