import type { NumberWords } from '../../understanding/numbers/words';

export const numbers: NumberWords = {
  counting:
    'zero ek do teen/tin char/chaar paanch/panch/paach chhe/chhah saat/sat aath/aat nau das/dus gyarah barah/baarah terah chaudah pandrah solah satrah atharah unnis bees/bis',
  values: {
    25: 'pachees|pachis',
    30: 'tees',
    35: 'paintees|paintis',
    40: 'chalis|chalees',
    45: 'paintalis',
    50: 'pachas|pachaas',
    70: 'sattar',
    75: 'pachhattar|pachattar',
    80: 'assi',
    90: 'nabbe',
  },
  inner: { 2: 'sau' },
  scales: { 3: 'hazaar|hazar|hajar|hajaar|thousand', 5: 'lakh|laakh|lac', 7: 'crore|karod' },
  and: 'aur',
  before: 'do',
  fractions: { 0.5: 'aadha', 1.5: 'dedh', 2.5: 'dhai|adhai' },
};
