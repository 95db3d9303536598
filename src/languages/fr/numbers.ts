import type { NumberWords } from '../../understanding/numbers/words';

export const numbers: NumberWords = {
  counting: 'zero un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
  values: {
    20: 'vingt|vingts',
    30: 'trente',
    40: 'quarante',
    50: 'cinquante',
    60: 'soixante',
    70: 'septante',
    80: 'octante|huitante|quatrevingt|quatrevingts',
    90: 'nonante',
  },
  inner: { 2: 'cent|cents' },
  scales: { 3: 'mille', 6: 'million|millions', 9: 'milliard|milliards' },
  and: 'et',
  fractions: { 0.5: 'demi' },
  twenties: true,
  point: 'virgule',
};
