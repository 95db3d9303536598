import type { NumberWords } from '../../understanding/numbers/words';

export const numbers: NumberWords = { draft: true };
