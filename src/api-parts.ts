import { planned } from '../dialogs/plan';
import { MongoApiCalls } from '../models/api-calls';
import { MongoApiTokens } from '../models/api-tokens';
import type { Database } from '../models/database';
import { ApiTokens } from './accounts/api-tokens';
import type { AuditLog } from './accounts/audit';
import type { Person } from './accounts/person';
import type { ApiMeans } from './api/means';
import { named, type Refused } from './api/problems';
import { isUnclear } from './bot/unclear';
import type { Voice } from './languages/voice';
import { CategoryBook, type TreeCategory } from './ledger/categories';
import { entryDraftOf } from './ledger/draft';
import type { EntryDraft } from './ledger/entry';
import type { Job } from './outbox/job';
import type { Read } from './understanding/meaning';

type Given = 'ledger' | 'limits' | 'goals' | 'schedules' | 'watch' | 'exporter' | 'people' | 'ledgers' | 'watchGoal';

interface Parts extends Pick<ApiMeans, Given | 'newId' | 'now'> {
  readonly database: Database;
  readonly audit: AuditLog;
  readonly understand: Read;
  readonly voice: Voice;
  readonly tree: readonly TreeCategory[];
  categoryNamed(text: string, by: { readonly person: Person; readonly meaning: Spoken }): string | undefined;
  tellsPassword(text: string): boolean;
}

interface Spoken {
  readonly language: { readonly value: string };
}

/** What programs work with, joined: the one place where the API meets languages, understanding and the database. */
export function apiParts(parts: Parts): { readonly means: ApiMeans; readonly jobs: readonly Job[] } {
  const { database, audit, understand, voice, tree, categoryNamed, tellsPassword, ...given } = parts;
  const calls = new MongoApiCalls(database);
  const categoriesOf = ({ categories }: Person) => new CategoryBook(tree, categories);
  const means: ApiMeans = {
    ...given,
    calls,
    tokens: new ApiTokens(new MongoApiTokens(database), audit),
    categoriesOf,
    nameOf: (category, person) => voice.category(person.language, category, categoriesOf(person)),
    categoryNamed: (name, person) => categoryNamed(name, { person, meaning: { language: { value: person.language } } }),
    read: async (text, person, now) => {
      if (tellsPassword(text)) return { refused: 'password' };
      const { language, currency, zone, words } = person;
      const meaning = await understand(text, { now, zone, language, currency, words });
      // In the chat this is asked back; a program has nobody to ask.
      if (isUnclear({ meaning, press: undefined })) return { refused: 'unclear' };
      if (meaning.intent.value !== 'record' || meaning.entries.length === 0) return { refused: 'not-an-entry' };
      return allOf(
        meaning.entries.map((entry) => draftOf(planned(entry, { meaning, categories: categoriesOf(person) }))),
      );
    },
  };
  const tidy: Job = { id: 'tidy-api-calls', run: (now) => calls.forgetBefore(new Date(now.getTime() - DAY)) };
  return { means, jobs: [tidy] };
}

function draftOf(entry: Parameters<typeof entryDraftOf>[0]): EntryDraft | Refused {
  if (!entry.amount) return { refused: 'amount-missing' };
  const draft = entryDraftOf(entry);
  return 'refused' in draft ? named(draft.refused) : draft;
}

/** All, or what is wrong with the first that is. */
function allOf(drafts: readonly (EntryDraft | Refused)[]): readonly EntryDraft[] | Refused {
  const refused = drafts.find((draft) => 'refused' in draft);
  return refused ? (refused as Refused) : (drafts as readonly EntryDraft[]);
}

const DAY = 24 * 60 * 60_000;
