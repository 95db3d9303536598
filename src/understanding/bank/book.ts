import type { Language } from '../../languages/language';
import type { Currency } from '../../ledger/money';
import { Phrases } from '../phrases';
import type { BankWords } from './words';
import { BANK_CURRENCIES, WORLD_BANK } from './world';

export type BankRole = keyof BankWords;

/** A word may play two parts: a balance is a sign that a bank speaks, and says that the amount after it did not move. */
export interface BankBook {
  /** What moved, and which amounts did not; the longest phrase wins. */
  readonly roles: Phrases<BankRole>;
  readonly signs: Phrases<true>;
  /** Before a name; `from` before the one who paid, `to` before the one who was paid. */
  readonly merchant: Phrases<'to' | 'from'>;
  readonly currencies: Phrases<Currency>;
}

const ROLES = [
  'neutral',
  'refund',
  'balance',
  'total',
  'fee',
  'declined',
  'notice',
  'out',
  'in',
  'outNoun',
  'inNoun',
] as const;

const books = new WeakMap<Language, BankBook>();

/** The words of all banks together, built once for a list of languages (its first stands for it). */
export function bankBook(languages: readonly Language[]): BankBook {
  const key = languages.find(({ id }) => id === 'en') ?? languages[0]!;
  let book = books.get(key);
  if (!book) {
    book = { roles: new Phrases(), signs: new Phrases(), merchant: new Phrases(), currencies: new Phrases() };
    for (const [currency, words] of Object.entries(BANK_CURRENCIES)) book.currencies.add(words, currency);
    for (const role of ROLES)
      for (const words of [...languages.map(({ bank }) => bank), WORLD_BANK]) book.roles.add(words[role], role);
    for (const words of [...languages.map(({ bank }) => bank), WORLD_BANK]) {
      book.signs.add(words.signs, true).add(words.balance, true);
      book.merchant.add(words.merchant, 'to').add(words.payer, 'from');
    }
    books.set(key, book);
  }
  return book;
}
