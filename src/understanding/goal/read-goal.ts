import type { Day } from '../../ledger/period';
import { newLine, todayOf } from '../days';
import { settle } from '../days/reading';
import { readingAt } from '../days/recognizers';
import { type Draft, type Step, tokensOf } from '../draft';
import { freeTokens } from '../entries/note-of';
import type { Context, DaysFound, GoalMeaning } from '../meaning';
import { Phrases } from '../phrases';
import { findPhrase, wordsOf } from '../question/find-phrase';
import type { GoalWords } from './words';

/** Longer than this is a story. */
const LONGEST = 120;

/** "save 200 for the trip", "put 50 aside", "how is my trip goal?": what is done, of which goal, how much, by when. */
export const readGoal: Step = {
  id: 'goal',
  run(draft: Draft, context: Context): void {
    const words = draft.language.goals;
    if (!words || draft.meaning.intent?.value !== 'goal') return;
    const [amount] = draft.amounts;
    draft.meaning.goal = {
      does: doesIn(draft, words),
      name: nameIn(draft, words),
      amount: amount?.value,
      currency: amount?.currency ?? undefined,
      by: dayIn(draft, context),
    };
    draft.trail.push({ step: 'goal', said: `${draft.meaning.goal.does} ${draft.meaning.goal.name ?? ''}` });
  },
};

/** How sure a question in so many words is. */
const ASKED = 0.95;

/** "How much have I saved for the trip?" is of a goal, though its words are those of balances and limits too. */
export const askGoal: Step = {
  id: 'goal',
  run(draft: Draft, { meant }: Context): void {
    const words = draft.language.goals;
    if (!words || draft.bank || meant || draft.amounts.length > 0 || draft.text.length > LONGEST) return;
    if (!findPhrase(words.asked, wordsOf(draft)) || !nameIn(draft, words)) return;
    draft.meaning.intent = { value: 'goal', origin: 'said', confidence: ASKED };
    draft.meaning.alternatives = [];
    draft.meaning.period = undefined;
    draft.entries = [];
  },
};

function doesIn(draft: Draft, { put, take, drop, ask }: GoalWords): GoalMeaning['does'] {
  const words = wordsOf(draft);
  const says = (list: string) => findPhrase(list, words) !== undefined;
  if (draft.amounts.length === 0) return says(drop) ? 'drop' : says(ask) ? 'show' : 'set';
  if (says(take)) return 'take';
  return says(put) ? 'put' : 'set';
}

const books = new WeakMap<GoalWords, Phrases<true>>();

/** What is left once amounts and days are taken away, without what stands around it. */
function nameIn(draft: Draft, words: GoalWords): string | undefined {
  let book = books.get(words);
  if (!book) {
    book = new Phrases<true>().add(words.carry, true);
    books.set(words, book);
  }
  const taken = [...draft.amounts, ...draft.days].map(({ span }) => span);
  const free = freeTokens(tokensOf(draft), { start: 0, end: draft.text.length }, taken).filter(
    ({ kind }) => kind === 'word' || kind === 'number',
  );
  let first = 0;
  let last = free.length - 1;
  for (let match = book.at(free, first); match && first <= last; match = book.at(free, first)) first = match.last + 1;
  for (let moved = true; moved && last >= first; ) {
    moved = false;
    for (let at = first; at <= last; at += 1) {
      if (book.at(free, at)?.last !== last) continue;
      last = at - 1;
      moved = true;
      break;
    }
  }
  if (last < first) return undefined;
  return draft.text.slice(free[first]!.start, free[last]!.end).replace(/\s+/g, ' ');
}

/** "by june" is the end of the june to come; a day that has passed is no day to save until. */
function dayIn(draft: Draft, context: Context): Day | undefined {
  const found = draft.days.at(-1);
  if (!found) return undefined;
  const ahead = aheadOf(draft, found, context);
  return ahead ?? (found.to >= todayOf(context) ? found.to : undefined);
}

function aheadOf({ plain, ...draft }: Draft, { span }: DaysFound, context: Context): Day | undefined {
  const line = newLine({ plain, ...draft }, context, plain.slice(span.start, span.end));
  for (let at = 0; at < line.lexemes.length; at += 1) {
    const read = readingAt(line, at);
    if (read?.reading.date) return settle(read.reading, line.today, true)?.to;
  }
  return undefined;
}
