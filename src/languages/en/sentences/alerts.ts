import type { Said } from '../../sentences';
import type { ALERTS } from '../../sentences/alerts';

export const alerts: Said<typeof ALERTS> = {
  'alert.unusual': '❗ Unusual for {category}: {amount}, usually about {usual}',
  'alert.quiet':
    '👋 Nothing logged for {days, plural, one {# day} other {# days}}. Anything forgotten? “12 lunch yesterday” is enough.',
  'alert.digest':
    '📊 {span, select, week {Your week} other {Your month}} {period}: {spent} in {count, plural, one {# entry} other {# entries}}{way, select, more {, {change} more than before} less {, {change} less than before} other {}}',
  'alert.part': '• {category}: {amount}',
  'alert.year': '🎉 Your {year}: {spent} in {count, plural, one {# entry} other {# entries}}',
  'alerts.kind':
    '{kind, select, limit {limits} pace {the pace of limits} unusual {unusual entries} quiet {days without entries} weekly {the weekly digest} monthly {the monthly digest} year {the year in review} bill {bills due} amount {schedules that wait for an amount} schedule {what repeats by itself} goal {goals reached} other {{kind}}}',
  'alerts.dosage':
    '🔔 Alerts are {dosage, select, gentle {gentle: only what matters most} strict {strict: early and often} other {normal}}.',
  'alerts.stopped': '🔕 I no longer tell you about {what}.',
  'alerts.started': '🔔 I tell you about {what} again.',
  'alerts.off': 'Stopped: {what}',
  'alerts.snoozed': '😴 Nothing until {day}.',
  'alerts.awake': '🔔 Alerts are on again.',
  'alerts.how': 'To change it: “be gentle”, “be strict”, “stop telling me about food”, “snooze for a week”.',
  'alerts.unknown':
    'I could not tell what to stop. Name a category, like “stop telling me about food”, or the weekly digest.',
  'button.tell-again': 'Tell me again',
  'button.alerts': 'Alerts',
};
