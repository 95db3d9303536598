import { ACT_ABOVE } from '../act-above';
import { categoryNamed } from '../category/category-named';
import { walletNamed } from '../category/find-wallet';
import { type Draft, type Step, tokensOf } from '../draft';
import { tokensOf as intentTokens } from '../intent/tokens';
import { classesOf } from '../intent/word-classes';
import type { Context, IntentName } from '../meaning';
import { Phrases } from '../phrases';
import { isRole, type Piece, phraseLeft, piecesOf, wordsLeft } from './pieces';
import { readEdit } from './read-edit';
import type { TargetWords } from './words';

/** Nobody points at an entry with more than this. */
export const LONGEST_ORDER = 300;

/** Sure enough to act on: what a correction does is shown and can be undone, what a list does changes nothing. */
const CLAIMED = 0.9;
/** A correction that the model thinks at least so likely, and that is built like one. */
const LIKELY_EDIT = 0.1;
const EVEN = 0.5;
/** "The shell was 10" that the model finds so likely to be about an entry. */
const LIKELY_WRITTEN = 0.3;
const FEW_WORDS = 3;
/** What the bounds of a list look like to the model: "everything over 50". */
const BOUNDED: ReadonlySet<IntentName> = new Set(['record', 'set-limit']);

/** What the model may take "my last 10" for. */
const COUNTED: ReadonlySet<IntentName> = new Set(['record', 'unknown', 'smalltalk', 'spending', 'report', 'income']);

/** What the model may take "call it dinner" for. */
const CALLED: ReadonlySet<IntentName> = new Set(['unknown', 'smalltalk', 'advice', 'record', 'edit']);

/** Intents that a form of words settles where the weights of single words could not. */
export const claimIntent: Step = {
  id: 'claim',
  run(draft: Draft, context: Context): void {
    const { intent } = draft.meaning;
    if (!intent || draft.bank || context.meant || draft.text.length > LONGEST_ORDER) return;
    const pieces = piecesOf(draft);
    // Being sure that something is not for the ledger is as sure as any.
    const sure = intent.confidence >= ACT_ABOVE;
    draft.meaning.more = isMore(draft) || undefined;
    if (draft.meaning.more || (isNewest(pieces) && COUNTED.has(intent.value))) claim(draft, 'list');
    else if (context.about && correctsReply(draft, context, pieces)) claim(draft, 'edit');
    else if (isBounded(draft, pieces) && (!sure || BOUNDED.has(intent.value))) claim(draft, 'list');
    else if (renames(pieces) && CALLED.has(intent.value) && wordsLeft(pieces, draft).length > 0) claim(draft, 'edit');
    else if (paysAnew(draft, context, pieces)) claim(draft, 'edit');
    else if (sure) return;
    else if (isCorrection(draft, pieces) || filesAnew(draft, context, pieces)) claim(draft, 'edit');
    else if (isDeletion(draft, pieces)) claim(draft, 'delete');
    else if (isSearch(draft, pieces)) claim(draft, 'list');
  },
};

/** What would be recorded is kept beside a correction: it is that where there is nothing to correct. */
function claim(draft: Draft, value: IntentName): void {
  draft.meaning.intent = { value, origin: 'said', confidence: CLAIMED };
  draft.meaning.alternatives = [];
  if (value !== 'edit') draft.entries = [];
  draft.trail.push({ step: 'claim', said: value });
}

const moreWords = new WeakMap<TargetWords, Phrases<true>>();

/** "more", "next page", and nothing besides. */
function isMore(draft: Draft): boolean {
  const { targets } = draft.language;
  const tokens = tokensOf(draft).filter(({ kind }) => kind === 'word');
  let book = moreWords.get(targets);
  if (!book) {
    book = new Phrases<true>().add(targets.more, true);
    moreWords.set(targets, book);
  }
  return tokens.length > 0 && draft.amounts.length === 0 && book.at(tokens, 0)?.last === tokens.length - 1;
}

/** "My last 10", and nothing besides. */
function isNewest(pieces: readonly Piece[]): boolean {
  const said = pieces.filter(({ kind }) => kind !== 'sign');
  const counts = said.filter((piece) => piece.kind === 'number' || (piece.kind === 'amount' && !piece.amount.currency));
  const others = said.filter((piece) => !counts.includes(piece));
  return (
    counts.length === 1 &&
    others.some((piece) => isRole(piece, 'last')) &&
    others.every((piece) => isRole(piece, 'last', 'carry', 'the'))
  );
}

/** A reply to a confirmation that says an amount, a day or a category, with or without the entry's name. */
function correctsReply({ meaning, ...draft }: Draft, { words }: Context, pieces: readonly Piece[]): boolean {
  if (meaning.intent?.value !== 'record' && meaning.intent?.value !== 'unknown') return false;
  if (pieces.some(isFact)) return true;
  const phrase = phraseLeft(pieces, { meaning, ...draft });
  const { language } = draft;
  return phrase !== '' && (categoryNamed(phrase, language, words) ?? walletNamed(phrase, language)) !== undefined;
}

/** "call it dinner", "no, call it dinner"; not "change my name". */
function renames(pieces: readonly Piece[]): boolean {
  const said = pieces.filter(({ kind }) => kind !== 'sign');
  return isRole(isRole(said[0], 'carry') ? said[1] : said[0], 'rename');
}

/** "the taxi cost 11": a record as well as a correction, by whether the taxi is in the ledger already. */
export function mayCorrect(pieces: readonly Piece[], { language }: Draft): boolean {
  const first = language.targets.the === '' ? 0 : 1;
  const was = pieces.findIndex((piece) => isRole(piece, 'was'));
  const [name, news] = [pieces.slice(first, Math.max(first, was)), pieces.slice(was + 1)];
  const known = first === 0 || isRole(pieces[0], 'the');
  return known && name.length > 0 && name.every(({ kind }) => kind === 'word') && news.length > 0 && news.every(isFact);
}

/** "the taxi was 11", "the coffee was yesterday", "no, 15". */
function isCorrection(draft: Draft, pieces: readonly Piece[]): boolean {
  const likely = draft.meaning.intent?.value === 'edit' ? 1 : (draft.scores.get('edit') ?? 0);
  const words = wordsLeft(pieces, draft).length;
  // "the meeting is at 4" names an hour, and no entry has one.
  const hour = draft.trail.some(({ step }) => step === 'hours');
  const written = draft.meaning.intent?.value === 'record' ? 1 : (draft.scores.get('record') ?? 0) + likely;
  if (!hour && written >= LIKELY_WRITTEN && mayCorrect(pieces, draft)) return true;
  if (likely < LIKELY_EDIT) return false;
  if (likely >= EVEN && changesTo(pieces, draft)) return words > 0 && words <= FEW_WORDS;
  const was = pieces.findIndex((piece) => isRole(piece, 'was'));
  if ((!pieces.some(isFact) || hour) && !isRole(pieces[was + 1], 'at')) return false;
  if (words === 0) return likely >= EVEN;
  // "change the gym to 14": a name, and an amount that it becomes.
  const to = pieces.findIndex((piece) => isRole(piece, 'to'));
  if (
    to > 0 &&
    likely >= EVEN &&
    words <= FEW_WORDS &&
    pieces.slice(to + 1).every(isFact) &&
    isFact(pieces[to + 1] ?? pieces[0]!)
  )
    return true;
  const known = isRole(pieces[0], 'the') || (isRole(pieces[0], 'carry') && isRole(pieces[1], 'the'));
  return words <= FEW_WORDS && was >= 0 && (known || likely >= EVEN);
}

/** "change the rent to 950": the order first, and what is new behind "to". */
function changesTo(pieces: readonly Piece[], draft: Draft): boolean {
  const to = pieces.findIndex((piece) => isRole(piece, 'to'));
  const orders = classesOf(intentTokens(draft), draft.language).some(({ name, at }) => name === 'change' && at === 0);
  return orders && to >= 0 && pieces[to + 1] !== undefined && isFact(pieces[to + 1]!);
}

/** "that's travel": the model finds it likely, and what is new is a category's name. */
function filesAnew(draft: Draft, context: Context, pieces: readonly Piece[]): boolean {
  const { intent } = draft.meaning;
  const likely = intent?.value === 'edit' ? intent.confidence : (draft.scores.get('edit') ?? 0);
  const { edit, target } = readEdit(pieces, draft, context);
  const bare = target.words.length === 0 && pieces.some((piece) => isRole(piece, 'was')) && !pieces.some(isFact);
  return edit.category !== undefined && (likely >= EVEN || bare);
}

/** "It was cash", "the lunch was cash", "change it to card": what something was paid with, and nothing besides. */
function paysAnew(draft: Draft, context: Context, pieces: readonly Piece[]): boolean {
  if (context.asked || draft.plain.includes('?')) return false;
  // "200 to card" moves money, "it was 45 and by card" does not.
  const brings = draft.amounts.length > 0 ? (['was'] as const) : (['was', 'to'] as const);
  if (!pieces.some((piece) => isRole(piece, ...brings))) return false;
  const { edit, target } = readEdit(pieces, draft, context);
  const known = isRole(pieces[0], 'the') || (isRole(pieces[0], 'carry') && isRole(pieces[1], 'the'));
  return edit.wallet !== undefined && target.words.length <= (known ? FEW_WORDS : 0);
}

/** "delete the sushi": one entry of that name goes, and comes back with undo. */
function isDeletion(draft: Draft, pieces: readonly Piece[]): boolean {
  const likely = draft.scores.get('delete') ?? 0;
  return likely >= EVEN && draft.amounts.length === 0 && wordsLeft(pieces, draft).length <= FEW_WORDS;
}

/** "everything over 50", "over 20 euros last month": bounds, and nothing that was bought. */
function isBounded(draft: Draft, pieces: readonly Piece[]): boolean {
  const bounded = pieces.some((piece, at) => isRole(piece, 'over', 'under') && pieces[at + 1]?.kind === 'amount');
  if (!bounded || wordsLeft(pieces, draft).length > 0) return false;
  if (pieces.some((piece) => isRole(piece, 'all', 'find'))) return true;
  return draft.meaning.intent?.value !== 'set-limit' && draft.days.some(({ grain }) => grain !== 'day');
}

/** "#work this year", "uber in october", "find coffee". */
function isSearch(draft: Draft, pieces: readonly Piece[]): boolean {
  const { scores, meaning, amounts, tags, days } = draft;
  const words = wordsLeft(pieces, draft).length;
  // A year may be any number: "who won in 2014".
  const month = days.some(({ grain }) => grain !== 'day' && grain !== 'year');
  if (meaning.intent?.value === 'list' || (scores.get('list') ?? 0) >= EVEN) return true;
  if (isRole(pieces[0], 'find') && amounts.length === 0 && meaning.intent?.value !== 'report') return words > 0;
  if (amounts.length > 0 || words > FEW_WORDS) return false;
  const onlyWords = pieces.every(({ kind }) => kind === 'word' || kind === 'days' || kind === 'tag');
  return onlyWords && ((tags.length > 0 && words === 0) || (month && words > 0));
}

function isFact({ kind }: Piece): boolean {
  return kind === 'amount' || kind === 'days';
}
