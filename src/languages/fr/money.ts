import type { MoneyWords } from '../../understanding/money/words';

export const money: MoneyWords = { draft: true };
