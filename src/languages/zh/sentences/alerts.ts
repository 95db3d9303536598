import type { Said } from '../../sentences';
import type { ALERTS } from '../../sentences/alerts';

export const alerts: Said<typeof ALERTS> = {
  'alert.unusual': '❗ {category}支出异常：{amount}，通常约 {usual}',
  'alert.quiet': '👋 已有 {days, plural, other {# 天}}没有记账。忘了什么吗？发“昨天午饭12”就行。',
  'alert.digest':
    '📊 {span, select, week {本周报告} other {本月报告}} {period}：{spent}，{count, plural, other {# 笔}}{way, select, more {，比之前多 {change}} less {，比之前少 {change}} other {}}',
  'alert.part': '• {category}：{amount}',
  'alert.year': '🎉 你的 {year} 年：{spent}，{count, plural, other {# 笔}}',
  'alerts.kind':
    '{kind, select, limit {限额} pace {限额进度} unusual {异常支出} quiet {未记账的日子} weekly {周报} monthly {月报} year {年度总结} bill {将到期的账单} amount {等待金额的定期付款} schedule {自动记账} goal {达成的目标} other {{kind}}}',
  'alerts.dosage':
    '🔔 提醒：{dosage, select, gentle {温和，只提醒最重要的} strict {严格，尽早并经常提醒} other {普通}}。',
  'alerts.stopped': '🔕 不再提醒：{what}。',
  'alerts.started': '🔔 重新提醒：{what}。',
  'alerts.off': '已关闭：{what}',
  'alerts.snoozed': '😴 {day}之前不再提醒。',
  'alerts.awake': '🔔 提醒已恢复。',
  'alerts.how': '更改：“温和提醒”、“严格提醒”、“别再提醒吃饭”、“安静一周”。',
  'alerts.unknown': '不明白指的是什么。请说类别，例如“别再提醒吃饭”。',
  'button.tell-again': '重新提醒',
  'button.alerts': '提醒设置',
};
