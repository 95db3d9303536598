import { foldWord } from './fold-word';
import { tokensOf } from './tokens';

const lists = new Map<string, ReadonlySet<string>>();

/** "at, from" as a set of folded phrases, their words joined by a space. */
export function wordList(text: string): ReadonlySet<string> {
  let list = lists.get(text);
  if (!list) {
    const phrases = foldWord(text).split(',');
    list = new Set(
      phrases.map((phrase) =>
        tokensOf(phrase)
          .map(({ folded }) => folded)
          .join(' '),
      ),
    );
    lists.set(text, list);
  }
  return list;
}
