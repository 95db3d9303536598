import type { BankWords } from '../../understanding/bank/words';

export const bank: BankWords = { draft: true };
