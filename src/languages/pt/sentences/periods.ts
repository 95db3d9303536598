import type { Said } from '../../sentences';
import type { PERIODS } from '../../sentences/periods';

export const periods: Said<typeof PERIODS> = {
  'period.today': 'hoje',
  'period.yesterday': 'ontem',
  'period.day': 'em {day}',
  'period.this-week': 'esta semana',
  'period.last-week': 'na semana passada',
  'period.this-month': 'este mês',
  'period.last-month': 'no mês passado',
  'period.month': 'em {month}',
  'period.year': 'em {year}',
  'period.range': 'de {from} a {to}',
  'period.same-days': '{period} até o mesmo dia',
  'period.of': '{period} em {category}',
  'period.all-time': 'no total',
};
