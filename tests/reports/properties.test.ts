import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  record,
  shuffledSubarray,
} from 'fast-check';
import { addDays } from '../../src/ledger/period';
import { byCategory } from '../../src/reports/by-category';
import { byDay } from '../../src/reports/by-day';
import { byMonth } from '../../src/reports/by-month';
import type { Figures } from '../../src/reports/figures';
import { netBalance } from '../../src/reports/net-balance';
import { runningBalance } from '../../src/reports/running-balance';
import { usual } from '../../src/reports/usual';
import { books, type Line } from '../support/books';

const november = { from: '2026-11-01', to: '2026-11-30' };
const question = { ledgerId: 'l', period: november, currency: 'EUR' };

const anyLine: Arbitrary<Line> = record({
  day: integer({ min: -40, max: 70 }).map((days) => addDays('2026-11-01', days)),
  category: constantFrom('food', 'housing', 'travel', 'other'),
  minor: integer({ min: 1, max: 1e12 }),
  currency: constantFrom('EUR', 'JPY', 'KWD'),
  type: constantFrom<Line['type']>('expense', 'income', 'refund', 'transfer'),
});
const anyLines = array(anyLine, { maxLength: 60 });

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const sums = ({ spent, earned, saved, count }: Figures) => ({ spent, earned, saved, count });

test('the total of a month is the sum of its entries, in whatever order they came', async () => {
  await assert(
    asyncProperty(
      anyLines.chain((lines) => shuffledSubarray(lines, { minLength: lines.length }).map((mixed) => [lines, mixed])),
      async ([lines, mixed]) => {
        const report = await byCategory.run(question, books(lines!));
        expect(await byCategory.run(question, books(mixed!))).toEqual(report);
        for (const { currency, spent, earned } of report.currencies) {
          const inside = lines!.filter((line) => line.currency === currency && line.day.startsWith('2026-11'));
          const of = (type: string) => sum(inside.filter((line) => line.type === type).map((line) => line.minor));
          expect(spent).toBe(of('expense') - of('refund'));
          expect(earned).toBe(of('income'));
        }
      },
    ),
  );
});

test('categories, days and months add up to the total', async () => {
  await assert(
    asyncProperty(anyLines, async (lines) => {
      const whole = (await byCategory.run(question, books(lines))).currencies;
      for (const figures of whole) expect(sum(figures.categories.map(({ spent }) => spent))).toBe(figures.spent);
      for (const report of [byDay, byMonth]) {
        const { currencies } = await report.run(question, books(lines));
        expect(currencies.map(sums)).toEqual(whole.map(sums));
        for (const { parts, spent, earned, count } of currencies) {
          expect(sum(parts.map((part) => part.spent))).toBe(spent);
          expect(sum(parts.map((part) => part.earned))).toBe(earned);
          expect(sum(parts.map((part) => part.count))).toBe(count);
        }
      }
    }),
  );
});

test('a week and the rest of its month are the month', async () => {
  await assert(
    asyncProperty(anyLines, integer({ min: 0, max: 29 }), async (lines, cut) => {
      const of = async (from: string, to: string) =>
        (await byCategory.run({ ...question, period: { from, to } }, books(lines))).currencies;
      const middle = addDays(november.from, cut);
      const [whole, first, rest] = await Promise.all([
        of(november.from, november.to),
        of(november.from, middle),
        of(addDays(middle, 1), november.to),
      ]);
      for (const { currency, spent } of whole!) {
        const part = (figures: readonly Figures[]) => figures.find((one) => one.currency === currency)?.spent ?? 0;
        expect(part(first!) + part(rest!)).toBe(spent);
      }
    }),
  );
});

test('a balance moves by what is saved, and its last stand is that of the whole period', async () => {
  await assert(
    asyncProperty(anyLines, async (lines) => {
      const whole = (await byCategory.run(question, books(lines))).currencies;
      const { currencies } = await netBalance.run(question, books(lines));
      expect(currencies.map(sums)).toEqual(whole.map(sums));
      for (const { parts, saved, highest, lowest } of currencies) {
        const balances = runningBalance(parts);
        expect(balances.at(-1)).toBe(saved);
        const lived = balances.slice(
          Math.max(
            0,
            parts.findIndex(({ count }) => count > 0),
          ),
        );
        expect([highest.balance, lowest.balance]).toEqual([Math.max(...lived), Math.min(...lived)]);
      }
    }),
  );
});

test('what is usual adds up by category, and three like months make it what each of them was', async () => {
  await assert(
    asyncProperty(anyLines, async (lines) => {
      const { currencies } = await usual.run(question, books(lines));
      for (const { spent, categories } of currencies) {
        expect(sum(categories.map(({ before }) => before))).toBe(spent.before);
        expect(sum(categories.map(({ now }) => now))).toBe(spent.now);
      }
      const inside = lines.filter(({ day }) => day >= '2026-11-01' && day <= '2026-11-28');
      const months = ['08', '09', '10'].flatMap((month) =>
        inside.map((line) => ({ ...line, day: `2026-${month}-${line.day.slice(8)}` })),
      );
      const alike = await usual.run(question, books([...inside, ...months]));
      for (const { spent, earned } of alike.currencies) expect([spent.change, earned.change]).toEqual([0, 0]);
    }),
  );
});
