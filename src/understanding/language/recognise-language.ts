import type { Language } from '../../languages/language';
import type { Draft, Step } from '../draft';
import { bare } from '../fold';
import { placeOf, TELLING, toldBy, toldOf } from './vocabulary';

/** What a word tells for a language that knows it. A short or rare word tells less. */
const MUCH = 2.5;
const LITTLE = 1.2;
const SHORT = 3;
/** What the person's own language has in advance: more than one short word, less than one telling word. */
const PRIOR = 2;
/** A language for logging only, that lives among words of others ('please delete the last entry'), must tell more. */
const MIXED = 3;
/** What a letter or script tells that only this language writes. */
const LETTER = 2;
const SCRIPT = 8;

const MOST_WORDS = 40;

/** Letters that tell one language from the others that share its script. */
const LETTERS: readonly { readonly id: string; readonly pattern: RegExp; readonly worth: number }[] = [
  { id: 'zh', pattern: /\p{Script=Han}/u, worth: SCRIPT },
  { id: 'ru', pattern: /\p{Script=Cyrillic}/u, worth: SCRIPT },
  { id: 'es', pattern: /[ñ¿¡]/u, worth: LETTER },
  { id: 'de', pattern: /[ßäü]/u, worth: LETTER },
  { id: 'pt', pattern: /[ãõ]/u, worth: LETTER },
  { id: 'fr', pattern: /[èêœûç]|\b[jlndsq]'/u, worth: LETTER / 2 },
];
/** No letter that tells, nor an apostrophe. */
const ASCII = /^[\x00-\x26\x28-\x7f]*$/;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The language of the message, with the person's own as prior: "lunch 12" in a language that borrows the word stays theirs. */
export const recogniseLanguage: Step = {
  id: 'language',
  run(draft: Draft): void {
    const scores = scoresOf(draft.plain, draft.languages);
    if (!scores) return;
    const ranked = draft.languages
      .map((language, at) => ({ language, score: scores[at]! + headStart(language, at === 0) }))
      .sort((a, b) => b.score - a.score);
    const best = ranked[0]!;
    const total = ranked.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
    draft.language = best.language;
    draft.languageConfidence = 1 / total;
    draft.trail.push({ step: 'language', said: `${best.language.id} ${draft.languageConfidence.toFixed(2)}` });
  },
};

function headStart({ status }: Language, own: boolean): number {
  if (own) return PRIOR;
  return status === 'logging' ? -MIXED : 0;
}

/** One score a language, in their order; none where no word or letter tells anything. */
function scoresOf(plain: string, languages: readonly Language[]): number[] | undefined {
  const scores = languages.map(() => 0);
  let told = false;
  for (const { id, pattern, worth } of ASCII.test(plain) ? [] : LETTERS) {
    const at = languages.findIndex((language) => language.id === id);
    if (at < 0 || !pattern.test(plain) || (id === 'zh' && JAPANESE.test(plain))) continue;
    scores[at]! += worth;
    told = true;
  }
  const places = languages.map(placeOf);
  const words = bare(plain).match(/[\p{L}\p{M}]+/gu) ?? [];
  for (const word of words.slice(0, MOST_WORDS)) {
    const said = word.length < 2 ? 0 : toldBy(word);
    if (said === 0) continue;
    for (let at = 0; at < places.length; at += 1) {
      const much = toldOf(said, places[at]!);
      if (much === 0) continue;
      scores[at]! += much === TELLING.much && word.length > SHORT ? MUCH : LITTLE;
      told = true;
    }
  }
  return told ? scores : undefined;
}
