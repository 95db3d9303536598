import type { Said } from '../../sentences';
import type { CHARTS } from '../../sentences/charts';

export const charts: Said<typeof CHARTS> = {
  'chart.title': 'Spese {period}',
  'chart.other': 'Altro',
  'chart.spent': 'speso',
  'chart.spending': 'Spese',
  'chart.earned': 'Entrate',
  'chart.saved': 'Risparmio',
  'chart.limit': 'Limite',
  'chart.nothing': 'Ancora nessuna spesa',
  'chart-nothing': '{title}: nessuna voce.',
  'chart-doughnut': '{title}: {total} in tutto. {list}.',
  'chart-bars': '{title}: {total} in tutto, il massimo {peak} con {peakAmount}.',
  'chart-income': '{title}: entrate {earned}, spese {spent}, risparmio {saved}.',
  'chart-running': '{title}: {total} finora.',
  'chart-running-limit': '{title}: {total} finora, restano {left} del limite di {limit}.',
  'chart-running-over': '{title}: {total} finora, {left} oltre il limite di {limit}.',
  'chart.compared': 'Spese {before} e {period}',
  'chart-compared': '{title}: {was} e {now}.',
  'chart.flow': 'Entrate e spese {period}',
  'chart.weekdays': 'Spese per giorno della settimana {period}',
  'chart.running': 'Speso finora {period}',
  'chart.net': 'Saldo {period}',
  'chart-net': '{title}: {balance} alla fine.',
  'chart.one-currency': '{title} (solo {currency})',
};
