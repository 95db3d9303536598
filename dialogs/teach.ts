import type { PersonStore } from '../src/accounts/person';
import type { Turn } from '../src/bot/turn';
import { UNFILED } from '../src/ledger/draft';
import type { Change, Entry } from '../src/ledger/entry';
import { keyOf } from '../src/ledger/key';
import { descriptionKey, learn, unlearn } from '../src/understanding/category/learn';
import type { PersonalWords } from '../src/understanding/meaning';

/** Learns from what a turn has done to these entries: a category put right is known the next time, until that is undone. */
export type Teach = (entries: readonly Entry[], turn: Turn) => Promise<void>;

const NOTHING: PersonalWords = { phrases: {}, categories: {} };

export function teaching(people: Pick<PersonStore, 'change'>): Teach {
  return async (entries, turn) => {
    const { id, words: known = NOTHING } = turn.person;
    const key = keyOf(turn.source);
    const words = entries.reduce((taught, entry) => wordsAfter(taught, entry, key), known);
    if (words !== known) turn.become(await people.change(id, { words }));
  };
}

/** What the person has taught once the operation `key` is done with this entry. */
function wordsAfter(words: PersonalWords, { changes, undone }: Entry, key: string): PersonalWords {
  const done = changes.findLast((change) => change.key === key || change.redone?.by === key);
  const filed = done && correctionIn(done);
  if (filed) return learn(words, filed.description, filed.category);
  for (const change of undone.filter(({ undoneBy }) => undoneBy === key)) {
    const back = correctionIn(change);
    if (back && words.phrases[descriptionKey(back.description)] === back.category)
      return unlearn(words, back.description, back.before);
  }
  return words;
}

interface Correction {
  readonly description: string;
  readonly category: string;
  /** Where it stood before; absent: nowhere. */
  readonly before?: string;
}

/** What was said of an entry whose category this change put right. */
function correctionIn({ before, after }: Change): Correction | undefined {
  if (!before || !after || before.category === after.category) return undefined;
  const description = after.note ?? after.payee;
  if (description === undefined) return undefined;
  return { description, category: after.category, before: before.category === UNFILED ? undefined : before.category };
}
