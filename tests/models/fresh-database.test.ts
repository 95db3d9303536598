import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from 'mongoose';
import { connectDatabase } from '../../models/connect-database';
import { copyFresh } from '../../models/engine/copy-fresh';
import { projectRoot } from '../../src/project-root';
import { aFolder } from '../support/a-folder';
import { opened } from '../support/opened';

const FRESH = join(projectRoot(), 'dist', 'fresh-database');
const log = { info() {}, warn() {}, error() {} };

jest.setTimeout(60_000);

async function databaseIn(dataDir: string): Promise<Connection> {
  const database = await connectDatabase({ dataDir, log });
  opened.push(() => database.close());
  return database.connection;
}

/** Every collection with its indexes and how many documents it has. */
async function contentOf({ db }: Connection): Promise<Record<string, unknown>> {
  const names = (await db!.listCollections().toArray()).map(({ name }) => name).sort();
  const content = names.map(async (name) => {
    const indexes = await db!.collection(name).listIndexes().toArray();
    const sorted = indexes.sort((one, other) => one.name.localeCompare(other.name));
    return [name, { documents: await db!.collection(name).find().toArray(), indexes: sorted }] as const;
  });
  return Object.fromEntries(await Promise.all(content));
}

describe('the empty database that the build leaves', () => {
  it('is what the migrations make', async () => {
    const [copied, made] = [aFolder(), aFolder()];
    await copyFresh(FRESH, join(copied, 'db'));
    expect(await contentOf(await databaseIn(copied))).toEqual(await contentOf(await databaseIn(made)));
  });

  it('is private where it is copied to', async () => {
    const files = join(aFolder(), 'db');
    await copyFresh(FRESH, files);
    const others = ['.', ...readdirSync(files, { recursive: true, encoding: 'utf8' })].filter(
      (name) => statSync(join(files, name)).mode & 0o077,
    );
    expect(others).toEqual([]);
  });

  it('touches no folder that has a database', async () => {
    const files = join(aFolder(), 'db');
    mkdirSync(files);
    writeFileSync(join(files, 'mine'), '');
    await copyFresh(FRESH, files);
    expect(readdirSync(files)).toEqual(['mine']);
  });

  it('leaves nothing where it cannot be copied', async () => {
    const folder = aFolder();
    const notAFolder = join(folder, 'file');
    writeFileSync(notAFolder, '');
    await copyFresh(notAFolder, join(folder, 'db'));
    await copyFresh(join(folder, 'nothing'), join(folder, 'db'));
    expect(readdirSync(folder)).toEqual(['file']);
  });
});
