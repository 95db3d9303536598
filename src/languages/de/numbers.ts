import type { NumberWords } from '../../understanding/numbers/words';

export const numbers: NumberWords = {
  counting:
    'null eins/ein/eine/einen/einem zwei/zwo drei vier funf/fuenf sechs sieben acht neun zehn elf zwolf/zwoelf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
  values: {
    20: 'zwanzig',
    30: 'dreißig|dreissig',
    40: 'vierzig',
    50: 'fünfzig|fuffzig|fuffzich|fuenfzig',
    60: 'sechzig',
    70: 'siebzig',
    80: 'achtzig',
    90: 'neunzig',
  },
  inner: { 2: 'hundert' },
  scales: { 3: 'tausend', 6: 'million|millionen', 9: 'milliarde|milliarden' },
  and: 'und',
  fractions: { 0.5: 'halbe|halben' },
  glued: true,
  onesFirst: true,
  point: 'komma',
};
