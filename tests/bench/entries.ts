import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectDatabase } from '../../models/connect-database';
import { startServer } from './child';
import { writeLedger } from './reports/ledger';
import { middle, rounds } from './rounds';
import type { Row } from './table';

const FEW = 1_000;
const MANY = Number(process.env.BENCH_ENTRIES ?? 1_000_000);
const SILENT = { info() {}, warn() {}, error() {} };

/** What a logged entry costs with a thousand entries in the database and with a million, one person at a time. */
export async function entries(): Promise<Row[]> {
  const folders = [FEW, MANY].map(() => mkdtempSync(join(tmpdir(), 'outlay-bench-')));
  try {
    await Promise.all(folders.map((folder, place) => fill(folder, place === 0 ? FEW : MANY)));
    const servers = await Promise.all(folders.map((folder) => startServer('outlay-server', folder)));
    const [few = [], many = []] = await rounds(servers, 1);
    const [alone, crowded] = await rounds(servers, 32);
    await Promise.all(servers.map((server) => server.stop()));
    const ratio = middle(many).p50 / middle(few).p50;
    const busy = cost(middle(crowded!)) / cost(middle(alone!));
    return [
      { what: `a logged entry with ${FEW} in the database, p50`, figure: `${middle(few).p50.toFixed(2)} ms` },
      { what: `a logged entry with ${MANY}, p50`, figure: `${middle(many).p50.toFixed(2)} ms` },
      { what: 'the one beside the other', figure: ratio.toFixed(2), target: 'under 1.3' },
      { what: 'the same by processor time, 32 conversations', figure: busy.toFixed(2), target: 'under 1.3' },
    ];
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(dataDir: string, count: number): Promise<void> {
  const database = await connectDatabase({ dataDir, as: 'server', log: SILENT });
  await writeLedger(database, count);
  await database.close();
}

function cost({ serverMs = Number.NaN, databaseMs = Number.NaN }: Awaited<ReturnType<typeof middle>>): number {
  return serverMs + databaseMs;
}
