import { yearOf } from '../../ledger/period';
import type { Draft } from '../draft';

const YEAR = /^(?:19|20)\d\d$/;

/** Reads amounts as years where all of them look like one: "2025", with no currency and no decimals. Says whether it did. */
export function takeYears(draft: Draft): boolean {
  const { amounts, text } = draft;
  const years = amounts.filter(({ currency, span }) => !currency && YEAR.test(text.slice(span.start, span.end)));
  if (years.length === 0 || years.length < amounts.length) return false;
  draft.amounts = [];
  draft.days.push(...years.map(({ value, span }) => ({ ...yearOf(`${value}-01-01`), grain: 'year' as const, span })));
  draft.days.sort((a, b) => a.span.start - b.span.start);
  return true;
}
