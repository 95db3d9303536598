import { wordList } from '../category/word-list';
import { newLine } from '../days';
import { has, type Lexeme } from '../days/lexemes';
import { type Line, ordinalAt } from '../days/line';
import type { Draft, Step } from '../draft';
import { tokensOf } from '../intent/tokens';
import { classesOf } from '../intent/word-classes';
import type { IntentName, Span } from '../meaning';
import { phrases } from '../phrases';
import { ASKING } from './asking';
import { findPhrase, wordsOf } from './find-phrase';

/** What the model may take such a message for where nothing is asked in so many words. */
const OPEN: ReadonlySet<IntentName> = new Set(['unknown', 'record', 'smalltalk']);
const SURE = 0.95;
const LAST = 12;
const MOST = 99;
const LATE = /(?<!\d)(?:1[3-9]|[2-9]\d)(?!\d)/;

/** "In the 13th month", "month 13": a month that no year has is found as it was said, "2026-13-01", so that it can be refused. */
export const impossibleMonth: Step = {
  id: 'no-such-month',
  run(draft, context) {
    const { intent } = draft.meaning;
    if (!intent || draft.bank || !LATE.test(draft.plain)) return;
    const asks = ASKING.has(intent.value);
    if (!asks && !OPEN.has(intent.value)) return;
    const line = newLine(draft, context, draft.plain, draft.language.days);
    const found = line.lexemes.map((_, at) => monthAt(line, at, draft)).find((one) => one !== undefined);
    if (!found || !(asks || isAlone(found.span, draft))) return;
    const outside = ({ span }: { readonly span: Span }) => span.end <= found.span.start || span.start >= found.span.end;
    const day = `${line.today.slice(0, 4)}-${found.month}-01`;
    draft.amounts = draft.amounts.filter(outside);
    draft.days = [...draft.days.filter(outside), { from: day, to: day, grain: 'month', span: found.span }];
    draft.entries = [];
    draft.meaning.intent = { value: asks ? intent.value : 'report', origin: 'said', confidence: SURE };
    draft.trail.push({ step: 'no-such-month', said: day });
  },
};

/** Nothing besides but the words of a question: "report for month 13", "how much in the 13th month?". */
function isAlone({ start, end }: Span, draft: Draft): boolean {
  const { questions, lexicon } = draft.language;
  const words = wordsOf(draft).filter((word) => word.end <= start || word.start >= end);
  const overview = questions && findPhrase(questions.questions.overview, words);
  const tokens = tokensOf(draft);
  const asking = classesOf(tokens, draft.language)
    .filter(({ name }) => name === 'how-much' || name === 'spend')
    .flatMap(({ at, length }) => tokens.slice(at, at + length).map(({ text }) => text));
  const plain = new Set([...phrases(questions?.on ?? ''), ...wordList(lexicon.fillers), ...asking]);
  return words.every(
    ({ text, start: at }) => plain.has(text) || (overview && at >= overview.start && at < overview.end),
  );
}

/** The number of a month that is named at a place, where a year has none such. */
function monthAt(line: Line, at: number, draft: Draft): { month: number; span: Span } | undefined {
  const { lexemes } = line;
  const lexeme = lexemes[at]!;
  const spanned = (month: number | undefined, first: Lexeme, last: Lexeme) =>
    month !== undefined && month > LAST && month <= MOST
      ? { month, span: { start: first.start, end: last.end } }
      : undefined;
  // "13月"
  if (has(lexeme, 'monthMarks') && lexeme.joined) return spanned(lexemes[at - 1]?.number, lexemes[at - 1]!, lexeme);
  if (lexeme.senses.unit !== 'month') {
    const ordinal = ordinalAt(line, at);
    const unit = ordinal?.marked ? lexemes[ordinal.end] : undefined;
    return unit?.senses.unit === 'month' ? spanned(ordinal!.value, lexeme, unit) : undefined;
  }
  const after = lexemes[at + 1];
  const isMoney = draft.amounts.some(
    ({ currency, span }) => currency && after && span.start <= after.start && span.end >= after.end,
  );
  const isLength = lexemes[at - 1]?.senses.move !== undefined || lexemes[at - 1]?.number !== undefined;
  return after && !isMoney && !isLength ? spanned(after.number, lexeme, after) : undefined;
}
