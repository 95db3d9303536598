import type { Said } from '../../sentences';
import type { CHARTS } from '../../sentences/charts';

export const charts: Said<typeof CHARTS> = {
  'chart.title': 'Ausgaben {period}',
  'chart.other': 'Sonstiges',
  'chart.spent': 'ausgegeben',
  'chart.spending': 'Ausgaben',
  'chart.earned': 'Einnahmen',
  'chart.saved': 'Gespart',
  'chart.limit': 'Limit',
  'chart.nothing': 'Noch nichts ausgegeben',
  'chart-nothing': '{title}: keine Einträge.',
  'chart-doughnut': '{title}: insgesamt {total}. {list}.',
  'chart-bars': '{title}: insgesamt {total}, am meisten {peak} mit {peakAmount}.',
  'chart-income': '{title}: Einnahmen {earned}, Ausgaben {spent}, gespart {saved}.',
  'chart-running': '{title}: bisher {total}.',
  'chart-running-limit': '{title}: bisher {total}, noch {left} vom Limit von {limit}.',
  'chart-running-over': '{title}: bisher {total}, {left} über dem Limit von {limit}.',
  'chart.compared': 'Ausgaben {before} und {period}',
  'chart-compared': '{title}: {was} und {now}.',
  'chart.flow': 'Einnahmen und Ausgaben {period}',
  'chart.weekdays': 'Ausgaben nach Wochentag {period}',
  'chart.running': 'Bisher ausgegeben {period}',
  'chart.net': 'Saldo {period}',
  'chart-net': '{title}: am Ende {balance}.',
  'chart.one-currency': '{title} (nur {currency})',
};
