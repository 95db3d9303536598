import type { Said } from '../../sentences';
import type { PERIODS } from '../../sentences/periods';

export const periods: Said<typeof PERIODS> = {
  'period.today': 'aujourd’hui',
  'period.yesterday': 'hier',
  'period.day': 'le {day}',
  'period.this-week': 'cette semaine',
  'period.last-week': 'la semaine dernière',
  'period.this-month': 'ce mois-ci',
  'period.last-month': 'le mois dernier',
  'period.month': 'en {month}',
  'period.year': 'en {year}',
  'period.range': 'du {from} au {to}',
  'period.same-days': '{period} jusqu’au même jour',
  'period.of': '{period} en {category}',
  'period.all-time': 'en tout',
};
