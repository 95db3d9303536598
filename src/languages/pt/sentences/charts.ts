import type { Said } from '../../sentences';
import type { CHARTS } from '../../sentences/charts';

export const charts: Said<typeof CHARTS> = {
  'chart.title': 'Gastos {period}',
  'chart.other': 'Outros',
  'chart.spent': 'gasto',
  'chart.spending': 'Gastos',
  'chart.earned': 'Receitas',
  'chart.saved': 'Economia',
  'chart.limit': 'Limite',
  'chart.nothing': 'Nada gasto ainda',
  'chart-nothing': '{title}: nenhum lançamento.',
  'chart-doughnut': '{title}: {total} no total. {list}.',
  'chart-bars': '{title}: {total} no total, o maior em {peak} com {peakAmount}.',
  'chart-income': '{title}: receitas {earned}, gastos {spent}, economia {saved}.',
  'chart-running': '{title}: {total} até agora.',
  'chart-running-limit': '{title}: {total} até agora, sobram {left} do limite de {limit}.',
  'chart-running-over': '{title}: {total} até agora, {left} acima do limite de {limit}.',
  'chart.compared': 'Gastos {before} e {period}',
  'chart-compared': '{title}: {was} e {now}.',
  'chart.flow': 'Receitas e gastos {period}',
  'chart.weekdays': 'Gastos por dia da semana {period}',
  'chart.running': 'Gasto até agora {period}',
  'chart.net': 'Saldo {period}',
  'chart-net': '{title}: {balance} no fim.',
  'chart.one-currency': '{title} (só {currency})',
};
