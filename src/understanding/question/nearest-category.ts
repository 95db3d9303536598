import type { Language } from '../../languages/language';
import { foldWord } from '../category/fold-word';
import type { PersonalWords } from '../meaning';

/** Letters that may differ, by how long the word is: "grocries" is near "groceries", "pet" is near nothing. */
function mostWrong({ length }: string): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}

/** The category whose name a misspelt word is nearest to; undefined where none is near. */
export function nearestCategory(word: string, { lexicon }: Language, words?: PersonalWords): string | undefined {
  const written = foldWord(word);
  const names = [
    ...Object.entries(words?.categories ?? {}).flatMap(([id, own]) => own.map((name) => ({ id, name }))),
    ...Object.entries(lexicon.names).flatMap(([id, all]) => all.split(',').map((name) => ({ id, name }))),
  ];
  let nearest: { readonly id: string; readonly wrong: number } | undefined;
  for (const { id, name } of names) {
    const wrong = differing(written, foldWord(name.trim()));
    if (wrong <= mostWrong(written) && wrong < (nearest?.wrong ?? Number.POSITIVE_INFINITY)) nearest = { id, wrong };
  }
  return nearest?.id;
}

/** Letters added, left out, exchanged, or swapped with their neighbour between two words. */
function differing(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        row[j]! + 1,
        next[j - 1]! + 1,
        row[j - 1]! + Number(a[i - 1] !== b[j - 1]),
        swapped ? before[j - 2]! + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
