import type { Language } from '../../languages/language';
import type { Draft } from '../draft';
import { type Token, tokensOf } from '../intent/tokens';
import { type ClassHit, classesOf } from '../intent/word-classes';
import type { WordClass } from '../intent/words';

const SAYABLE: ReadonlySet<WordClass> = new Set(['yes', 'no', 'filler', 'want', 'thanks']);

/** "yes" or "no", in the language of the message or in any other: every word says so, or says nothing. */
export function confirmation(draft: Draft): 'yes' | 'no' | undefined {
  const tokens = tokensOf(draft);
  for (const language of new Set([draft.language, ...draft.languages])) {
    const said = confirmationIn(tokens, language);
    if (said) return said;
  }
  return undefined;
}

function confirmationIn(tokens: readonly Token[], language: Language): 'yes' | 'no' | undefined {
  const hits = classesOf(tokens, language).filter(({ name }) => SAYABLE.has(name));
  const longest = hits.filter((hit) => !hits.some((other) => other.length > hit.length && covers(other, hit)));
  const says = (name: WordClass) => longest.some((hit) => hit.name === name);
  const whole = tokens.every(
    ({ kind }, at) => kind === 'mark' || (kind === 'word' && longest.some((hit) => covers(hit, { at, length: 1 }))),
  );
  if (!whole || says('yes') === says('no')) return undefined;
  return says('yes') ? 'yes' : 'no';
}

function covers(hit: ClassHit, { at, length }: Pick<ClassHit, 'at' | 'length'>): boolean {
  return hit.at <= at && hit.at + hit.length >= at + length;
}
