import type { Said } from '../../sentences';
import type { PERIODS } from '../../sentences/periods';

export const periods: Said<typeof PERIODS> = {
  'period.today': 'сегодня',
  'period.yesterday': 'вчера',
  'period.day': 'за {day}',
  'period.this-week': 'на этой неделе',
  'period.last-week': 'на прошлой неделе',
  'period.this-month': 'в этом месяце',
  'period.last-month': 'в прошлом месяце',
  'period.month': 'за {month}',
  'period.year': 'за {year} год',
  'period.range': 'за {from} – {to}',
  'period.same-days': '{period} к тому же дню',
  'period.of': '{period} ({category})',
  'period.all-time': 'за всё время',
};
