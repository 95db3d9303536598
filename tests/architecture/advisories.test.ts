// Versions with known advisories do not come back with a lock file made anew (docs/decisions/0023-advisories.md).

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './imports';

/** The first version that is past its advisories; null: not to be there at all. */
const FIXED: Readonly<Record<string, string | null>> = {
  formidable: '3.5.3',
  'fast-redact': null,
  uuid: '11.1.1',
  axios: '1.16.0',
  'form-data': '4.0.6',
  ws: '7.5.11',
  jws: '4.0.1',
  'starkbank-ecdsa': '1.1.3',
};

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly dev?: boolean }>>;
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
const installed = Object.entries(packages).map(([path, { version = '' }]) => ({
  name: path.replace(/^.*node_modules\//, ''),
  version,
}));

const numbers = (version: string) => version.split('.').map((part) => Number.parseInt(part, 10));
const isBefore = (one: string, other: string) => {
  const [a, b] = [numbers(one), numbers(other)];
  const place = a.findIndex((number, at) => number !== b[at]);
  return place >= 0 && a[place]! < b[place]!;
};

it.each(Object.entries(FIXED))('%s', (name, fixed) => {
  const found = installed.filter((one) => one.name === name);
  if (fixed === null) return expect(found).toEqual([]);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ version }) => isBefore(version, fixed))).toEqual([]);
});

it('tells versions apart', () => {
  expect([isBefore('1.9.0', '1.16.0'), isBefore('7.5.14', '7.5.11'), isBefore('8.0.0', '7.5.11')]).toEqual([
    true,
    false,
    false,
  ]);
});
