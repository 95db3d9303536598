import type { Language } from '../../languages/language';
import type { PersonalWords } from '../meaning';
import { categoryNamed } from './category-named';

/** Who names a category, in a message of which language. */
interface Naming {
  readonly person: { readonly language: string; readonly words?: PersonalWords };
  readonly meaning: { readonly language: { readonly value: string } };
}

/** The category a text names: in the language of the message, else in the person's own. */
export function nameCategories(languages: readonly Language[]) {
  return (text: string, { person, meaning }: Naming): string | undefined => {
    for (const id of [meaning.language.value, person.language]) {
      const language = languages.find((one) => one.id === id);
      const found = language && categoryNamed(text, language, person.words);
      if (found) return found;
    }
    return undefined;
  };
}
