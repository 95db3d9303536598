import { has, type Lexeme, lexemes } from '../days/lexemes';
import { dayLexicon } from '../days/lexicon';
import { blank, type Draft, type Step } from '../draft';
import type { AmountFound, Span } from '../meaning';

/** The most days a month ever has. */
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LAST_OF_ANY = 31;
const LATE = /(?<!\d)(29|3[01])(?!\d)/;

/**
 * "30 February", "31.11.", "2025-02-29": a day that the calendar does not have is found as it was said, "2026-02-30", and
 * refused by the ledger; taken for words it would silently become today. An amount beside it is no day of a month.
 */
export const impossibleDay: Step = {
  id: 'no-such-day',
  run(draft, { now }) {
    if (!LATE.test(draft.plain)) return;
    const found = lexemes(draft.plain, dayLexicon(draft.language.days));
    for (let at = 0; at < found.length; at += 1) {
      const said = numeric(found, at, draft) ?? worded(found, at, draft);
      if (!said) continue;
      const day = dayAsSaid(said, now.getUTCFullYear());
      // "April" alone was read as the month, where the 31st was no day of it.
      const known = draft.days.filter(({ span }) => overlap(span, said.span));
      if (!day || known.some(({ grain }) => grain !== 'month')) continue;
      if (draft.amounts.some(({ span, currency }) => currency && overlap(span, said.span))) continue;
      const amounts = amountsBeside(said.span, found, draft);
      if (amounts.length === 0 && draft.amounts.length > 0) continue;
      draft.amounts = amounts;
      draft.days = draft.days.filter((one) => !known.includes(one));
      draft.days.push({ from: day, to: day, grain: 'day', span: said.span });
      blank(draft, said.span);
      draft.trail.push({ step: 'no-such-day', said: day });
    }
  },
};

/** The amounts besides the day; where the day was taken for the only one ("12 lunch on 31.11."), the number that is left. */
function amountsBeside(day: Span, found: readonly Lexeme[], { amounts }: Draft): AmountFound[] {
  const beside = amounts.filter(({ span }) => !overlap(span, day));
  if (beside.length > 0 || amounts.length === 0) return beside;
  const left = found.find((lexeme) => lexeme.number !== undefined && !overlap(lexeme, day));
  if (!left) return [];
  const { start, end } = left;
  return [{ value: String(left.number), currency: null, confidence: 0.7, span: { start, end } }];
}

interface Said {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  readonly span: Span;
}

/** "30 february", "the 30th of february", "february 30", "2月30日". */
function worded(found: readonly Lexeme[], at: number, draft: Draft): Said | undefined {
  const month = found[at]?.senses.month;
  if (month === undefined) return marked(found, at);
  let before = at - 1;
  while (
    ['of', 'the', 'dayMarks'].some((cue) => has(found[before], cue as 'of')) ||
    /^(\.|th|st|nd|rd)$/.test(found[before]?.text ?? '')
  )
    before -= 1;
  const year = found[at + 1]?.number;
  const withYear = year !== undefined && year >= 1000 ? { year } : undefined;
  const first = found[before]?.number;
  if (first !== undefined && first > 28 && first <= LAST_OF_ANY)
    return { day: first, month, ...withYear, span: spanOf(found, before, withYear ? at + 1 : at) };
  const after = found[at + 1];
  const priced = draft.amounts.some(({ span, currency }) => currency && after && overlap(span, after));
  if (after?.number === undefined || after.number <= 28 || after.number > LAST_OF_ANY || priced) return undefined;
  return { day: after.number, month, span: spanOf(found, at, has(found[at + 2], 'dayMarks') ? at + 2 : at + 1) };
}

/** "2月30日": numbers that say what they count. */
function marked(found: readonly Lexeme[], at: number): Said | undefined {
  const [month, day] = [found[at]?.number, found[at + 2]?.number];
  if (!has(found[at + 1], 'monthMarks') || !has(found[at + 3], 'dayMarks') || !month || !day) return undefined;
  return said(found, at, day, month, undefined, at + 3);
}

/** "31.11.", "31.11.2025", "2026-02-30"; "31/11" only where it can be nothing else. */
function numeric(found: readonly Lexeme[], at: number, draft: Draft): Said | undefined {
  const parts = found[at]?.parts;
  if (!parts) return undefined;
  const mark = parts.at(-1)!;
  const [a = 0, b = 0, c] = parts.slice(0, -1).map(Number);
  if (c !== undefined && parts[0]!.length === 4) return said(found, at, c, b, a);
  if (c !== undefined) return said(found, at, a, b, c < 100 ? 2000 + c : c);
  const closed = mark === '.' && found[at + 1]?.joined && found[at + 1]?.mark === '.';
  const dotted = mark === '.' && (closed || has(found[at - 1], 'on') || has(found[at - 1], 'onNumber'));
  const slashed = mark === '/' && draft.amounts.some(({ span }) => !overlap(span, found[at]!));
  return dotted || slashed ? said(found, at, a, b, undefined, closed ? at + 1 : at) : undefined;
}

function said(
  found: readonly Lexeme[],
  at: number,
  day: number,
  month: number,
  year?: number,
  last = at,
): Said | undefined {
  if (day <= 28 || day > LAST_OF_ANY || month < 1 || month > 12) return undefined;
  return { day, month, year, span: spanOf(found, at, last) };
}

function spanOf(found: readonly Lexeme[], first: number, last: number): Span {
  return { start: found[first]!.start, end: found[last]!.end };
}

/** The day as it was said, where the calendar has none such. */
function dayAsSaid({ day, month, year }: Said, thisYear: number): string | undefined {
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  if (day <= LONGEST[month - 1]! - (month === 2 && !leap ? 1 : 0)) return undefined;
  return [String(year ?? thisYear).padStart(4, '0'), String(month).padStart(2, '0'), day].join('-');
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
