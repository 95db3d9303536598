import { setTimeout as pause } from 'node:timers/promises';
import type { TelegramFault } from '../../support/telegram-emulator';
import { count } from '../count';
import { lunchUpdate } from '../lunch-update';
import type { Fault } from '../world';

const CHATS = 10;
const EACH = 40;
const FIRST_CHAT = 60_000;
const FAILURES: readonly TelegramFault[] = [
  { error_code: 429, description: 'Too Many Requests', parameters: { retry_after: 1 } },
  { error_code: 500, description: 'Internal Server Error' },
  { error_code: 409, description: 'Conflict: terminated by other getUpdates request' },
  'cut',
  'slow',
  'garbage',
];

/** People write to Telegram while it fails to hand out what they wrote, and while the server that asks for it is killed. */
export const updatesFail: Fault = {
  id: 'Telegram: updates fail, server killed',
  alone: {},
  async strike({ server, telegram, random, counts }) {
    let last = 1_000;
    for (let number = 0; number < EACH; number += 1) {
      for (let chat = 0; chat < CHATS; chat += 1)
        void telegram.push(lunchUpdate(FIRST_CHAT + chat, ++last, minorOf(number)));
      telegram.faults.getUpdates = [FAILURES[Math.floor(random() * FAILURES.length)]!];
      await pause(random() * 800);
      if (number % 8 === 7) await server.killAndRestart();
    }
    telegram.faults.getUpdates = [];
    // What is confirmed will never be handed out again: it must be there.
    for (let waited = 0; telegram.unconfirmed > 0 && waited < 60; waited += 1) await pause(1_000);
    const chats = [...Array(CHATS).keys()];
    const found = await Promise.all(
      chats.map(async (chat) => {
        const texted = await server.order({ do: 'texted', channel: 'telegram', user: String(FIRST_CHAT + chat) });
        return (texted!.answer as number[]).map((minor) => `${chat} ${minor}`);
      }),
    );
    const numbers = [...Array(EACH).keys()];
    const sent = chats.flatMap((chat) => numbers.map((number) => `${chat} ${minorOf(number)}`));
    counts.push(count('entries, Telegram', sent.length, sent, found.flat()));
  },
};

function minorOf(number: number): number {
  return 100 + number;
}
