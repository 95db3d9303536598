import { createHash } from 'node:crypto';
import type { PersonStore, TaughtWords } from '../../src/accounts/person';
import { NO_WORDS } from '../../src/accounts/taught-words';
import type { Button } from '../../src/bot/intent';
import type { Reply, Turn } from '../../src/bot/turn';
import { NO_OWN_CATEGORIES, type OwnCategories } from '../../src/ledger/categories';

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
  speak?: (words: TaughtWords) => TaughtWords,
): Promise<void> {
  turn.become(
    await people.change(turn.person.id, ({ categories = NO_OWN_CATEGORIES, words = NO_WORDS }) => ({
      categories: change(categories),
      ...(speak && { words: speak(words) }),
    })),
  );
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
