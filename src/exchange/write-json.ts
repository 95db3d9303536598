import type { EntryDraft } from '../ledger/entry';
import { OWN_BEGIN, OWN_END, ownEntry } from './own-json';

/** Entries in the format of our own, one a line, as they come. */
export async function* writeJson(pages: AsyncIterable<readonly EntryDraft[]>): AsyncGenerator<string> {
  yield OWN_BEGIN;
  let first = true;
  for await (const entries of pages) {
    if (entries.length === 0) continue;
    yield `${first ? '' : ',\n'}${entries.map(ownEntry).join(',\n')}`;
    first = false;
  }
  yield OWN_END;
}
