// `npm run chat`: the bot in a terminal. With lines on standard input it replays a conversation on an empty ledger:
//   npm run -s chat -- --now 2026-11-21T10:00 --timezone Europe/Berlin --language de --currency EUR < lines.txt
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ConsoleChannel } from '../channels/console/console-channel';
import { DatabaseRefusal } from '../models/database-refusal';
import { compose } from './compose';
import { ConfigFaults, loadConfig } from './config';
import { instantAt } from './ledger/instant';
import { createLog } from './log';
import { projectRoot } from './project-root';
import { Refusal } from './refusal';

const OPTIONS = {
  now: { type: 'string' },
  timezone: { type: 'string' },
  language: { type: 'string' },
  currency: { type: 'string' },
} as const;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  const root = projectRoot();
  const replay = !process.stdin.isTTY;
  const folder = replay ? throwaway(root) : undefined;
  const config = loadConfig(
    {
      LOG_LEVEL: 'error',
      ...process.env,
      ...(folder && { DATA_DIR: folder, MONGODB_URI: undefined }),
      ...(values.timezone && { DEFAULT_TIMEZONE: values.timezone }),
      ...(values.currency && { DEFAULT_CURRENCY: values.currency }),
      ...(values.language && { DEFAULT_LANGUAGE: values.language }),
    },
    root,
  );
  const now = clock(values.now, config.DEFAULT_TIMEZONE);
  const log = createLog(config.LOG_LEVEL);
  const house = await compose({ config, log, publicUrl: 'http://localhost', as: 'tool', now });
  const channel = new ConsoleChannel(
    { input: process.stdin, output: process.stdout, locale: values.language },
    { receive: house.bot.receive, log, picture: (url) => house.charts.bytes(url), now },
  );
  if (!replay) console.log('Write what you spent, like “12 lunch”; “help” shows more. Ctrl-D ends.');
  await channel.start();
  await channel.ended;
  await house.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
}

/** A clock that begins at a wall-clock time of the zone and runs on from there. */
function clock(from: string | undefined, zone: string): () => Date {
  if (!from) return () => new Date();
  const shift = instantAt(from, zone).getTime() - Date.now();
  if (Number.isNaN(shift)) throw new Refusal(`--now ${from} is no time. Write it like 2026-11-21T10:00.`);
  return () => new Date(Date.now() + shift);
}

function throwaway(root: string): string {
  mkdirSync(join(root, '.cache'), { recursive: true });
  return mkdtempSync(join(root, '.cache', 'chat-'));
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigFaults || error instanceof Refusal || error instanceof DatabaseRefusal;
  console.error(`outlay: ${known ? error.message : 'the conversation could not start.'}`);
  process.exit(1);
});
