import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decimal } from '../../../src/ledger/money';
import type { Books } from '../../../src/reports/report';
import { quantile, type Row } from '../table';
import { FIVE_YEARS, personOf } from './ledger';

const RUNS = 7;

/** The same five years of one person by hledger, a plain-text accounting program; HLEDGER names it where it is not in the path. */
export async function hledgerRow(books: Books, ours: number): Promise<Row[]> {
  const what = 'the same by hledger, program start included';
  const program = process.env.HLEDGER ?? 'hledger';
  if (spawnSync(program, ['--version']).status !== 0)
    return [{ what, figure: 'not installed (Debian: apt install hledger)' }];
  const folder = mkdtempSync(join(tmpdir(), 'outlay-hledger-'));
  try {
    const file = join(folder, 'one.journal');
    const entries = await books.list(personOf(1), { period: FIVE_YEARS }, 1_000_000);
    writeFileSync(file, entries.map(transaction).join('\n'));
    const took = Array.from({ length: RUNS }, () => {
      const began = performance.now();
      const args = ['-f', file, 'balance', 'expenses', 'income', '--monthly', '--begin', '2022', '--end', '2027'];
      const { status } = spawnSync(program, args);
      if (status !== 0) throw new Error(`hledger ended with ${status}`);
      return performance.now() - began;
    });
    const median = quantile(
      took.sort((a, b) => a - b),
      0.5,
    );
    const figure = `${median.toFixed(0)} ms for ${entries.length} entries`;
    return [{ what, figure, target: `${(median / ours).toFixed(1)} times ours` }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Entry = Awaited<ReturnType<Books['list']>>[number];

function transaction({ day, type, category, money, payee = 'someone' }: Entry): string {
  const [account, sign] = type === 'income' ? [`income:${category}`, '-'] : [`expenses:${category}`, ''];
  return `${day} ${payee}\n    ${account}  ${sign}${decimal(money)} ${money.currency}\n    assets:cash\n`;
}
