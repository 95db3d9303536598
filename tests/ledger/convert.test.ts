import fc from 'fast-check';
import { converted, divided, isRate } from '../../src/ledger/convert';
import { decimal, money } from '../../src/ledger/money';

const of = (amount: string) => {
  const [value = '', currency = ''] = amount.split(' ');
  return money(value, currency) as { minor: number; currency: string };
};

describe('an amount in another currency', () => {
  it.each([
    ['20.00 USD', 'EUR', '0.9215', '18.43'],
    ['0.01 USD', 'EUR', '0.9215', '0.01'],
    ['0.01 USD', 'EUR', '0.4999', '0.00'],
    ['0.01 USD', 'EUR', '0.5', '0.01'],
    ['10.05 USD', 'EUR', '0.1', '1.01'],
    ['1.00 EUR', 'JPY', '162.5', '163'],
    ['1.00 EUR', 'JPY', '162.49', '162'],
    ['1000 JPY', 'EUR', '0.00617', '6.17'],
    ['1.000 KWD', 'JPY', '487.335', '487'],
    ['1.235 KWD', 'EUR', '3', '3.71'],
    ['100.00 EUR', 'KWD', '0.33', '33.000'],
    ['0.05 EUR', 'KWD', '0.33', '0.017'],
    ['100000000000.00 USD', 'EUR', '0.9215', '92150000000.00'],
  ])('%s in %s at %s is %s', (amount, to, rate, result) => {
    expect(decimal(converted(of(amount), to, rate)!)).toBe(result);
  });

  it('is none where it would be no safe integer', () => {
    expect(converted(of('90000000000.000 KWD'), 'IRR', '137000')).toBeUndefined();
  });

  it('loses nothing to floats: the same as fractions of integers', () => {
    const rate = fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 6 }));
    const minor = fc.integer({ min: 1, max: 1e13 });
    fc.assert(
      fc.property(minor, rate, (amount, [digits, scale]) => {
        const text = String(digits).padStart(scale + 1, '0');
        const written = scale ? `${text.slice(0, -scale)}.${text.slice(-scale)}` : text;
        const exact = (2n * BigInt(amount) * BigInt(digits) + 10n ** BigInt(scale)) / (2n * 10n ** BigInt(scale));
        const result = converted({ minor: amount, currency: 'USD' }, 'EUR', written);
        expect(result?.minor).toBe(exact <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(exact) : undefined);
      }),
    );
  });
});

describe('the rate between two currencies that have a third in common', () => {
  it.each([
    ['1', '1.0852', '0.9214891264283081'],
    ['162.5', '1.0852', '149.74198304460007'],
    ['1.0852', '162.5', '0.006678153846153846'],
    ['2', '1', '2'],
    ['137000', '0.000001', '137000000000'],
  ])('%s by %s is %s', (one, other, result) => {
    expect(divided(one, other)).toBe(result);
  });
});

it.each([
  ['1', true],
  ['0.0067', true],
  ['0', false],
  ['0.000', false],
  ['-1', false],
  ['1e-7', false],
  ['1,08', false],
  ['N/A', false],
  ['', false],
  ['Infinity', false],
])('%j is a rate: %s', (text, is) => {
  expect(isRate(text)).toBe(is);
});
