import { isDeepStrictEqual } from 'node:util';
import type { Identity, Person } from '../src/accounts/person';
import { Remembered } from './remembered';

/** A kB each, or a hundred of somebody who has taught much. */
const MOST = 1_000;
/** Longest that a change made beside this process, by a command of ours on the same folder, goes unseen. */
const LOOKED_AFTER_MS = 5_000;
/** Read with one command: a few milliseconds of the event loop. */
const TOGETHER = 100;

/**
 * Whom the only server on a database has met of late, by the identity they were met as. Every few seconds those who wrote since are
 * read again, many with one command: were they forgotten instead, everybody's next message would wait for a read of its own.
 */
export class RememberedPeople {
  private readonly people: Remembered<Person>;
  private met = new Set<string>();
  private writes = 0;

  /** `read` answers the people with these ids as they stand; those who have gone, or are somebody else by now, are left out. */
  constructor(
    private readonly alone: boolean,
    private readonly read: (ids: readonly string[]) => Promise<readonly Person[]>,
  ) {
    this.people = new Remembered(alone ? MOST : 0);
    if (alone) setInterval(() => void this.look(), LOOKED_AFTER_MS).unref();
  }

  /** Who this is: as remembered, or else as found. */
  async who(identity: Identity, find: () => Promise<Person | undefined>): Promise<Person | undefined> {
    const name = nameOf(identity);
    if (this.alone) this.met.add(name);
    const known = this.people.get(name);
    if (known) return known;
    const { writes } = this;
    const found = await find();
    // What was read while somebody was being changed may be the person before.
    if (found && writes === this.writes) this.people.set(name, found);
    return found;
  }

  /** Somebody was changed, or perhaps: whoever it is `of` is not remembered any more. */
  changed(of: (person: Person) => boolean): void {
    this.writes += 1;
    this.people.forget(of);
  }

  /** Forgets who has not written since the last look, and sees how the others stand. */
  async look(): Promise<void> {
    const { met } = this;
    this.met = new Set();
    const known = new Map<string, Person>();
    for (const name of met) {
      const person = this.people.get(name);
      if (person) known.set(name, person);
    }
    const kept = new Set(known.values());
    this.people.forget((person) => !kept.has(person));
    const all = [...known];
    for (let from = 0; from < all.length; from += TOGETHER) await this.see(all.slice(from, from + TOGETHER));
  }

  private async see(known: readonly (readonly [name: string, person: Person])[]): Promise<void> {
    const found = await this.read(known.map(([, { id }]) => id)).catch(() => []);
    const standing = new Map(found.flatMap((person) => person.identities.map((one) => [nameOf(one), person] as const)));
    for (const [name, before] of known) {
      // Changed meanwhile, and perhaps found again: that is newer.
      if (this.people.get(name) !== before) continue;
      const now = standing.get(name);
      if (!now) this.people.delete(name);
      // What is made of a person's words is kept with them.
      else if (!isDeepStrictEqual(now, before)) this.people.set(name, now);
    }
  }
}

function nameOf({ channel, user }: Identity): string {
  return `${channel}\n${user}`;
}
