import type { Said } from '../../sentences';
import type { CHARTS } from '../../sentences/charts';

export const charts: Said<typeof CHARTS> = {
  'chart.title': 'Spending {period}',
  'chart.other': 'Other',
  'chart.spent': 'spent',
  'chart.spending': 'Spending',
  'chart.earned': 'Income',
  'chart.saved': 'Saved',
  'chart.limit': 'Limit',
  'chart.nothing': 'Nothing spent yet',
  'chart-nothing': '{title}: no entries.',
  'chart-doughnut': '{title}: {total} in all. {list}.',
  'chart-bars': '{title}: {total} in all, most on {peak} with {peakAmount}.',
  'chart-income': '{title}: income {earned}, spending {spent}, saved {saved}.',
  'chart-running': '{title}: {total} so far.',
  'chart-running-limit': '{title}: {total} so far, {left} left of the limit of {limit}.',
  'chart-running-over': '{title}: {total} so far, {left} over the limit of {limit}.',
  'chart.compared': 'Spending {before} and {period}',
  'chart-compared': '{title}: {was} and {now}.',
  'chart.flow': 'Income and spending {period}',
  'chart.weekdays': 'Spending by weekday {period}',
  'chart.running': 'Spent so far {period}',
  'chart.net': 'Balance {period}',
  'chart-net': '{title}: {balance} at the end.',
  'chart.one-currency': '{title} ({currency} only)',
};
