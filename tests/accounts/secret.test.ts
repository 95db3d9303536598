import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretOf } from '../../src/accounts/secret';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outlay-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('is made once, kept, and readable by its owner only', () => {
  const first = secretOf(undefined, join(folder, 'data'));
  const path = join(folder, 'data', 'jwt-secret');
  expect(first).toEqual({ secrets: [readFileSync(path, 'utf8')] });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(secretOf('', join(folder, 'data'))).toEqual(first);
});

test('a kept file that others could read is closed again', () => {
  secretOf(undefined, folder);
  const path = join(folder, 'jwt-secret');
  writeFileSync(path, readFileSync(path), { mode: 0o644 });
  secretOf(undefined, folder);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a strong one that is given is used, and nothing is written', () => {
  const given = 'u2Jk9-vQe8_7rTzLm4XwPq1sYbN6hGdC';
  expect(secretOf(given, folder)).toEqual({ secrets: [given] });
  expect(() => statSync(join(folder, 'jwt-secret'))).toThrow();
});

test('of several the first signs, and none of them may be weak', () => {
  const [one, two] = ['u2Jk9-vQe8_7rTzLm4XwPq1sYbN6hGdC', 'Zx8_qP3-mN7vB2cK9jH4gF6dS1aW5eRt'];
  expect(secretOf(`${one}, ${two}`, folder)).toEqual({ secrets: [one, two] });
  expect(secretOf(`${one},hunter2`, folder)).toEqual({ refused: expect.stringContaining('too short') });
});

test.each([
  ['hunter2', 'too short'],
  ['a'.repeat(64), 'too few different characters'],
  ['please-change-me-before-you-go-live-1', 'placeholder'],
  ['my-super-secret-jwt-signing-key-2024', 'placeholder'],
])('%s is refused: %s', (given, reason) => {
  const refused = secretOf(given, folder);
  expect(refused).toEqual({ refused: expect.stringContaining(reason) });
  expect(refused).toEqual({ refused: expect.stringContaining('openssl rand -base64 48') });
  expect(JSON.stringify(refused)).not.toContain(given);
});

test.each([
  ['a folder that cannot be made', (at: string) => writeFileSync(join(at, 'data'), ''), 'Set DATA_DIR'],
  ['a kept file that was emptied', (at: string) => writeSecret(at, ''), 'Delete it'],
])('%s is said with the next step', (_what, spoil, step) => {
  spoil(folder);
  expect(secretOf(undefined, join(folder, 'data'))).toEqual({ refused: expect.stringContaining(step) });
});

function writeSecret(at: string, text: string): void {
  secretOf(undefined, join(at, 'data'));
  writeFileSync(join(at, 'data', 'jwt-secret'), text);
}
