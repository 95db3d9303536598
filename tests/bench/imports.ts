import { setTimeout as pause } from 'node:timers/promises';
import { addDays } from '../../src/ledger/period';
import { Chat } from './chat';
import { openHouse } from './house';
import { quantile, type Row } from './table';

const ROWS = Number(process.env.BENCH_ROWS ?? 20_000);

/** A long import, taken back and brought back, in a chat; beside it somebody else logs a coffee now and then. */
export async function imports(): Promise<Row[]> {
  const { house, close } = await openHouse();
  try {
    const [ann, bob] = [new Chat(house, 'ann'), new Chat(house, 'bob')];
    house.reach([{ id: 'console', start: async () => {}, stop: async () => {}, resume: ann.resume }]);
    for (let warm = 0; warm < 50; warm += 1) await bob.says('coffee 3.50');
    const rows: Row[] = [];
    const measured = async (what: string, begin: () => Promise<void>, end: RegExp) => {
      const alone = await coffees(bob, pause(2_000));
      const longest = holding();
      const began = performance.now();
      await begin();
      const beside = await coffees(bob, ann.hears(end));
      const took = (performance.now() - began) / 1000;
      rows.push(
        { what: `${what} ${ROWS} entries`, figure: `${took.toFixed(1)} s` },
        { what: '  longest the event loop was held', figure: `${longest().toFixed(0)} ms`, target: 'under 50 ms' },
        {
          what: '  a coffee logged by somebody else meanwhile',
          figure: `p50 ${quantile(beside, 0.5).toFixed(0)} ms, p99 ${quantile(beside, 0.99).toFixed(0)} ms`,
          target: `alone p50 ${quantile(alone, 0.5).toFixed(0)} ms`,
        },
      );
    };
    await measured('a preview of', () => ann.sends(csv()), /Import .*\?/);
    await measured('importing', () => ann.says('yes'), /✅ Imported/);
    await measured('taking back', () => ann.says('undo'), /↩️/);
    await measured('bringing back', () => ann.says('redo'), /↪️/);
    return rows;
  } finally {
    await close();
  }
}

/**
 * The longest between two turns of the event loop, in milliseconds of this process's processor time: what others on the machine
 * take is not counted.
 */
function holding(): () => number {
  let [longest, last] = [0, process.cpuUsage()];
  const look = setInterval(() => {
    const { user, system } = process.cpuUsage(last);
    longest = Math.max(longest, (user + system) / 1000);
    last = process.cpuUsage();
  }, 1);
  return () => {
    clearInterval(look);
    return longest;
  };
}

/** How long each took until something else has ended. */
async function coffees(chat: Chat, until: Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  let ended = false;
  const end = until.then(() => (ended = true));
  while (!ended) {
    const began = performance.now();
    await chat.says('coffee 3.50');
    took.push(performance.now() - began);
    await Promise.race([pause(100), end]);
  }
  return took.sort((one, other) => one - other);
}

function csv(): Buffer {
  const rows = Array.from(
    { length: ROWS },
    (_, at) => `${addDays('2026-11-20', -(at % 2_000))},shop ${at % 700} of a town,-${(at % 90) + 1}.50`,
  );
  return Buffer.from(`Date,Description,Amount\n${rows.join('\n')}\n`);
}
