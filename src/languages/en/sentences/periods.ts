import type { Said } from '../../sentences';
import type { PERIODS } from '../../sentences/periods';

export const periods: Said<typeof PERIODS> = {
  'period.today': 'today',
  'period.yesterday': 'yesterday',
  'period.day': 'on {day}',
  'period.this-week': 'this week',
  'period.last-week': 'last week',
  'period.this-month': 'this month',
  'period.last-month': 'last month',
  'period.month': 'in {month}',
  'period.year': 'in {year}',
  'period.range': 'from {from} to {to}',
  'period.same-days': '{period} up to the same day',
  'period.of': '{period} on {category}',
  'period.all-time': 'in all',
};
