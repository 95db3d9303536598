import type { Said } from '../../sentences';
import type { CHARTS } from '../../sentences/charts';

export const charts: Said<typeof CHARTS> = {
  'chart.title': 'Gastos {period}',
  'chart.other': 'Otros',
  'chart.spent': 'gastado',
  'chart.spending': 'Gastos',
  'chart.earned': 'Ingresos',
  'chart.saved': 'Ahorro',
  'chart.limit': 'Límite',
  'chart.nothing': 'Aún sin gastos',
  'chart-nothing': '{title}: sin apuntes.',
  'chart-doughnut': '{title}: {total} en total. {list}.',
  'chart-bars': '{title}: {total} en total, lo más en {peak} con {peakAmount}.',
  'chart-income': '{title}: ingresos {earned}, gastos {spent}, ahorro {saved}.',
  'chart-running': '{title}: {total} hasta ahora.',
  'chart-running-limit': '{title}: {total} hasta ahora, quedan {left} del límite de {limit}.',
  'chart-running-over': '{title}: {total} hasta ahora, {left} por encima del límite de {limit}.',
  'chart.compared': 'Gastos {before} y {period}',
  'chart-compared': '{title}: {was} y {now}.',
  'chart.flow': 'Ingresos y gastos {period}',
  'chart.weekdays': 'Gastos por día de la semana {period}',
  'chart.running': 'Gastado hasta ahora {period}',
  'chart.net': 'Saldo {period}',
  'chart-net': '{title}: {balance} al final.',
  'chart.one-currency': '{title} (solo {currency})',
};
