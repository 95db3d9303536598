import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { connectDatabase } from '../../../models/connect-database';
import { MongoEntries } from '../../../models/entries';
import { keepHeapSmall } from '../../../src/thrifty-heap';
import { residentMb } from '../child';
import { quantile, type Row } from '../table';
import { hledgerRow } from './hledger';
import { PEOPLE, personOf, writeLedger } from './ledger';
import { monthlyReport, pictureOf, yearlyReport } from './report';

const ENTRIES = Number(process.env.BENCH_ENTRIES ?? 50_000);
const REPORTS = 300;
const CHARTS = Number(process.env.BENCH_CHARTS ?? 2_000);
/** The clock of the event loop's delay, in milliseconds: an idle loop reads as much. */
const RESOLUTION = 5;
const SILENT = { info() {}, warn() {}, error() {} };

/**
 * Reports and their pictures with the entries of a thousand people in the database. BENCH_ENTRIES=1000000 is the size that
 * the figures are meant for; writing so many takes two minutes.
 */
export async function reports(): Promise<Row[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'outlay-bench-'));
  const database = await connectDatabase({ dataDir, as: 'server', log: SILENT });
  try {
    const began = performance.now();
    await writeLedger(database, ENTRIES);
    const writing = (performance.now() - began) / 1000;
    // As the server does; and what the writing left is no garbage of a report's.
    keepHeapSmall();
    const entries = new MongoEntries(database);
    const pictures = pictureOf();
    try {
      for (let warm = 0; warm < 20; warm++)
        await pictures.bytes((await monthlyReport(entries, personOf(warm), pictures))!);

      const words: number[] = [];
      const whole: number[] = [];
      const loop = monitorEventLoopDelay({ resolution: RESOLUTION });
      loop.enable();
      for (let turn = 0; turn < REPORTS; turn++) {
        const start = performance.now();
        const url = await monthlyReport(entries, personOf((turn * 7) % PEOPLE), pictures);
        words.push(performance.now() - start);
        await pictures.bytes(url!);
        whole.push(performance.now() - start);
      }
      loop.disable();

      const years: number[] = [];
      for (let turn = 0; turn < REPORTS; turn++) {
        const start = performance.now();
        await yearlyReport(entries, personOf((turn * 7) % PEOPLE), pictures);
        years.push(performance.now() - start);
      }
      const memory = await memoryOverCharts(entries, pictures);
      const ours = quantile(sorted(years), 0.5);
      return [
        { what: 'entries written', figure: `${ENTRIES} in ${writing.toFixed(0)} s` },
        {
          what: 'monthly report, words and link, p99',
          figure: ms(quantile(sorted(words), 0.99)),
          target: 'under 100 ms',
        },
        {
          what: 'monthly report with its picture, p99',
          figure: ms(quantile(sorted(whole), 0.99)),
          target: 'under 200 ms',
        },
        { what: 'event loop meanwhile, longest delay', figure: ms(loop.max / 1e6 - RESOLUTION), target: 'under 20 ms' },
        { what: 'yearly report over 5 years, words and link, median', figure: ms(ours) },
        {
          what: 'yearly report over 5 years, words and link, p99',
          figure: ms(quantile(sorted(years), 0.99)),
          target: 'under 50 ms',
        },
        ...(await hledgerRow(entries, ours)),
        ...memory,
      ];
    } finally {
      await pictures.close();
    }
  } finally {
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Resident memory a quarter of the way and at the end: the first pictures fill caches that stay. */
async function memoryOverCharts(entries: MongoEntries, pictures: ReturnType<typeof pictureOf>): Promise<Row[]> {
  let early: number | undefined;
  for (let turn = 1; turn <= CHARTS; turn++) {
    const url = await monthlyReport(entries, personOf(turn % PEOPLE), pictures);
    await pictures.bytes(url!);
    if (turn === Math.floor(CHARTS / 4)) early = residentMb(process.pid);
  }
  const late = residentMb(process.pid);
  if (early === undefined || late === undefined) return [];
  const figure = `${early.toFixed(0)} -> ${late.toFixed(0)} MB`;
  return [{ what: `memory from chart ${Math.floor(CHARTS / 4)} to ${CHARTS}`, figure, target: 'within 20 MB' }];
}

function sorted(numbers: number[]): readonly number[] {
  return numbers.sort((a, b) => a - b);
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
