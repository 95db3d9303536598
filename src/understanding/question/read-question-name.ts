import type { Language } from '../../languages/language';
import { ACT_ABOVE } from '../act-above';
import type { Draft, Step } from '../draft';
import type { Context, IntentName, Span } from '../meaning';
import { aboutOf } from './about-of';
import { ASKING } from './asking';
import { findPhrase, PhraseLists, wordsIn, wordsOf } from './find-phrase';
import { questionPeriod } from './question-period';
import { takeYears } from './take-years';
import { weekdayAsked } from './weekday-asked';
import { QUESTIONS, type QuestionName, type QuestionWords } from './words';

/** Questions whose words say so much that the message needs no other sign of being one. */
const ALWAYS: ReadonlySet<QuestionName> = new Set(['why', 'net', 'pace', 'by-month', 'week', 'last', 'afford']);
/** What the message then is. */
const INTENT_OF: Readonly<Partial<Record<QuestionName, IntentName>>> = {
  last: 'list',
  afford: 'advice',
  tips: 'advice',
};
/** What the model answers where it knows no better. */
const UNSURE: ReadonlySet<IntentName> = new Set(['unknown', 'smalltalk']);
/** Questions that name a year as a bare number, which else would be an amount: "report 2025". */
const OF_YEARS: ReadonlySet<QuestionName> = new Set(['flow', 'net', 'compare', 'by-month', 'most', 'overview']);
/** Questions that may be followed by nothing but names. */
const OF_NAMES: ReadonlySet<QuestionName> = new Set(['overview', 'compare']);
const MOST_NAMED = 5;
const LIKELY = 0.15;
const SURE = 0.95;
/** So sure for now: not so sure that "the dentist" is no longer read as health. */
const ENOUGH = 0.6;
/** A question is short; a longer text tells something. */
const LONGEST = 200;

/** Which question about the ledger a message asks, over which days, and held against which others. */
export const readQuestionName: Step = {
  id: 'question',
  run(draft, context) {
    const { meaning } = draft;
    const found =
      draft.bank || draft.text.length > LONGEST ? undefined : (ofWeekday(draft, context) ?? questionIn(draft));
    // "No more than 2000 in total" compares nothing: it is a limit.
    if (!found || !meaning.intent || meaning.intent.value === 'set-limit') return;
    const { name, span, weekday } = found;
    const { value: intent, confidence } = meaning.intent;
    const years = OF_YEARS.has(name) && takeYears(draft);
    const asks = ASKING.has(intent) || years;
    const open = UNSURE.has(intent) && confidence < ACT_ABOVE;
    const plain = name === 'afford' || draft.amounts.length === 0;
    if (!asks && !(open && plain && (ALWAYS.has(name) || isWhole(span, draft) || isNamed(name, span, draft)))) return;
    if (!ASKING.has(intent)) meaning.intent = { value: INTENT_OF[name] ?? 'report', origin: 'said', confidence: 0 };
    const sure = name === 'last' ? ENOUGH : SURE;
    meaning.intent = { ...meaning.intent, confidence: Math.max(meaning.intent.confidence, sure) };
    meaning.question = { value: name, origin: 'said', confidence: SURE, span };
    const { period, against } = questionPeriod(name, span, draft, context);
    meaning.period = period;
    meaning.against = against;
    meaning.weekday = weekday;
    if (name === 'last') meaning.about = aboutOf(draft, span);
    draft.trail.push({ step: 'question', said: `${name} at ${span.start}-${span.end}` });
  },
};

/** A message that says nothing besides its question and its days: "summary october". */
function isWhole(question: Span, { plain, days }: Draft): boolean {
  const taken = [question, ...days.map(({ span }) => span)];
  const left = wordsIn(plain).filter((word) => !taken.some(({ start, end }) => word.start < end && word.end > start));
  return left.length === 0 && days.length > 0;
}

/** "Report foo", "compare foo and bar": the order first, then names; the model finds it likely that the ledger is meant. */
function isNamed(name: QuestionName, { start }: Span, draft: Draft): boolean {
  const words = wordsOf(draft);
  const likely = (draft.scores.get('report') ?? 0) + (draft.scores.get('spending') ?? 0);
  return OF_NAMES.has(name) && words[0]?.start === start && words.length <= MOST_NAMED && likely >= LIKELY;
}

interface Found {
  readonly name: QuestionName;
  readonly span: Span;
  readonly weekday?: number;
}

/** "How much on mondays?": of the days of a week this one. */
function ofWeekday(draft: Draft, context: Context): Found | undefined {
  if (draft.meaning.intent?.value !== 'spending') return undefined;
  const asked = weekdayAsked(draft, context);
  return asked && { name: 'by-weekday', ...asked };
}

const lists = new WeakMap<QuestionWords, PhraseLists<QuestionName>>();

function listsOf(words: QuestionWords): PhraseLists<QuestionName> {
  let found = lists.get(words);
  if (!found) {
    found = new PhraseLists(QUESTIONS.map((name) => [name, words.questions[name]]));
    lists.set(words, found);
  }
  return found;
}

/** The words of a question, in the language of the message or else the person's own. */
function questionIn(draft: Draft): Found | undefined {
  const words = wordsOf(draft);
  for (const { questions } of new Set<Language>([draft.language, draft.languages[0]!])) {
    if (!questions) continue;
    for (const [name, list] of listsOf(questions).among(words)) {
      const span = findPhrase(list, words);
      if (span) return { name, span };
    }
  }
  return undefined;
}
