import { strToU8, zipSync } from 'fflate';
import { unparse } from 'papaparse';
import type { Person } from '../src/accounts/person';
import { decimal } from '../src/ledger/money';
import type { BotState } from './bot-state';
import type { Database } from './database';
import { dayOf, type EntryDocument } from './entry-document';
import { filterOf } from './forget-people';
import { PERSONAL } from './personal-collections';

/** What is ours to know and of no use to the person: digests of secrets, and what was answered to programs for a day. */
const SECRET = new Set(['codes', 'conversation-states', 'api-calls']);
const SECRET_FIELDS = { hash: 0, token: 0, before: 0 } as const;
/** Of these the id is itself a digest of a secret. */
const SECRET_IDS = new Set(['api-tokens']);

/** Everything that is stored of a person, in all the chats that are theirs, as a zip: JSON a collection, and entries as CSV. */
export async function exportPerson(
  { database, states }: { readonly database: Database; readonly states: BotState },
  person: Person,
): Promise<Buffer> {
  const joined = person.joined ?? [];
  const ids = [person.id, ...joined.map((one) => one.person)];
  const ledgers = [person.home, ...joined.map((one) => one.ledgerId)];
  const conversations = (await Promise.all(ids.map((id) => states.keysOf(id))))
    .flat()
    .map((key) => key.slice(key.indexOf('/') + 1));
  const files: Record<string, Uint8Array> = { 'person.json': json([person]) };
  for (const [collection, key] of Object.entries(PERSONAL)) {
    if (SECRET.has(collection)) continue;
    const filters =
      'person' in key ? ids.map((id) => filterOf(key, id, [], [])) : [filterOf(key, '', ledgers, conversations)];
    const found = await Promise.all(
      filters.map((filter) =>
        database.run(() =>
          database.connection
            .collection(collection)
            .find(filter, { projection: { ...SECRET_FIELDS, ...(SECRET_IDS.has(collection) && { _id: 0 }) } })
            .toArray(),
        ),
      ),
    );
    files[`${collection}.json`] = json(found.flat());
    if (collection === 'entries') files['entries.csv'] = csv(found.flat() as unknown as EntryDocument[]);
  }
  return Buffer.from(zipSync(files));
}

function json(documents: readonly unknown[]): Uint8Array {
  return strToU8(JSON.stringify(documents, null, 2));
}

function csv(entries: readonly EntryDocument[]): Uint8Array {
  const rows = entries
    .filter(({ live }) => live)
    .map(({ day, type, minor, currency, category, payee, note, tags, wallet }) => ({
      day: dayOf(day),
      type,
      amount: decimal({ minor, currency }),
      currency,
      category,
      payee: payee ?? '',
      note: note ?? '',
      tags: tags.join(' '),
      wallet: wallet ?? '',
    }));
  // Spreadsheets run what begins like a formula.
  return strToU8(unparse(rows, { escapeFormulae: true }));
}
