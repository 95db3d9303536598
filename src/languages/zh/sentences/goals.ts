import type { Said } from '../../sentences';
import type { GOALS } from '../../sentences/goals';

export const goals: Said<typeof GOALS> = {
  'goal.line': '🎯 {name}：{saved}{target, select, none {} other { / {amount}（{share}）\n{bar}}}',
  'goal.need':
    '{need, select, late {日期（{day}）已过，还差 {missing}。} month {每月存 {aMonth}，{day}前可达成。} other {还差 {missing}。}}',
  'goal.did':
    '{did, select, changed {✏️ 已修改：} put {💰 已存 {amount}：} taken {💸 已取出 {amount}：} dropped {🗑 目标已删除：} undone {↩️ 已撤销：} redone {↪️ 已恢复：} other {新目标：}}',
  'goal.list': '{count, plural, other {# 个目标}}：',
  'goal.none': '还没有存钱目标。可以写“存5000去旅行”，然后写“存了200到旅行基金”。',
  'goal.not-found': '没有叫“{what}”的目标。说“我的目标”查看全部。',
  'goal.ask-name': '为什么存钱？',
  'goal.ask-amount': '“{name}”总共要存多少？',
  'goal.reached': '🎉 目标“{name}”已达成：{amount}！',
  'goal.other-currency': '“{name}”用 {currency} 记，所以没有改动。请用 {currency} 说金额。',
  'goal.not-so-much': '“{name}”里只有 {saved}，所以没有取出。请说一个更小的金额。',
  'goal.too-many': '你已有 {most} 个目标，所以没有保存。请先删除一个不需要的。',
  'button.no-target': '不设金额',
};
