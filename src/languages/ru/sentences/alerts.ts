import type { Said } from '../../sentences';
import type { ALERTS } from '../../sentences/alerts';

export const alerts: Said<typeof ALERTS> = {
  'alert.unusual': '❗ Необычно для «{category}»: {amount}, обычно около {usual}',
  'alert.quiet':
    '👋 {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} без записей. Что-то забыто? Достаточно «12 обед вчера».',
  'alert.digest':
    '📊 {span, select, week {Неделя} other {Месяц}} {period}: {spent}, {count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}{way, select, more {, на {change} больше, чем до этого} less {, на {change} меньше, чем до этого} other {}}',
  'alert.part': '• {category}: {amount}',
  'alert.year':
    '🎉 Твой {year} год: {spent}, {count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}',
  'alerts.kind':
    '{kind, select, limit {лимиты} pace {темп лимитов} unusual {необычные траты} quiet {дни без записей} weekly {итоги недели} monthly {итоги месяца} year {итоги года} bill {предстоящие счета} amount {платежи, которые ждут суммы} schedule {то, что записывается само} goal {достигнутые цели} other {{kind}}}',
  'alerts.dosage':
    '🔔 Уведомления: {dosage, select, gentle {мягкие, только главное} strict {строгие, рано и часто} other {обычные}}.',
  'alerts.stopped': '🔕 Больше не сообщаю: {what}.',
  'alerts.started': '🔔 Снова сообщаю: {what}.',
  'alerts.off': 'Отключено: {what}',
  'alerts.snoozed': '😴 Ничего до {day}.',
  'alerts.awake': '🔔 Уведомления снова включены.',
  'alerts.how': 'Изменить: «будь мягче», «будь строже», «не сообщай про еду», «тишина на неделю».',
  'alerts.unknown': 'Не понял, о чём речь. Назови категорию, например «не сообщай про еду».',
  'button.tell-again': 'Сообщать снова',
  'button.alerts': 'Уведомления',
};
