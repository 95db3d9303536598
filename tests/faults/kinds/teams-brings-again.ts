import { setTimeout as pause } from 'node:timers/promises';
import { TRIED_AGAIN } from '../../support/bot-connector';
import { count } from '../count';
import { memberOf } from '../place-in-teams';
import type { Fault } from '../world';
import { killDatabase } from './kill-database';

const CHATS = 10;
const EACH = 30;
const FIRST_CHAT = 70_000;
/** Then it may finish: on a busy machine a server starts for as long as it lives between two kills. */
const MOST_KILLS = 8;
/**
 * People write in Teams, which brings again what was not answered with 200, and now and then what was; meanwhile it fails to take
 * the replies, and the server and its database are killed.
 */
export const teamsBringsAgain: Fault = {
  id: 'Teams: messages come again, server and database killed',
  alone: {},
  async strike(world) {
    const { server, teams, url, random, counts } = world;
    let writing = CHATS;
    let calls = 0;
    const write = async (chat: number) => {
      for (let number = 0; number < EACH; number += 1) {
        const text = `lunch ${(minorOf(number) / 100).toFixed(2)}`;
        const bring = () => {
          calls += 1;
          return teams.bring(url, String(chat), `${chat}-${number}`, text);
        };
        while ((await bring()) !== 200) await pause(300);
        if (random() < 0.2) await bring();
      }
      writing -= 1;
    };
    const people = Array.from({ length: CHATS }, (_, place) => FIRST_CHAT + place);
    const written = people.map(write);
    for (let strikes = 1; writing > 0; strikes += 1) {
      await pause(500 + random() * 1_000);
      teams.connector.faults.push(TRIED_AGAIN[Math.floor(random() * TRIED_AGAIN.length)]!);
      if (strikes % 5 === 0 && strikes <= 5 * MOST_KILLS) await server.killAndRestart();
      if (strikes % 7 === 0) await killDatabase.strike(world);
    }
    await Promise.all(written);
    teams.connector.faults.length = 0;
    const found = await Promise.all(
      people.map(async (chat) => {
        const texted = await server.order({ do: 'texted', channel: 'msteams', user: memberOf(String(chat)) });
        return (texted!.answer as number[]).map((minor) => `${chat} ${minor}`);
      }),
    );
    const told = people.flatMap((chat) =>
      teams.shownTo(String(chat)).flatMap((shown) => {
        const [, amount] = /✅ \$(\d+\.\d\d)/.exec(shown) ?? [];
        return amount ? `${chat} ${Math.round(Number(amount) * 100)}` : [];
      }),
    );
    const numbers = [...Array(EACH).keys()];
    const sent = people.flatMap((chat) => numbers.map((number) => `${chat} ${minorOf(number)}`));
    console.log(`${calls} calls for ${sent.length} messages`);
    counts.push(count('entries, Teams', sent.length, sent, found.flat()));
    counts.push(count('replies, Teams', sent.length, sent, told, false));
  },
};

function minorOf(number: number): number {
  return 100 + number;
}
