import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRateFile } from '../../src/rates/rate-file';
import { root } from '../architecture/imports';

it('reads the history as the European Central Bank publishes it', () => {
  const text = 'Date,USD,JPY,CYP,\n2026-11-20,1.0852,162.5,N/A,\n2026-11-19,1.08,,N/A,\n';
  expect(readRateFile(text)).toEqual({
    days: [
      { day: '2026-11-20', base: 'EUR', rates: { USD: '1.0852', JPY: '162.5' } },
      { day: '2026-11-19', base: 'EUR', rates: { USD: '1.08' } },
    ],
    faults: [],
  });
});

it("reads the newest day's file, with its blanks", () => {
  expect(readRateFile('Date, USD, JPY, \n20 November 2026, 1.0852, 162.5, \n').days).toEqual([
    { day: '2026-11-20', base: 'EUR', rates: { USD: '1.0852', JPY: '162.5' } },
  ]);
});

it.each([
  ['another head', 'Tag,USD\n', 'line 1 must be the names of the columns: Date,USD,JPY,…'],
  ['no code', 'Date,Dollar\n2026-11-20,1.1', 'line 1: Dollar is no ISO 4217 code'],
  ['a day that is none', 'Date,USD\n2026-02-30,1.1', 'line 2: "2026-02-30" is no day; write it like 2026-11-20'],
  ['a decimal comma', 'Date,USD\n\n2026-11-20,"1,08"', 'line 3: "1,08" is no rate of USD; write it like 1.0852'],
])('says which line is wrong and how it is right: %s', (_, text, fault) => {
  expect(readRateFile(text).faults).toEqual([fault]);
});

it('ships without a rate', () => {
  const shipped = readFileSync(join(root, 'config/rates.csv'), 'utf8');
  expect(readRateFile(shipped)).toEqual({ days: [], faults: [] });
});
