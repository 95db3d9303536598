import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import { carriedFile } from '../../channels/carried-file';
import { ConsoleAdapter } from '../../channels/console/console-adapter';
import { compose, type House } from '../../src/compose';
import { loadConfig } from '../../src/config';
import { addDays } from '../../src/ledger/period';
import { createLog } from '../../src/log';
import { projectRoot } from '../../src/project-root';
import { quantile, type Row } from './table';

const ROWS = Number(process.env.BENCH_ROWS ?? 20_000);

/** A long import, taken back and brought back, in a chat; beside it somebody else logs a coffee now and then. */
export async function imports(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'outlay-bench-'));
  const config = loadConfig({ DATA_DIR: folder, DEFAULT_CURRENCY: 'EUR', LOG_LEVEL: 'silent' }, projectRoot());
  const house = await compose({ config, log: createLog('silent'), publicUrl: 'http://localhost', as: 'server' });
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
    await house.close();
    rmSync(folder, { recursive: true, force: true });
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

/** One person at a terminal. */
class Chat {
  private heard = '';
  private sent = 0;
  private readonly adapter: ConsoleAdapter;

  constructor(
    private readonly house: House,
    private readonly who: string,
  ) {
    const output = new Writable({
      write: (part, _encoding, done) => {
        this.heard += String(part);
        done();
      },
    });
    this.adapter = new ConsoleAdapter(output);
  }

  says(text: string): Promise<void> {
    return this.send({ text });
  }

  sends(file: Buffer): Promise<void> {
    const contentUrl = `data:text/csv;base64,${file.toString('base64')}`;
    return this.send({ attachments: [{ contentType: 'text/csv', name: 'bank.csv', contentUrl }] });
  }

  async hears(words: RegExp): Promise<void> {
    while (!words.test(this.heard)) await pause(5);
    this.heard = '';
  }

  readonly resume = async (reference: Parameters<ConsoleAdapter['continueConversation']>[0], said: object[]) => {
    await this.adapter.continueConversation(reference, async (context) => {
      await context.sendActivities([...said]);
    });
  };

  private async send(says: Partial<Activity>): Promise<void> {
    const { who, house } = this;
    this.sent += 1;
    const activity = {
      type: 'message',
      text: '',
      ...says,
      id: `${who}-${this.sent}`,
      channelId: 'console',
      locale: 'en',
    };
    const people = { from: { id: who, name: who }, recipient: { id: 'outlay', name: 'Outlay' } };
    await this.adapter.run(
      { ...activity, ...people, conversation: { id: who } as Activity['conversation'] },
      (context) => house.bot.receive(context, carriedFile),
    );
  }
}
