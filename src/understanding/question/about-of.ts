import { wordList } from '../category/word-list';
import { type Draft, tokensOf } from '../draft';
import type { Slot, Span } from '../meaning';
import { phrases } from '../phrases';

/** What is looked for, in the words of the person: "the dentist" of "when did I last pay the dentist?". */
export function aboutOf(draft: Draft, question: Span): Slot<string> | undefined {
  const { language, text, days, amounts } = draft;
  const around = new Set(phrases(language.questions?.around ?? ''));
  const fillers = wordList(language.lexicon.fillers);
  const taken = [question, ...[...days, ...amounts].map(({ span }) => span)];
  const left = tokensOf(draft).filter(
    (token) =>
      token.kind === 'word' &&
      !around.has(token.text) &&
      !fillers.has(token.text) &&
      !taken.some(({ start, end }) => token.start < end && token.end > start),
  );
  if (left.length === 0) return undefined;
  const span = { start: left[0]!.start, end: left.at(-1)!.end };
  return {
    value: left.map(({ start, end }) => text.slice(start, end)).join(' '),
    origin: 'said',
    confidence: 0.8,
    span,
  };
}
