import { createHash } from 'node:crypto';
import type { PersonStore } from '../../src/accounts/person';
import type { Button } from '../../src/bot/intent';
import type { Reply, Turn } from '../../src/bot/turn';
import { NO_OWN_CATEGORIES, type OwnCategories } from '../../src/ledger/categories';
import type { PersonalWords } from '../../src/understanding/meaning';

/** The category a text names, in the language of the message or the person's own: an id. */
export type CategoryNamed = (text: string, turn: Turn) => string | undefined;

/** What the dialogs of categories work with. */
export interface CategoryMeans {
  readonly people: Pick<PersonStore, 'change'>;
  readonly named: CategoryNamed;
}

/** Writes what a person has made of the categories, and of the words that name them, in one step. */
export async function changeOwn(
  turn: Turn,
  people: CategoryMeans['people'],
  change: (own: OwnCategories) => OwnCategories,
  words?: PersonalWords,
): Promise<void> {
  const { id, categories = NO_OWN_CATEGORIES } = turn.person;
  turn.become(await people.change(id, { categories: change(categories), ...(words && { words }) }));
}

/** The person's words with one more name of a category. */
export function namedAlso({ person }: Turn, id: string, name: string): PersonalWords {
  const { phrases, categories } = person.words ?? { phrases: {}, categories: {} };
  return { phrases, categories: { ...categories, [id]: [...new Set([...(categories[id] ?? []), name])] } };
}

/** The person's words without those that name a category. */
export function namedNoMore({ person }: Turn, id: string): PersonalWords {
  const { phrases, categories } = person.words ?? { phrases: {}, categories: {} };
  const { [id]: _names, ...others } = categories;
  return { phrases, categories: others };
}

/** As it was written, with a capital: a category stands by itself. */
export function nameWritten(text: string): string {
  const name = text.replace(/\s+/g, ' ').trim();
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

export function noSuch(what: string | undefined): Reply {
  return { lines: [{ sentence: 'category.none', values: { what } }] };
}

/** Takes a change of the categories back; `what` says which, and pressing it again changes nothing. */
export function back(what: string): readonly Button[] {
  return [{ title: 'button.undo', do: 'category-back', with: what }];
}

/** Tells one name from another on a button. */
export function markOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 6);
}
