import { type Draft, type EntryDraftMeaning, type Step, tokensOf } from '../draft';
import type { AmountFound } from '../meaning';
import { Phrases } from '../phrases';
import { type Token, tokensWithin } from '../tokens';
import { cut, type Part } from './cut';
import { dayOf } from './day-of';
import { kindOf } from './kind-of';

/** Cuts a message that records into its entries; a bank's message has brought its own. */
function cutEntries(draft: Draft): void {
  if (draft.bank === 'entry' || draft.meaning.intent?.value !== 'record') return;
  const tokens = tokensOf(draft);
  const parts = cut(draft, tokens).filter((part) => !isTotal(draft, tokens, part));
  if (parts.length === 0) draft.entries = [entry(draft, tokens, { segment: { start: 0, end: draft.text.length } })];
  else draft.entries = parts.map((part, place) => entry(draft, tokens, part, place, parts));
  for (const { segment, amount } of draft.entries)
    draft.trail.push({ step: 'entries', said: `${amount?.value ?? 'no amount'} in ${segment.start}-${segment.end}` });
}

function entry(
  draft: Draft,
  tokens: readonly Token[],
  { segment, amount }: Omit<Part, 'amount'> & { amount?: AmountFound },
  place = 0,
  parts: readonly Part[] = [],
): EntryDraftMeaning {
  const segments = parts.length > 0 ? parts.map((part) => part.segment) : [segment];
  const lines = parts.length > 1 && parts.slice(1).every((part) => draft.plain[part.segment.start - 1] === '\n');
  return {
    segment,
    amount: amount && governed(amount, draft.amounts),
    days: dayOf(place, segments, draft.days, lines),
    type: kindOf(tokensWithin(tokens, segment), draft.language, amount),
    tags: [],
  };
}

/** A currency said once is meant for all: "coffee 3, taxi 9 euros". */
function governed(amount: AmountFound, all: readonly AmountFound[]): AmountFound {
  if (amount.currency) return amount;
  const said = new Set(all.map(({ currency }) => currency).filter((currency) => currency !== null));
  const [only] = said;
  return said.size === 1 && only
    ? { ...amount, currency: only, ambiguous: all.some(({ ambiguous }) => ambiguous) }
    : amount;
}

const totals = new WeakMap<object, Phrases<true>>();

/** "coffee 3, cake 4, total 7": the last is no entry of its own. */
function isTotal({ language, amounts }: Draft, tokens: readonly Token[], { segment }: Part): boolean {
  if (amounts.length < 3) return false;
  let book = totals.get(language);
  if (!book) {
    book = new Phrases<true>().add(language.money.total, true);
    totals.set(language, book);
  }
  const words = tokensWithin(tokens, segment).filter(({ kind }) => kind === 'word');
  return words.length <= 2 && book.all(words).length > 0;
}

export const entrySteps: readonly Step[] = [{ id: 'entries', run: cutEntries }];
