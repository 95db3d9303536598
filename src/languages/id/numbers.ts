import type { NumberWords } from '../../understanding/numbers/words';

export const numbers: NumberWords = {
  counting: 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas',
  values: { 100: 'seratus', 1000: 'seribu', 1000000: 'sejuta' },
  inner: { 1: 'puluh', 2: 'ratus' },
  scales: { 3: 'ribu|rebu', 6: 'juta', 9: 'miliar|milyar', 12: 'triliun' },
  and: 'dan',
  fractions: { 0.5: 'setengah' },
  teen: 'belas',
  point: 'koma',
};
