import { setTimeout as pause } from 'node:timers/promises';
import { count } from '../count';
import { lunchUpdate } from '../lunch-update';
import { shuffled } from '../shuffled';
import type { Fault } from '../world';

const UPDATES = Number(process.env.FAULTS_UPDATES ?? 10_000);
const CHATS = 100;
/** As many calls at once as Telegram makes. */
const AT_ONCE = 40;
const FIRST_CHAT = 50_000;

/**
 * Telegram calls with 10,000 updates, each at least twice and in no order, and the server is killed in the middle of them. What
 * was not answered with 200 is brought again.
 */
export const redeliverUpdates: Fault = {
  id: 'Telegram: 10,000 updates twice and out of order',
  alone: { visitors: 0, env: () => ({ PUBLIC_URL: 'https://outlay.example' }) },
  async strike({ server, telegram, url, random, counts }) {
    const to = url + new URL(telegram.webhook!.url).pathname;
    const waiting = shuffled(
      Array.from({ length: 2 * UPDATES }, (_, at) => at % UPDATES),
      random,
    );
    const taken = new Set<number>();
    let calls = 0;
    let refused = 0;
    const bring = async () => {
      for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
        calls += 1;
        if (calls === UPDATES) void server.killAndRestart();
        const status = await telegram
          .push(lunchUpdate(FIRST_CHAT + (number % CHATS), 1_000 + number, minorOf(number)), to)
          .catch(() => undefined);
        if (status === 200) taken.add(number);
        else {
          refused += 1;
          waiting.unshift(number);
          await pause(100);
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, bring));
    console.log(`${calls} calls, ${refused} of them not answered with 200`);
    const found = await Promise.all(
      Array.from({ length: CHATS }, async (_, chat) => {
        const texted = await server.order({ do: 'texted', channel: 'telegram', user: String(FIRST_CHAT + chat) });
        return (texted!.answer as number[]).map((minor) => `${chat} ${minor}`);
      }),
    );
    const promised = [...taken].map((number) => `${number % CHATS} ${minorOf(number)}`);
    counts.push(count('entries', calls, promised, found.flat()));
  },
};

/** An amount of its own in its chat. */
function minorOf(number: number): number {
  return 100 + Math.floor(number / CHATS);
}
