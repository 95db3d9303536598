import type { mongo } from 'mongoose';
import type { SharedLedgerStore } from '../src/accounts/shared-ledger';
import type { BotState } from './bot-state';
import type { Database } from './database';
import type { MongoPeople } from './people';
import { PERSONAL, type PersonalKey } from './personal-collections';

/** Documents taken away by one command: what is under a second on the slowest disk. */
const AT_ONCE = 500;

interface Leaver {
  readonly id: string;
  readonly home: string;
}

/**
 * Deletes everything of the people who have left, collection by collection, the people themselves last: cut off anywhere, the
 * next run goes on. A conversation writes its farewell after its person has left; so it waits until a minute later.
 */
export class ForgetPeople {
  readonly id = 'forget-people';

  constructor(
    private readonly database: Database,
    private readonly people: MongoPeople,
    private readonly ledgers: SharedLedgerStore,
    private readonly states: BotState,
    /** Removes the mails to an address that wait as files. */
    private readonly forgetMails: (email: string) => Promise<void> = async () => undefined,
  ) {}

  async run(now: Date): Promise<void> {
    for (const leaver of await this.people.left(new Date(now.getTime() - FAREWELL_MS))) await this.forget(leaver);
  }

  private async forget({ id, home }: Leaver): Promise<void> {
    const gone = [home];
    for (const { id: ledgerId, members } of await this.ledgers.of([id])) {
      const others = members.filter(({ person }) => person !== id);
      const heir = others.find(({ role }) => role === 'log') ?? others[0];
      if (heir && others.every(({ role }) => role !== 'owner'))
        await this.ledgers.seat(ledgerId, { ...heir, role: 'owner' });
      await this.ledgers.leave(ledgerId, id);
      if (members.every(({ person }) => person === id)) gone.push(ledgerId);
    }
    const account = await this.database.run(() =>
      this.database.connection
        .collection<{ _id: string; email?: string; pending?: string }>('accounts')
        .findOne({ _id: id }),
    );
    for (const email of [account?.email, account?.pending]) if (email) await this.forgetMails(email);
    const keys = await this.states.keysOf(id);
    const conversations = keys.map((key) => key.slice(key.indexOf('/') + 1));
    for (const [collection, key] of Object.entries(PERSONAL))
      await this.deleteAll(collection, filterOf(key, id, gone, conversations));
    await this.deleteAll('shared-ledgers', filterOf({ ledger: '_id' }, id, gone, []));
    await this.states.delete(keys);
    await this.people.remove(id);
  }

  private async deleteAll(collection: string, filter: mongo.Filter<mongo.BSON.Document>): Promise<void> {
    const documents = this.database.connection.collection(collection);
    for (;;) {
      const ids = await this.database.run(() =>
        documents
          .find(filter, { projection: { _id: 1 } })
          .limit(AT_ONCE)
          .toArray(),
      );
      if (ids.length === 0) return;
      await this.database.run(() => documents.deleteMany({ _id: { $in: ids.map(({ _id }) => _id) } }));
    }
  }
}

const FAREWELL_MS = 20_000;

/** What a person has in a collection. */
export function filterOf(
  key: PersonalKey,
  personId: string,
  ledgers: readonly string[],
  conversations: readonly string[],
): mongo.Filter<mongo.BSON.Document> {
  if ('ledger' in key) return { [key.ledger]: { $in: [...ledgers] } };
  if ('conversation' in key) return { [key.conversation]: { $in: [...conversations] } };
  return { [key.person]: personId };
}
