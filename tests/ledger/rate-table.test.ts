import { RateTable } from '../../src/ledger/rate-table';

function table(): RateTable {
  const rates = new RateTable();
  rates.put([
    { day: '2026-11-20', base: 'EUR', rates: { USD: '1.25', JPY: '160', GBP: 'N/A' } },
    { day: '2026-11-19', base: 'EUR', rates: { USD: '1.28', GBP: '0.8' } },
    { day: '2026-11-30', base: 'EUR', rates: { USD: '1.3' } },
    { day: 'soon', base: 'EUR', rates: { USD: '1' } },
    { day: '2026-11-29', base: 'EUR', rates: { BTC: '1', USD: '0' } },
  ]);
  return rates;
}

it.each([
  ['of the day itself', 'USD', 'EUR', '2026-11-20', '0.8 of 2026-11-20'],
  ['from the base', 'EUR', 'JPY', '2026-11-20', '160 of 2026-11-20'],
  ['over the base', 'USD', 'JPY', '2026-11-20', '128 of 2026-11-20'],
  ['of Friday for Sunday', 'USD', 'EUR', '2026-11-22', '0.8 of 2026-11-20'],
  ['of the newest day that has this currency', 'GBP', 'EUR', '2026-11-21', '1.25 of 2026-11-19'],
  ['of the seventh day after', 'USD', 'EUR', '2026-11-27', '0.8 of 2026-11-20'],
  ['of one currency', 'EUR', 'EUR', '2020-01-01', '1 of 2020-01-01'],
  ['none when the last is older', 'USD', 'EUR', '2026-11-28', undefined],
  ['none before the first day', 'USD', 'EUR', '2026-11-18', undefined],
  ['none of a currency that is not published', 'CHF', 'EUR', '2026-11-20', undefined],
])('the rate %s', (_, from, to, day, expected) => {
  const found = table().rateOn(from, to, day);
  expect(found && `${found.rate} of ${found.of}`).toBe(expected);
});

it('passes over what can be no rate', () => {
  expect(table().size).toBe(3);
  expect(table().newest).toBe('2026-11-30');
});

it('believes what was put last', () => {
  const rates = table();
  rates.put([{ day: '2026-11-20', base: 'EUR', rates: { USD: '2' } }]);
  expect(rates.rateOn('USD', 'EUR', '2026-11-20')).toEqual({ rate: '0.5', of: '2026-11-20' });
});
