import type { NumberWords } from '../../understanding/numbers/words';

export const numbers: NumberWords = {
  counting:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  values: {
    20: 'twenty',
    30: 'thirty',
    40: 'forty|fourty',
    50: 'fifty',
    60: 'sixty',
    70: 'seventy',
    80: 'eighty',
    90: 'ninety',
    12: 'dozen',
  },
  inner: { 2: 'hundred' },
  scales: {
    3: 'thousand',
    5: 'lakh|lakhs|lac|lacs',
    6: 'million',
    7: 'crore|crores',
    9: 'billion',
    12: 'trillion',
  },
  couple: 'couple',
  and: 'and',
  article: 'a|an',
  fractions: { 0.5: 'half', 0.25: 'quarter' },
  point: 'point',
};
