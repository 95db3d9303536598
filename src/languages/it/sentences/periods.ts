import type { Said } from '../../sentences';
import type { PERIODS } from '../../sentences/periods';

export const periods: Said<typeof PERIODS> = {
  'period.today': 'oggi',
  'period.yesterday': 'ieri',
  'period.day': 'il giorno {day}',
  'period.this-week': 'questa settimana',
  'period.last-week': 'la settimana scorsa',
  'period.this-month': 'questo mese',
  'period.last-month': 'il mese scorso',
  'period.month': 'a {month}',
  'period.year': 'nel {year}',
  'period.range': 'da {from} a {to}',
  'period.same-days': '{period} fino allo stesso giorno',
  'period.of': '{period} per {category}',
  'period.all-time': 'in tutto',
};
