import type { EntryDraft } from '../ledger/entry';
import { OWN_BEGIN, OWN_END, ownEntry } from './own-json';
import type { SheetWords } from './sheet-words';

/** Entries in the format of our own, one a line, as they come. */
export async function* writeJson(
  pages: AsyncIterable<readonly EntryDraft[]>,
  words: Pick<SheetWords, 'ownName'>,
): AsyncGenerator<string> {
  yield OWN_BEGIN;
  let first = true;
  for await (const entries of pages) {
    if (entries.length === 0) continue;
    yield `${first ? '' : ',\n'}${entries.map((entry) => ownEntry(entry, words)).join(',\n')}`;
    first = false;
  }
  yield OWN_END;
}
