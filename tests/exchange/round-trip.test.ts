import fc from 'fast-check';
import { decodeText } from '../../src/exchange/decode-text';
import type { RowReader } from '../../src/exchange/draft-of-row';
import { findMapping } from '../../src/exchange/find-mapping';
import { guarded, unguarded } from '../../src/exchange/guarded';
import { isOwn } from '../../src/exchange/own-json';
import { plannedRows } from '../../src/exchange/planned-rows';
import { writeCsv } from '../../src/exchange/write-csv';
import { writeJson } from '../../src/exchange/write-json';
import { sheetWords } from '../../src/exchange-parts';
import { LANGUAGES } from '../../src/languages';
import { Voice } from '../../src/languages/voice';
import { CategoryBook } from '../../src/ledger/categories';
import { draftOf } from '../../src/ledger/change';
import type { EntryDraft } from '../../src/ledger/entry';
import { decimal, minorDigits } from '../../src/ledger/money';
import { categoryNamed } from '../../src/understanding/category/category-named';
import { aDraft, someWords } from '../support/a-draft';

const voice = new Voice(LANGUAGES);
const spoken = LANGUAGES.filter(({ sentences }) => sentences);
/** Reads category names of the person's own language first: "Courses" is no school where French is spoken. */
const readerOf = (id: string): RowReader => ({
  now: new Date('2026-11-21T10:00:00Z'),
  zone: 'UTC',
  isCategory: () => true,
  categoryNamed: (name) => categoryNamed(name, LANGUAGES.find((language) => language.id === id)!),
  categoryOf: () => undefined,
});

async function* pages(drafts: readonly EntryDraft[]) {
  for (let at = 0; at < drafts.length; at += 7) yield drafts.slice(at, at + 7);
}

async function written(pieces: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const piece of pieces) all += piece;
  return all;
}

/** What a file says, read as a stranger's would be. */
async function readBack(file: Buffer | string, language = 'en', reader = readerOf(language)): Promise<unknown[]> {
  const decoded = decodeText(Buffer.from(file), 'en');
  if ('refused' in decoded) return [decoded.refused];
  const own = isOwn(decoded.text);
  const mapping = own ? undefined : findMapping(decoded.text, { currency: 'CHF', locale: 'en-US' });
  if (mapping && 'refused' in mapping) return [mapping.refused];
  const said: unknown[] = [];
  for await (const block of plannedRows(decoded.text, mapping, reader))
    said.push(...block.map(({ draft: one }) => ('refused' in one ? one : plain(one))));
  return said;
}

/** Without the fields that say nothing. */
function plain(one: EntryDraft): object {
  return Object.fromEntries(Object.entries(draftOf(one)).filter(([, value]) => value !== undefined));
}

describe.each(spoken.map((language) => [language.id] as const))('a CSV export in %s', (language) => {
  it('is imported to the same entries, whatever they say', () =>
    fc.assert(
      fc.asyncProperty(fc.array(aDraft, { minLength: 1, maxLength: 12 }), async (drafts) => {
        const file = await written(writeCsv(pages(drafts), sheetWords(voice, language)));
        expect(await readBack(file, language)).toEqual(drafts.map(plain));
      }),
      { numRuns: 40 },
    ));
});

it('a JSON export is imported to the same entries', () =>
  fc.assert(
    fc.asyncProperty(fc.array(aDraft, { maxLength: 12 }), async (drafts) => {
      expect(await readBack(await written(writeJson(pages(drafts), sheetWords(voice, 'en'))))).toEqual(
        drafts.map(plain),
      );
    }),
  ));

it('an own category goes out by its name; it comes back as itself, or to somebody else as what they call so', async () => {
  const own = { names: { own_1a: 'Bello', food: 'Eating' }, parents: {}, merged: {}, hidden: [] };
  const words = sheetWords(voice, 'en', new CategoryBook([{ id: 'food' }, { id: 'other' }], own));
  const day = '2026-11-03';
  const drafts = ['own_1a', 'food', 'other'].map(
    (category): EntryDraft => ({ type: 'expense', money: { minor: 900, currency: 'EUR' }, day, category, tags: [] }),
  );
  const reader = (mine: Readonly<Record<string, string>>): RowReader => ({
    ...readerOf('en'),
    isCategory: (id) => id in mine || id === 'food' || id === 'other',
    categoryNamed: (name) => Object.keys(mine).find((id) => mine[id] === name),
  });
  const json = await written(writeJson(pages(drafts), words));
  const categories = async (mine: Readonly<Record<string, string>>) =>
    (await readBack(json, 'en', reader(mine))).map((one) => (one as EntryDraft).category);
  expect(await categories(own.names)).toEqual(['own_1a', 'food', 'other']);
  expect(await categories({ dog: 'Bello' })).toEqual(['dog', 'food', 'other']);
  expect(await categories({})).toEqual(['own_1a', 'food', 'other']);
  const csv = await written(writeCsv(pages(drafts), words));
  expect(csv.split('\r\n').slice(1, 4)).toEqual([
    '2026-11-03,Expense,9.00,EUR,Bello,,,,,',
    '2026-11-03,Expense,9.00,EUR,Eating,,,,,',
    '2026-11-03,Expense,9.00,EUR,Other,,,,,',
  ]);
});

it('no cell of a CSV begins like a formula, and what was guarded reads as it was', () =>
  fc.assert(
    fc.property(someWords, (text) => {
      expect(guarded(text)).not.toMatch(/^[=+\-@\t\r]/);
      expect(unguarded(guarded(text))).toBe(text);
    }),
  ));

describe('any dialect', () => {
  const dialect = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    decimalSign: fc.constantFrom('.' as const, ',' as const),
    order: fc.constantFrom('dmy', 'mdy', 'ymd'),
    daySign: fc.constantFrom('/', '-', '.'),
    newline: fc.constantFrom('\n', '\r\n'),
    grouped: fc.boolean(),
    encoding: fc.constantFrom('utf8', 'utf16le', 'latin1'),
  });
  const entry = fc.record({
    minor: fc.integer({ min: -5_000_000, max: 5_000_000 }).filter((minor) => minor !== 0),
    // One of each has a day beyond the twelfth: without it nobody could tell.
    day: fc.constantFrom('2026-10-01', '2026-10-02', '2026-11-03'),
    note: fc.constantFrom('coffee', 'Müller & Söhne', 'two words', 'say "hi"'),
  });

  it('of delimiter, decimal sign, order of days, line end and encoding is found out', () =>
    fc.assert(
      fc.asyncProperty(dialect, fc.array(entry, { minLength: 2, maxLength: 20 }), async (how, entries) => {
        const rows = [...entries, { minor: -123_456, day: '2026-10-13', note: 'rent' }];
        const lines = rows.map(({ minor, day, note }) => [dayIn(day, how), note, amountIn(minor, how)]);
        const cell = (text: string) => (/["\t|;,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
        const text = [['Date', 'Note', 'Amount'], ...lines].map((cells) => cells.map(cell).join(how.delimiter));
        const mark = how.encoding === 'utf16le' ? '\uFEFF' : '';
        const file = Buffer.from(`${mark}${text.join(how.newline)}${how.newline}`, how.encoding as BufferEncoding);
        const spends =
          rows.filter(({ minor }) => minor > 0).length <= 3 * rows.filter(({ minor }) => minor < 0).length + 5;
        fc.pre(spends);
        expect(await readBack(file)).toEqual(
          rows.map(({ minor, day, note }) => ({
            type: minor < 0 ? 'expense' : 'income',
            money: { minor: Math.abs(minor), currency: 'CHF' },
            day,
            note,
            category: minor < 0 ? 'other' : 'income',
            tags: [],
          })),
        );
      }),
      { numRuns: 300 },
    ));
});

function dayIn(day: string, { order, daySign }: { order: string; daySign: string }): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const parts: Record<string, string> = { y: year, m: month, d: date };
  return [...order].map((part) => parts[part]).join(daySign);
}

function amountIn(minor: number, { decimalSign, grouped }: { decimalSign: '.' | ','; grouped: boolean }): string {
  const [whole = '', fraction = ''] = decimal({ minor: Math.abs(minor), currency: 'CHF' }).split('.');
  expect(minorDigits('CHF')).toBe(fraction.length);
  const groups = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, decimalSign === '.' ? ',' : '.') : whole;
  return `${minor < 0 ? '-' : ''}${groups}${decimalSign}${fraction}`;
}
