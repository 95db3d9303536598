import type { Reply } from '../../src/bot/turn';
import type { WhichEntries } from '../../src/understanding/meaning';

/** Nothing fits what a correction or a deletion pointed at. */
export function notFound({ words }: WhichEntries): Reply {
  const whatText = words.join(' ');
  return { lines: [{ sentence: 'entry.none', values: { what: whatText ? 'named' : 'none', whatText } }] };
}
