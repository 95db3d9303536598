import fc from 'fast-check';
import { writeXlsx } from '../../src/exchange/write-xlsx';
import type { EntryDraft } from '../../src/ledger/entry';
import { addDays } from '../../src/ledger/period';
import { type Cell, cellsOf } from '../support/workbook';

const words = {
  locale: 'en',
  heading: (column: string) => column,
  type: (type: string) => type,
  category: (id: string) => id,
  ownName: () => undefined,
};

async function sheet(drafts: readonly EntryDraft[]): Promise<readonly (readonly Cell[])[]> {
  async function* pages() {
    yield drafts;
  }
  return cellsOf(await writeXlsx(pages(), words));
}

const entry = (says: Partial<EntryDraft>): EntryDraft => ({
  type: 'expense',
  money: { minor: 350, currency: 'EUR' },
  day: '2026-10-03',
  category: 'food',
  tags: [],
  ...says,
});

it('is opened with days as days, amounts as numbers in the currency’s own digits, and words as words', async () => {
  const [heading, ...rows] = await sheet([
    entry({ note: 'coffee', payee: 'Blue Bottle', tags: ['work', 'trip'], wallet: 'cash' }),
    entry({ money: { minor: 1_234_567, currency: 'KWD' }, day: '2024-02-29' }),
    entry({ money: { minor: 900, currency: 'JPY' }, type: 'transfer', wallet: 'cash', toWallet: 'bank' }),
  ]);
  expect(heading).toEqual([
    'day',
    'type',
    'amount',
    'currency',
    'category',
    'payee',
    'note',
    'tags',
    'wallet',
    'toWallet',
  ]);
  expect(rows).toEqual([
    [{ day: '2026-10-03' }, 'expense', 3.5, 'EUR', 'food', 'Blue Bottle', 'coffee', 'work trip', 'cash'],
    [{ day: '2024-02-29' }, 'expense', 1234.567, 'KWD', 'food'],
    [{ day: '2026-10-03' }, 'transfer', 900, 'JPY', 'food', undefined, undefined, undefined, 'cash', 'bank'],
  ]);
});

const dangerous = fc.constantFrom(
  'constructor',
  '__proto__',
  '=1+1',
  '=HYPERLINK("http://x")',
  '+49 30',
  '-5',
  '@SUM(A1)',
  '=cmd|"/c calc"!A1',
);
const note = fc.oneof(
  dangerous,
  fc
    .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
    .map((text) => text.replace(/[\p{Cc}\p{Cf}\p{Z}\p{Cs}\uFFFD-\uFFFF]+/gu, ' ').trim())
    .filter((text) => text !== ''),
);

it('holds no formula, whatever people wrote: every word stands in it as words, letter by letter', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(note, note, fc.nat(4000)), { minLength: 1, maxLength: 8 }), async (said) => {
      const drafts = said.map(([payee, text, back]) => entry({ payee, note: text, day: addDays('2026-11-21', -back) }));
      const [, ...rows] = await sheet(drafts);
      expect(
        rows.map(([day, , amount, , , payee, text]) => ({ day, amount, payee: bare(payee), text: bare(text) })),
      ).toEqual(drafts.map(({ day, payee, note: text }) => ({ day: { day }, amount: 3.5, payee, text })));
    }),
    { numRuns: 60 },
  ));

/** A name that every object has is followed by a blank. */
function bare(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.trimEnd() : cell;
}
