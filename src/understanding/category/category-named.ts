import type { Language } from '../../languages/language';
import type { PersonalWords } from '../meaning';
import { stemOf } from './stem';
import { tokensOf } from './tokens';
import { CATEGORY_IDS } from './words';

const named = new WeakMap<Language, ReadonlyMap<string, string>>();

/**
 * The category a text names, whole and by name: "transport", "eating out", an own category's words, or an id. A text that
 * says more or less than a name is none: see `categorise`.
 */
export function categoryNamed(text: string, language: Language, words?: PersonalWords): string | undefined {
  const key = nameKey(text, language);
  if (!key) return undefined;
  for (const [category, names] of Object.entries(words?.categories ?? {})) {
    if (names.some((name) => nameKey(name, language) === key)) return category;
  }
  const names = namesOf(language);
  return names.get(exactKey(text)) ?? names.get(key);
}

/** As it is written comes before as it is bent: "Einkaufen" is not "Einkauf". */
function exactKey(text: string): string {
  return `=${tokensOf(text)
    .map(({ folded }) => folded)
    .join(' ')}`;
}

function nameKey(text: string, { lexicon }: Language): string {
  const stem = stemOf(lexicon);
  return tokensOf(text)
    .map(({ folded }) => stem(folded))
    .join(' ');
}

function namesOf(language: Language): ReadonlyMap<string, string> {
  let names = named.get(language);
  if (!names) {
    const all = new Map<string, string>();
    for (const category of CATEGORY_IDS) {
      const listed = `${language.lexicon.names[category]},${category.replace('_', ' ')}`;
      for (const name of listed.split(',')) {
        for (const key of [exactKey(name), nameKey(name, language)]) if (!all.has(key)) all.set(key, category);
      }
    }
    names = all;
    named.set(language, names);
  }
  return names;
}
