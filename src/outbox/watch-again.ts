import type { Person } from '../accounts/person';
import type { Watch } from '../alerts/watch';
import { dayAt } from '../ledger/period';
import type { UnwatchedStore } from '../ledger/ports';
import { eachDue } from './each-due';
import type { Job } from './job';

interface AgainParts {
  readonly entries: UnwatchedStore;
  readonly people: { get(id: string): Promise<Person | undefined> };
  readonly watch: Watch;
}

/** Longer than a turn takes, with all its waiting for the database. */
const LEFT_MS = 120_000;

/**
 * Has limits look at what was written by those who died or failed before limits had their say, and whom nobody asked again: a
 * program that does not repeat its request, a turn that ended in an apology.
 */
export function watchAgain({ entries, people, watch }: AgainParts): Job {
  return {
    id: 'watch-again',
    run: (now) =>
      eachDue(
        async (most) => {
          const left = await entries.unwatched(new Date(now.getTime() - LEFT_MS), most);
          return left.map((entry) => ({ id: entry.id, ledgerId: entry.unwatched.ledgerId, entry }));
        },
        async ({ ledgerId, entry }) => {
          const { key, by } = entry.unwatched;
          const found = await people.get(by);
          const person = found && { ...found, ledgerId };
          if (person) await watch.after({ person, entries: [entry], key, now, today: dayAt(now, person.zone) });
          await entries.watched([entry], key);
        },
      ),
  };
}
