// The load generator, a process of its own: node load.js URL closed|paced|count CONVERSATIONS-or-RATE SECONDS-or-MESSAGES [WARM-UP-SECONDS]
import { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { WebChatUser } from './web-chat-user';

export interface Load {
  readonly messages: number;
  /** Those of the warm-up as well. */
  readonly served: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly errors: number;
  /** Share of one core that this generator itself took. */
  readonly ownCpu: number;
}

const SENTENCES = ['spent 12 on lunch', 'taxi 9.50', 'coffee 3.20', 'groceries 45.10 yesterday', 'cinema 14'];

async function main(): Promise<void> {
  const [url = '', mode, count, seconds, warm = '2'] = process.argv.slice(2);
  const agent = new Agent({ keepAlive: true, maxSockets: 512 });
  const users = Array.from({ length: mode === 'paced' ? 50 : Number(count) }, () => new WebChatUser(url, agent));
  for (const user of users) await user.open();
  await pause(500);
  const before: number[] = [];
  const run = mode === 'count' ? counted : mode === 'paced' ? paced : closed;
  if (mode !== 'count') await run(users, Number(count), Number(warm) * 1000, before);
  const cpu = process.cpuUsage();
  const took: number[] = [];
  const errors = { count: 0 };
  const began = performance.now();
  await run(users, Number(count), Number(seconds) * (mode === 'count' ? 1 : 1000), took, errors);
  const wall = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  took.sort((a, b) => a - b);
  const load: Load = {
    messages: took.length,
    served: before.length + took.length,
    perSecond: took.length / wall,
    p50: took[Math.floor(took.length * 0.5)] ?? Number.NaN,
    p99: took[Math.floor(took.length * 0.99)] ?? Number.NaN,
    errors: errors.count,
    ownCpu: (user + system) / 1e6 / wall,
  };
  process.stdout.write(`${JSON.stringify(load)}\n`, () => process.exit(0));
}

async function closed(users: WebChatUser[], _count: number, ms: number, took: number[] = [], errors = { count: 0 }) {
  const end = performance.now() + ms;
  await Promise.all(
    users.map(async (user, place) => {
      for (let turn = place; performance.now() < end; turn++) await once(user, turn, took, errors);
    }),
  );
}

/** As many messages as asked for, as fast as they are answered. */
async function counted(
  users: WebChatUser[],
  _count: number,
  messages: number,
  took: number[] = [],
  errors = { count: 0 },
) {
  let sent = 0;
  await Promise.all(
    users.map(async (user) => {
      while (sent < messages) await once(user, sent++, took, errors);
    }),
  );
}

/** Open loop: messages leave on time whether or not earlier ones have been answered. */
async function paced(users: WebChatUser[], rate: number, ms: number, took: number[] = [], errors = { count: 0 }) {
  const began = performance.now();
  const under: Promise<void>[] = [];
  for (let turn = 0; (turn * 1000) / rate < ms; turn++) {
    const wait = began + (turn * 1000) / rate - performance.now();
    if (wait > 1) await pause(wait);
    under.push(once(users[turn % users.length]!, turn, took, errors));
  }
  await Promise.all(under);
}

async function once(user: WebChatUser, turn: number, took: number[], errors: { count: number }): Promise<void> {
  const began = performance.now();
  try {
    await user.say(SENTENCES[turn % SENTENCES.length]!);
    took.push(performance.now() - began);
  } catch {
    errors.count++;
  }
}

void main();
