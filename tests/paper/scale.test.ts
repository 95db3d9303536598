import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOT_PERSONAL, PERSONAL } from '../../models/personal-collections';
import { root } from '../architecture/imports';
import { testDatabase } from '../support/database';

const rows = readFileSync(join(root, 'docs', 'scale.md'), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** The names of collections and of their indexes, as the page lists them. */
const listed = new Map(
  rows
    .filter((cells) => cells.length === 7)
    .flatMap(([, names = '', , , , indexes = '']) =>
      names.split(', ').map((name) => [name, indexes.split(', ').filter(Boolean).sort()] as const),
    ),
);

it('the page on scale names every collection', () => {
  const all = [...Object.keys(PERSONAL), ...Object.keys(NOT_PERSONAL)].sort();
  expect(all.filter((name) => !listed.has(name))).toEqual([]);
});

it('and every index that the database has', async () => {
  const { db } = (await testDatabase()).connection;
  const collections = await db!.listCollections().toArray();
  const found = await Promise.all(
    collections.map(async ({ name }) => {
      const indexes = await db!.collection(name).indexes();
      return [
        name,
        indexes
          .map((index) => String(index.name))
          .filter((index) => index !== '_id_')
          .sort(),
      ] as const;
    }),
  );
  const indexed = found.filter(([, indexes]) => indexes.length > 0);
  expect(indexed.length).toBeGreaterThan(15);
  expect(Object.fromEntries(indexed.map(([name]) => [name, listed.get(name)]))).toEqual(Object.fromEntries(indexed));
});
