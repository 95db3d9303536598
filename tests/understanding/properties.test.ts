import fc from 'fast-check';
import { LANGUAGES } from '../../src/languages';
import type { Meaning, Span } from '../../src/understanding/meaning';
import { createUnderstand } from '../../src/understanding/understand';

const understand = createUnderstand(LANGUAGES);
const now = new Date('2026-11-21T12:00:00Z');
const ids = LANGUAGES.map(({ id }) => id);

function read(text: string, language = 'en', currency = 'EUR', locale?: string): Meaning {
  return understand(text, { now, zone: 'UTC', language, currency, locale });
}

// biome-ignore format: one line of pieces reads better
/** Pieces of messages, so that what is made of them is near to what people write. */
const piece = fc.constantFrom(
  'coffee', '12', '3.50', '€', '$', 'usd', ',', '\n', ' ', 'and', 'yesterday', '1.200,50', '2x', '(', ')', '-', '/', '#tag', '%', 'k',
  '早餐', '万', 'двадцать', 'рублей', 'fünfzig', 'Euro', '3/4', '17:30', 'balance', 'A/c XX12', 'debited', '\u0301', '😀', '١٢', '+', 'refund',
);
const message = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
);

test('whatever is said, an answer comes and no step fails', () => {
  fc.assert(
    fc.property(message, fc.constantFrom(...ids), (text, language) => {
      const { intent, trail } = read(text, language);
      expect(intent.value).toBeDefined();
      expect(trail.filter(({ said }) => said.startsWith('failed'))).toEqual([]);
    }),
    { numRuns: 600 },
  );
});

test('every span lies inside the text; amounts and days lie apart', () => {
  fc.assert(
    fc.property(message, fc.constantFrom(...ids), (written, language) => {
      const { text, amounts, days, entries } = read(written, language);
      const inside = ({ start, end }: Span) => start >= 0 && start < end && end <= text.length;
      const spans = [...amounts, ...days].map(({ span }) => span).sort((a, b) => a.start - b.start);
      expect(spans.every(inside)).toBe(true);
      for (const [place, span] of spans.entries())
        if (place > 0) expect(span.start).toBeGreaterThanOrEqual(spans[place - 1]!.end);
      for (const { amount, note, type } of entries)
        for (const slot of [amount, note, type]) if (slot?.span) expect(inside(slot.span)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('an amount is always a plain decimal that money can be made of', () => {
  fc.assert(
    fc.property(message, (text) => {
      for (const { value } of read(text).amounts) expect(value).toMatch(/^\d+(\.\d+)?$/);
    }),
    { numRuns: 400 },
  );
});

const CURRENCIES = ['EUR', 'USD', 'GBP', 'INR', 'JPY', 'BRL', 'PLN', 'CHF', 'KWD', 'RUB', 'CNY', 'SEK'];

test.each(LANGUAGES.map(({ id, locale }) => [id, locale]))('what is printed in %s is read back', (id, locale) => {
  fc.assert(
    fc.property(fc.constantFrom(...CURRENCIES), fc.integer({ min: 100, max: 99_999_999 }), (currency, cents) => {
      const digits = new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions()
        .maximumFractionDigits;
      const value = (cents / 10 ** digits!).toFixed(digits);
      const printed = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(Number(value));
      const [amount] = read(`café ${printed}`, id, currency, locale).amounts;
      expect([printed, Number(amount?.value), amount?.currency]).toEqual([printed, Number(value), currency]);
    }),
    { numRuns: 60 },
  );
});

test('the order of the words changes neither amount nor currency', () => {
  const words = fc.shuffledSubarray(['lunch', '12.50€', 'yesterday', 'at Lidl'], { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(words, (parts) => {
      const { amounts, entries } = read(parts.join(' '), 'en', 'USD');
      expect(amounts.map(({ value, currency }) => [value, currency])).toEqual([['12.50', 'EUR']]);
      expect(entries.map(({ day }) => day.value)).toEqual(['2026-11-20']);
    }),
  );
});
