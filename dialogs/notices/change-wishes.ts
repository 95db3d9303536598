import type { PersonStore } from '../../src/accounts/person';
import { NO_WISHES, type Wishes } from '../../src/accounts/wishes';
import type { Turn } from '../../src/bot/turn';

/** Makes what was held for a person due: their quiet hours may be over now. */
export type WakeNotices = (personId: string, now: Date) => Promise<void>;

/** Changes what the person of a turn wants of notices. */
export type ChangeWishes = (turn: Turn, change: (wishes: Wishes) => Wishes) => Promise<void>;

export function changingWishes(people: PersonStore, wake: WakeNotices): ChangeWishes {
  return async (turn, change) => {
    const { id, wishes = NO_WISHES } = turn.person;
    if (JSON.stringify(change(wishes)) === JSON.stringify(wishes)) return;
    turn.become(await people.change(id, (now) => ({ wishes: change(now.wishes ?? NO_WISHES) })));
    await wake(id, turn.now);
  };
}

/** A list with one more, or without it. */
export function withOne(list: readonly string[], one: string): readonly string[] {
  return list.includes(one) ? list : [...list, one];
}
