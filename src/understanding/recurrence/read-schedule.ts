import { ACT_ABOVE } from '../act-above';
import { describeEntry, takenIn } from '../category/describe-entries';
import { findPhrases } from '../category/find-phrases';
import { phraseBookOf } from '../category/phrase-book';
import { tokensOf as tokensIn } from '../category/tokens';
import { type Draft, type EntryDraftMeaning, type Step, tokensOf } from '../draft';
import { finishEntry } from '../entries/finish';
import { kindOf } from '../entries/kind-of';
import type { AmountFound, Context, IntentName, Span } from '../meaning';
import { findPhrase, wordsOf } from '../question/find-phrase';
import { type RuleFound, readRule } from './read-rule';
import type { RecurrenceWords } from './words';

/** Nobody says a rule at greater length; a longer text tells something. */
const LONGEST = 300;
/** Sure enough to act on: what is set up is shown with a way back. */
const CLAIMED = 0.9;
/** A rule beside an amount, which the model thinks at least so likely to be one. */
const LIKELY = 0.1;
/** What "every month" beside an amount makes a schedule of; a limit or a goal has rules of its own. */
const CLAIMABLE: ReadonlySet<IntentName> = new Set(['record', 'unknown', 'income', 'edit', 'spending']);

/** "rent 900 every month on the 1st": what repeats, and what a day of it would be as an entry. */
export const readSchedule: Step = {
  id: 'recurrence',
  run(draft: Draft, context: Context): void {
    const { intent } = draft.meaning;
    const words = draft.language.recurrence;
    if (!words || !intent || draft.bank || draft.text.length > LONGEST) return;
    const recurring = intent.value === 'recurring';
    if (!recurring && !CLAIMABLE.has(intent.value)) return;
    const rule = readRule(draft, context);
    if (rule && namesThing(draft, rule)) {
      if (recurring) draft.meaning.intent = { value: 'record', origin: 'said', confidence: CLAIMED };
      draft.meaning.alternatives = [];
      draft.trail.push({ step: 'recurrence', said: 'the name of something bought' });
      return;
    }
    const varies = phrase(draft, words.varies);
    if (!recurring && !isClaimed(draft, rule, varies !== undefined)) return;
    draft.meaning.intent = recurring ? intent : { value: 'recurring', origin: 'said', confidence: CLAIMED };
    draft.meaning.alternatives = [];
    draft.entries = [];
    draft.meaning.schedule = {
      ...(rule && { rule: rule.rule, start: rule.start }),
      varies: varies !== undefined,
      entry: entryIn(draft, context, words, [...(rule?.spans ?? []), ...(varies ? [varies] : [])]),
      that: phrase(draft, words.that) !== undefined,
    };
    draft.trail.push({ step: 'recurrence', said: rule?.rule ?? 'no rule' });
  },
};

/** "Weekly groceries 54", "abono mensual 54": the lexicon knows the thing by the very word that else says how often. */
function namesThing({ text, language, amounts }: Draft, { spans: [said], whole }: RuleFound): boolean {
  if (!whole || !said || amounts.length !== 1) return false;
  const tokens = tokensIn(text);
  return findPhrases(tokens, [phraseBookOf(language.lexicon)]).some(({ from, to, category, part }) => {
    const [first, last] = [tokens[from]!, tokens[to - 1]!];
    const longer = first.start < said.start || last.end > said.end;
    return category !== 'none' && !part && longer && first.start <= said.start && said.end <= last.end;
  });
}

function isClaimed({ meaning, scores, amounts }: Draft, rule: RuleFound | undefined, varies: boolean): boolean {
  if (!rule || (amounts.length === 0 && !varies)) return false;
  const likely = scores.get('recurring') ?? 0;
  const unsure = meaning.intent?.value === 'unknown' && meaning.intent.confidence < ACT_ABOVE;
  if (unsure && rule.firm && amounts.length === 1) return true;
  if (meaning.intent?.value === 'record') return amounts.length === 1 && (rule.firm || likely >= LIKELY);
  return likely >= LIKELY;
}

function entryIn(draft: Draft, context: Context, words: RecurrenceWords, taken: readonly Span[]) {
  const free = ({ start, end }: Span) => !taken.some((one) => start < one.end && one.start < end);
  const amount = draft.amounts.find(({ span }) => free(span)) ?? bareNumber(draft, free);
  const entry: EntryDraftMeaning = {
    segment: { start: 0, end: draft.text.length },
    amount,
    type: kindOf(tokensOf(draft), draft.language, amount),
    tags: [],
  };
  const said = amount ? [amount.span] : [];
  describeEntry(entry, draft, context.words, [...takenIn(draft), ...said, ...taken, ...leading(draft, words)]);
  return finishEntry(entry, context);
}

/** "bus 4 daily": the only number that is no part of the rule is its amount, whatever it might be elsewhere. */
function bareNumber(draft: Draft, free: (span: Span) => boolean): AmountFound | undefined {
  const numbers = tokensOf(draft).filter((token) => token.kind === 'number' && free(token));
  const [only] = numbers;
  if (!only || numbers.length > 1 || !/^\d+(?:[.,]\d{1,2})?$/.test(only.text)) return undefined;
  const { start, end } = only;
  return { value: only.text.replace(',', '.'), currency: null, confidence: 0.8, span: { start, end } };
}

/** Words of the order at either end of what is left are no part of the name. */
function leading(draft: Draft, { lead }: RecurrenceWords): Span[] {
  const words = wordsOf(draft);
  const spans: Span[] = [];
  for (let at = 0; at < words.length; ) {
    const found = findPhrase(lead, words.slice(at));
    if (!found) break;
    spans.push(found);
    at = words.findIndex(({ start }) => start >= found.end);
    if (at < 0) break;
  }
  return spans;
}

function phrase(draft: Draft, list: string): Span | undefined {
  return findPhrase(list, wordsOf(draft));
}
