import type { Said } from '../../sentences';
import type { PERIODS } from '../../sentences/periods';

export const periods: Said<typeof PERIODS> = {
  'period.today': 'hoy',
  'period.yesterday': 'ayer',
  'period.day': 'el {day}',
  'period.this-week': 'esta semana',
  'period.last-week': 'la semana pasada',
  'period.this-month': 'este mes',
  'period.last-month': 'el mes pasado',
  'period.month': 'en {month}',
  'period.year': 'en {year}',
  'period.range': 'del {from} al {to}',
  'period.same-days': '{period} hasta el mismo día',
  'period.of': '{period} en {category}',
  'period.all-time': 'en total',
};
