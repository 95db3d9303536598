import type { Said } from '../../sentences';
import type { CHARTS } from '../../sentences/charts';

export const charts: Said<typeof CHARTS> = {
  'chart.title': 'Расходы {period}',
  'chart.other': 'Прочее',
  'chart.spent': 'потрачено',
  'chart.spending': 'Расходы',
  'chart.earned': 'Доходы',
  'chart.saved': 'Остаток',
  'chart.limit': 'Лимит',
  'chart.nothing': 'Расходов пока нет',
  'chart-nothing': '{title}: записей нет.',
  'chart-doughnut': '{title}: всего {total}. {list}.',
  'chart-bars': '{title}: всего {total}, больше всего {peak}: {peakAmount}.',
  'chart-income': '{title}: доходы {earned}, расходы {spent}, остаток {saved}.',
  'chart-running': '{title}: пока {total}.',
  'chart-running-limit': '{title}: пока {total}, осталось {left} из лимита {limit}.',
  'chart-running-over': '{title}: пока {total}, на {left} больше лимита {limit}.',
  'chart.compared': 'Расходы {before} и {period}',
  'chart-compared': '{title}: {was} и {now}.',
  'chart.flow': 'Доходы и расходы {period}',
  'chart.weekdays': 'Расходы по дням недели {period}',
  'chart.running': 'Потрачено пока {period}',
  'chart.net': 'Баланс {period}',
  'chart-net': '{title}: в конце {balance}.',
  'chart.one-currency': '{title} (только {currency})',
};
