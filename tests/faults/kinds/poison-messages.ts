import { setTimeout as pause } from 'node:timers/promises';
import { count } from '../count';
import type { Fault } from '../world';

const WORD = 'poison';
const EACH = 5;

/** Messages that throw: each is told sorry once, in its own conversation, and whoever writes goes on. */
export const poisonMessages: Fault = {
  id: 'poisoned messages',
  alone: {},
  async strike({ server, visitors, counts }) {
    await server.order({ do: 'poison', word: WORD });
    const poisoned = visitors.slice(0, visitors.length / 2);
    const sent: string[] = [];
    for (let time = 0; time < EACH; time += 1) {
      for (const visitor of poisoned) {
        const say = async () => (await visitor.say(`${WORD} ${time + 3}.50`, undefined, `poison-${time}`))!;
        sent.push(await say());
        // Brought a second time, it is not tried a second time.
        await say();
      }
      await pause(2_000);
    }
    const sorry = async () =>
      (await Promise.all(visitors.map((visitor) => visitor.found()))).flatMap((one) => one.sorry);
    counts.push(count('apologies', sent.length, sent, await sorry()));
  },
};
