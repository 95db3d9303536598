import type { Said } from '../../sentences';
import type { CHARTS } from '../../sentences/charts';

export const charts: Said<typeof CHARTS> = {
  'chart.title': 'Dépenses {period}',
  'chart.other': 'Autres',
  'chart.spent': 'dépensé',
  'chart.spending': 'Dépenses',
  'chart.earned': 'Revenus',
  'chart.saved': 'Épargne',
  'chart.limit': 'Plafond',
  'chart.nothing': 'Encore rien dépensé',
  'chart-nothing': '{title} : aucune opération.',
  'chart-doughnut': '{title} : {total} en tout. {list}.',
  'chart-bars': '{title} : {total} en tout, le plus pour {peak} avec {peakAmount}.',
  'chart-income': '{title} : revenus {earned}, dépenses {spent}, épargne {saved}.',
  'chart-running': '{title} : {total} jusqu’ici.',
  'chart-running-limit': '{title} : {total} jusqu’ici, il reste {left} du plafond de {limit}.',
  'chart-running-over': '{title} : {total} jusqu’ici, {left} au-delà du plafond de {limit}.',
  'chart.compared': 'Dépenses {before} et {period}',
  'chart-compared': '{title} : {was} et {now}.',
  'chart.flow': 'Revenus et dépenses {period}',
  'chart.weekdays': 'Dépenses par jour de la semaine {period}',
  'chart.running': 'Dépensé jusqu’ici {period}',
  'chart.net': 'Solde {period}',
  'chart-net': '{title} : {balance} à la fin.',
  'chart.one-currency': '{title} ({currency} seulement)',
};
