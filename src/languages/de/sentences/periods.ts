import type { Said } from '../../sentences';
import type { PERIODS } from '../../sentences/periods';

export const periods: Said<typeof PERIODS> = {
  'period.today': 'heute',
  'period.yesterday': 'gestern',
  'period.day': 'am {day}',
  'period.this-week': 'diese Woche',
  'period.last-week': 'letzte Woche',
  'period.this-month': 'diesen Monat',
  'period.last-month': 'letzten Monat',
  'period.month': 'im {month}',
  'period.year': 'im Jahr {year}',
  'period.range': 'von {from} bis {to}',
  'period.same-days': '{period} bis zum selben Tag',
  'period.of': '{period} für {category}',
  'period.all-time': 'insgesamt',
};
