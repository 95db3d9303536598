import { type Attempts, RULES } from '../accounts/attempts';
import type { AuditLog } from '../accounts/audit';
import type { Person } from '../accounts/person';
import type { Outbox } from '../outbox/notice';

/** A notice to all, and how far it has come. */
export interface Announcement {
  /** Made of the message that ordered it: the same again is the same one. */
  readonly id: string;
  readonly by: string;
  readonly text: string;
  readonly at: Date;
  /** The last person whose outbox it is in. */
  readonly after: string;
  readonly told: number;
  readonly open: boolean;
}

export interface AnnouncementStore {
  get(id: string): Promise<Announcement | undefined>;
  put(announcement: Announcement): Promise<void>;
  /** The oldest that is not in everybody's outbox. */
  unfinished(): Promise<Announcement | undefined>;
  /** It has come so far; nothing where another has been further. */
  advance(id: string, from: string, to: string, more: number): Promise<void>;
  finish(id: string): Promise<void>;
}

interface AnnouncementsParts {
  readonly store: AnnouncementStore;
  readonly attempts: Attempts;
  readonly audit: AuditLog;
  outbox(): Outbox;
  /** Ids of people in their order, behind this one. */
  peopleAfter(id: string, limit: number): Promise<readonly string[]>;
}

const AT_ONCE = 200;
/** In one round of the clock; the next goes on. */
const MOST_A_ROUND = 20_000;

/**
 * What the admin tells everybody, an hour apart at least. It is written down first and put into one outbox after the other by
 * the clock: cut off anywhere, it goes on, and nobody hears it twice. Who wants none of these is not told.
 */
export class Announcements {
  readonly id = 'announce';

  constructor(private readonly parts: AnnouncementsParts) {}

  /** Milliseconds to wait where the last one was too short a while ago. */
  async announce(id: string, text: string, by: Person, now: Date): Promise<{ readonly waitMs: number } | 'begun'> {
    const { store, attempts, audit } = this.parts;
    if (await store.get(id)) return 'begun';
    const waitMs = await attempts.take(RULES.announce, 'all', now);
    if (waitMs > 0) return { waitMs };
    await audit.note({ what: 'announced', at: now, personId: by.id });
    await store.put({ id, by: by.id, text, at: now, after: '', told: 0, open: true });
    return 'begun';
  }

  async run(): Promise<void> {
    for (let told = 0; told < MOST_A_ROUND; ) {
      const open = await this.parts.store.unfinished();
      if (!open) return;
      told += await this.goOn(open);
    }
  }

  private async goOn({ id, text, after }: Announcement): Promise<number> {
    const { store, peopleAfter, outbox } = this.parts;
    const people = await peopleAfter(after, AT_ONCE);
    for (const personId of people)
      await outbox().enqueue({
        key: `announcement:${id}`,
        personId,
        about: 'announcement',
        lines: [{ sentence: 'announcement', values: { text } }],
      });
    const last = people.at(-1);
    if (last) await store.advance(id, after, last, people.length);
    else await store.finish(id);
    return people.length;
  }
}
