import type { PersonStore, TaughtWords } from '../src/accounts/person';
import { NO_WORDS } from '../src/accounts/taught-words';
import type { Turn } from '../src/bot/turn';
import { type Draft, type DraftSays, UNFILED } from '../src/ledger/draft';
import type { Entry, EntryDraft } from '../src/ledger/entry';
import { keyOf } from '../src/ledger/key';
import { descriptionKey, learn, unlearn } from '../src/understanding/category/learn';

/**
 * Learns from what a turn has done to these entries and drafts: a category put right is known the next time, until that is undone.
 * `key` where it was done under another than the turn's.
 */
export type Teach = (wrote: readonly (Entry | Draft)[], turn: Turn, key?: string) => Promise<void>;

export function teaching(people: Pick<PersonStore, 'change'>): Teach {
  return async (wrote, turn, key = keyOf(turn.source)) => {
    const { id, words: known = NO_WORDS } = turn.person;
    const taught = (words: TaughtWords) => wrote.reduce((all, one) => wordsAfter(all, one, key), words);
    if (taught(known) === known) return;
    turn.become(await people.change(id, ({ words = NO_WORDS }) => ({ words: taught(words) })));
  };
}

/** What the person has taught once the operation `key` is done with this. */
function wordsAfter(words: TaughtWords, { changes, undone }: Entry | Draft, key: string): TaughtWords {
  const done = changes.findLast((change) => change.key === key || ('redone' in change && change.redone?.by === key));
  if (done) return correctionsIn(done).reduce((all, one) => learn(all, one.description, one.category), words);
  return undone
    .filter(({ undoneBy }) => undoneBy === key)
    .flatMap(correctionsIn)
    .filter(({ description, category }) => words.phrases[descriptionKey(description)] === category)
    .reduce((all, one) => unlearn(all, one.description, one.before), words);
}

interface Correction {
  readonly description: string;
  readonly category: string;
  /** Where it stood before; absent: nowhere. */
  readonly before?: string;
}

type Says = EntryDraft | DraftSays;

/** What was said of entries whose category this change put right. */
function correctionsIn({ before, after }: { readonly before?: Says; readonly after?: Says }): Correction[] {
  if (!before || !after) return [];
  const [old, now] = [saidIn(before), saidIn(after)];
  // Of a draft that one was taken from, nobody knows which stands where.
  if (old.length !== now.length) return [];
  return now.flatMap(({ note, payee, category }, place) => {
    const was = old[place]!.category ?? UNFILED;
    const description = note ?? payee;
    if (category === undefined || category === was || description === undefined) return [];
    return [{ description, category, before: was === UNFILED ? undefined : was }];
  });
}

function saidIn(says: Says) {
  return 'entries' in says ? says.entries : [says];
}
