import type { PersonStore } from '../../src/accounts/person';
import type { Reply, Turn } from '../../src/bot/turn';
import { nameOf, type Tongues } from '../settings';

/** Adds, once in a person's life here, what was assumed of them and the words that change it. */
export type TellAssumed = (reply: Reply, turn: Turn) => Promise<Reply>;

export function tellAssumed(people: PersonStore, tongues: Tongues): TellAssumed {
  return async (reply, turn) => {
    const { person } = turn;
    if (person.assumed.length === 0) return reply;
    turn.become(await people.change(person.id, { assumed: [] }));
    const what = person.assumed.map((setting) => nameOf(setting, person[setting], tongues)).join(' · ');
    return { ...reply, lines: [...reply.lines, { sentence: 'record.assumed-settings', values: { what } }] };
  };
}
