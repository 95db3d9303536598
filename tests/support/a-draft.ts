import fc from 'fast-check';
import type { EntryDraft } from '../../src/ledger/entry';
import { addDays } from '../../src/ledger/period';
import { CATEGORY_IDS } from '../../src/understanding/category/words';

/** Words of any kind as a ledger keeps them: without blanks at their ends, or lines that only look like the end of a cell. */
export const someWords = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 20 }),
    fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
    fc.constantFrom('=1+1', '+49 30', '-5', '@SUM(A1)', "'=x", '"', 'a;b,c', 'two\nlines', 'Müller', 'кофе', '咖啡'),
  )
  .map((text) => text.replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ').trim())
  .filter((text) => text !== '');
const maybe = fc.option(someWords, { nil: undefined });
const money = fc
  .tuple(fc.constantFrom('EUR', 'USD', 'JPY', 'KWD', 'HUF'), fc.integer({ min: 1, max: 1e10 }))
  .map(([currency, minor]) => ({ currency, minor }));

/** Anything an entry can say. */
export const aDraft: fc.Arbitrary<EntryDraft> = fc
  .record({
    type: fc.constantFrom('expense' as const, 'income' as const, 'refund' as const, 'transfer' as const),
    money,
    day: fc.nat(4000).map((back) => addDays('2026-11-21', -back)),
    category: fc.constantFrom(...CATEGORY_IDS),
    payee: maybe,
    note: maybe,
    tags: fc.uniqueArray(fc.constantFrom('work', 'trip', 'kids'), { maxLength: 3 }),
    wallet: maybe,
    toWallet: maybe,
  })
  .map(({ toWallet, ...says }) => (says.type === 'transfer' ? { ...says, toWallet } : says))
  .filter(({ wallet, ...says }) => wallet === undefined || !('toWallet' in says) || says.toWallet !== wallet);
