import fc from 'fast-check';
import { LANGUAGES } from '../../../src/languages';
import { isDay } from '../../../src/ledger/period';
import type { DayWords, Phrases } from '../../../src/understanding/days/words';
import { daysIn, NOW, read } from './read';

function phrasesOf(words: DayWords): string[] {
  const lists: Phrases[] = Object.values(words).flatMap((part) =>
    typeof part === 'string' ? [part] : Object.values(part as object).map(String),
  );
  return lists.flatMap((list) => list.split('|')).filter((phrase) => phrase.length > 0);
}

/** Texts made of the language's own words of days, numbers and signs: where the grammar has most to misread. */
function jumbles(id: string): fc.Arbitrary<string> {
  const { days } = LANGUAGES.find((one) => one.id === id)!;
  const word = fc.constantFrom(...phrasesOf(days));
  const other = fc.constantFrom('3', '12', '2024', '3/4', '01.10.2026', '$5', '-', ',', '.', ':', "'", '\n', 'lunch');
  const number = fc.integer({ min: 0, max: 99999 }).map(String);
  return fc
    .array(fc.tuple(fc.oneof({ weight: 3, arbitrary: word }, other, number), fc.constantFrom(' ', ' ', '')), {
      maxLength: 12,
    })
    .map((parts) => parts.flat().join(''));
}

function holds(text: string, id: string): void {
  const { days, amounts, trail } = read(text, id);
  let end = 0;
  for (const { from, to, span } of days) {
    expect(isDay(from) && isDay(to)).toBe(true);
    expect(from <= to).toBe(true);
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(amounts.some((amount) => amount.span.start < span.end && span.start < amount.span.end)).toBe(false);
    end = span.end;
  }
  expect(trail.filter(({ said }) => said.startsWith('failed'))).toEqual([]);
}

test('a day that ends like a word of prices is no price', () => holds('3 禮拜日 第一个 3 ', 'zh'));

describe.each(LANGUAGES.map(({ id }) => id))('any text in %s', (id) => {
  test('days are days, in order, apart from each other and from money', () => {
    fc.assert(
      fc.property(jumbles(id), (text) => holds(text, id)),
      { numRuns: 150 },
    );
  });
});

test('any text at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => holds(text, 'en')),
    { numRuns: 300 },
  );
});

test('only the wall-clock day counts, not the hour nor the way to it', () => {
  const hours = fc.integer({ min: 0, max: 24 * 60 - 1 });
  fc.assert(
    fc.property(jumbles('en'), hours, (text, minutes) => {
      const at = new Date(Date.UTC(2026, 10, 21) + minutes * 60_000);
      const there = new Date(at.getTime() - 5.5 * 3_600_000);
      expect(daysIn(text, 'en', { now: at })).toBe(daysIn(text, 'en', { now: NOW }));
      expect(daysIn(text, 'en', { now: there, zone: 'Asia/Kolkata' })).toBe(daysIn(text, 'en', { now: NOW }));
    }),
    { numRuns: 150 },
  );
});

test('a day said in digits is read back, in every order', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2026-11-21'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, dom] = iso.split('-');
      expect(daysIn(`lunch 12.50 on ${iso}`, 'en')).toBe(iso);
      expect(daysIn(`${dom}.${month}.${year}`, 'de')).toBe(iso);
      expect(daysIn(`${Number(year)}年${Number(month)}月${Number(dom)}日`, 'zh')).toBe(iso);
    }),
  );
});
