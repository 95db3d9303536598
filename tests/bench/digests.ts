import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectDatabase } from '../../models/connect-database';
import type { Database } from '../../models/database';
import { MongoEntries } from '../../models/entries';
import { toDocument } from '../../models/entry-document';
import { MongoNotices } from '../../models/notices';
import { MongoPeople } from '../../models/people';
import { morningRound } from '../../src/alerts/morning-round';
import { loadConfig } from '../../src/config';
import { addDays } from '../../src/ledger/period';
import { projectRoot } from '../../src/project-root';
import { anEntry } from '../support/an-entry';
import { processorMs, residentMb } from './child';
import type { Row } from './table';

const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 20_000);
/** Entries of each in the two weeks that a digest reads. */
const ENTRIES = 6;
/** The first morning of a week. */
const NOW = new Date('2026-11-23T09:00:00Z');
const AT_ONCE = 2_000;
const SILENT = { info() {}, warn() {}, error() {} };

/** The weekly digests of many people: read, worded and kept in the outbox, with the round that the clock makes. BENCH_PEOPLE=100000 is the size meant. */
export async function digests(): Promise<Row[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'outlay-bench-'));
  const database = await connectDatabase({ dataDir, as: 'server', log: SILENT });
  try {
    await fill(database);
    const store = new MongoNotices(database);
    const { alerts: rules, categories: tree } = loadConfig({ DATA_DIR: dataDir }, projectRoot());
    const round = morningRound({
      people: new MongoPeople(database),
      books: new MongoEntries(database),
      ledgers: { get: async () => undefined },
      outbox: { enqueue: async (notice) => void (await store.add(notice, NOW)) },
      rules,
      tree,
    });
    global.gc?.();
    const before = { rss: residentMb(process.pid) ?? 0, heap: process.memoryUsage().heapUsed / 1e6 };
    const most = { ...before };
    const watching = setInterval(() => {
      most.rss = Math.max(most.rss, residentMb(process.pid) ?? 0);
      most.heap = Math.max(most.heap, process.memoryUsage().heapUsed / 1e6);
    }, 100);
    const cpu = process.cpuUsage();
    const engine = processorMs(process.pid)?.children ?? 0;
    const began = performance.now();
    await round.run(NOW);
    const seconds = (performance.now() - began) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    const engineTook = (processorMs(process.pid)?.children ?? 0) - engine;
    clearInterval(watching);
    const planned = await store.waiting();
    return [
      {
        what: `weekly digests planned, ${planned} of ${PEOPLE} people`,
        figure: `${seconds.toFixed(1)} s, ${Math.round(planned / seconds)} a second`,
        target: '100,000 in under 60 s',
      },
      {
        what: 'processor time for it: of this process, of the database',
        figure: `${((user + system) / 1e6).toFixed(1)} s, ${(engineTook / 1000).toFixed(1)} s`,
      },
      {
        what: 'heap at its fullest meanwhile, beside before',
        figure: `${most.heap.toFixed(0)} MB beside ${before.heap.toFixed(0)} MB`,
        target: 'flat',
      },
    ];
  } finally {
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** People with some entries each, whom the clock looked at a week ago. */
async function fill({ connection }: Database): Promise<void> {
  const since = new Date(NOW.getTime() - 7 * 86_400_000);
  for (let from = 0; from < PEOPLE; from += AT_ONCE) {
    const places = Array.from({ length: Math.min(AT_ONCE, PEOPLE - from) }, (_, place) => from + place);
    const people = places.map((place) => ({
      _id: `p${place}`,
      ledgerId: `l${place}`,
      home: `l${place}`,
      identities: [{ channel: 'telegram', user: `u${place}` }],
      language: 'en',
      currency: 'EUR',
      zone: 'UTC',
      assumed: [],
      createdAt: since,
      due: since,
    }));
    const entries = places.flatMap((place) =>
      Array.from({ length: ENTRIES }, (_, at) => ({
        ...toDocument(
          anEntry({
            id: `m${at}#00`,
            ledgerId: `l${place}`,
            day: addDays('2026-11-22', -2 * at),
            category: ['food', 'groceries', 'transport'][at % 3]!,
            money: { minor: 500 + ((place * 7 + at * 131) % 5_000), currency: 'EUR' },
          }),
        ),
      })),
    );
    await connection.collection('people').insertMany(people as never, { ordered: false });
    await connection.collection('entries').insertMany(entries as never, { ordered: false });
  }
}
