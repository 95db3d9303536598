import fc from 'fast-check';
import { decimal, money } from '../../src/ledger/money';

describe('a decimal becomes minor units', () => {
  it.each([
    ['12', 'EUR', 1200],
    ['12.5', 'EUR', 1250],
    ['12.50', 'EUR', 1250],
    ['0.01', 'USD', 1],
    ['19.99', 'GBP', 1999],
    ['500', 'JPY', 500],
    ['500.00', 'JPY', 500],
    ['3.500', 'KWD', 3500],
    ['1250.50', 'HUF', 125050],
    ['5', 'XCG', 500],
    ['90071992547409.91', 'EUR', 9007199254740991],
  ])('%s %s', (text, currency, minor) => expect(money(text, currency)).toEqual({ minor, currency }));
});

describe('what is not an amount is refused', () => {
  it.each([
    ['12,50', 'EUR', 'not-a-number'],
    ['', 'EUR', 'not-a-number'],
    ['1e3', 'EUR', 'not-a-number'],
    ['12.505', 'EUR', 'too-precise'],
    ['0.5', 'JPY', 'too-precise'],
    ['12', 'XYZ', 'unknown-currency'],
    ['12', 'eur', 'unknown-currency'],
    ['90071992547409.92', 'EUR', 'too-large'],
  ])('%p %s: %s', (text, currency, refused) => expect(money(text, currency)).toEqual({ refused }));
});

it('a printed amount reads back as itself', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
      fc.constantFrom('EUR', 'JPY', 'KWD', 'CLF', 'HUF'),
      (minor, currency) => expect(money(decimal({ minor, currency }), currency)).toEqual({ minor, currency }),
    ),
  ));
