import fc from 'fast-check';
import { LANGUAGES } from '../../../src/languages';
import { bare, fold } from '../../../src/understanding/fold';
import { fromNumber, shift, times } from '../../../src/understanding/numbers/decimal';
import { digitStyle, readDigits } from '../../../src/understanding/numbers/digits';
import { numberTable } from '../../../src/understanding/numbers/number-table';
import { readSpoken } from '../../../src/understanding/numbers/spoken';
import { unglue } from '../../../src/understanding/numbers/unglue';

describe('digits with separators', () => {
  const plain = { places: 2, multiplied: false };
  test.each([
    ['1,200.50', 'en', '1200.50'],
    ['1.200,50', 'en', '1200.50'],
    ["1'200.50", 'de-CH', '1200.50'],
    ['1 200,50', 'fr', '1200.50'],
    ['12,34,567', 'en-IN', '1234567'],
    ['0.650', 'de', '0.650'],
    ['1.2.3', 'en', undefined],
    ['1,20,3', 'en', undefined],
    ['12345678,123456789', 'de', undefined],
  ])('%s as written in %s is %s', (raw, locale, value) => {
    expect(readDigits(raw, digitStyle(locale, 'en'), plain)).toBe(value);
  });

  test('whatever Intl prints of a number is read back', () => {
    const locales = fc.constantFrom(...LANGUAGES.map(({ locale }) => locale), 'de-CH', 'en-IN', 'es-MX', 'sv-SE');
    fc.assert(
      fc.property(locales, fc.integer({ min: 1, max: 99_999_999 }), (locale, cents) => {
        const printed = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(cents / 100);
        const value = readDigits(fold(printed), digitStyle(locale, 'en'), plain);
        expect([printed, Number(value)]).toEqual([printed, cents / 100]);
      }),
    );
  });
});

describe('numbers in words', () => {
  test.each([
    ['en', 'two hundred and fifty', 250],
    ['en', 'one million two hundred thousand', 1_200_000],
    ['en', 'half a million', 500_000],
    ['es', 'tres mil millones', 3_000_000_000],
    ['fr', 'quatre vingt dix sept', 97],
    ['fr', 'soixante et onze', 71],
    ['pt', 'mil e quinhentos', 1500],
    ['ru', 'сто пятьдесят тысяч', 150_000],
    ['hi-Latn', 'do lakh pachas hazaar', 250_000],
    ['id', 'dua ratus lima belas ribu', 215_000],
    ['ru', 'две сотни', 200],
    ['zh', '一 百 二', 120],
    ['zh', '一 百 零 二', 102],
    ['zh', '三 千 五', 3500],
    ['zh', '一 万 二', 12_000],
    ['zh', '两 千 三 百 四', 2340],
    ['zh', '一 千 零 五 十', 1050],
    ['zh', '一 百 二 十 五', 125],
  ])('%s: %s', (id, said, value) => {
    const table = numberTable(LANGUAGES.find((language) => language.id === id)!);
    expect(readSpoken(bare(fold(said)).split(' '), 0, table)?.value).toBe(value);
  });

  test.each([
    ['de', 'dreihundertfünfundzwanzig', 325],
    ['de', 'zweitausendvierhundert', 2400],
    ['it', 'duecentocinquantotto', 258],
    ['it', 'tremilacinquecento', 3500],
  ])('%s, in one word: %s', (id, said, value) => {
    const table = numberTable(LANGUAGES.find((language) => language.id === id)!);
    expect(readSpoken(unglue(bare(fold(said)), table)!, 0, table)?.value).toBe(value);
  });

  test.each(['einkaufen', 'undercover', 'tresor'])('%s is no number', (word) => {
    const de = numberTable(LANGUAGES.find((language) => language.id === 'de')!);
    expect(unglue(word, de)).toBeUndefined();
  });
});

test('decimals move and multiply without floats', () => {
  expect([shift('3.5', 3), shift('43', -2), shift('1.005', 2), times('3', '0.05'), times('19.99', '1')]).toEqual([
    '3500',
    '0.43',
    '100.5',
    '0.15',
    '19.99',
  ]);
  expect([fromNumber(0.1 + 0.2), fromNumber(-1), fromNumber(Number.NaN)]).toEqual(['0.3', undefined, undefined]);
});
