import { categoryNamed } from '../category/category-named';
import { findPayee } from '../category/find-payee';
import { walletNamed } from '../category/find-wallet';
import { regionOf } from '../category/region';
import { isSingleDay } from '../days';
import type { Draft } from '../draft';
import type { AmountFound, Context, EditMeaning, Slot, WhichEntries } from '../meaning';
import { isRole, type Piece, phraseLeft } from './pieces';
import { readWhich } from './read-which';

/** Longer than this is a story, not the name of a thing. */
const LONGEST_NOTE = 80;

/**
 * What a correction changes, and in which entry. What stands behind "was", "to" or "rename" is new and what stands before it
 * is the entry: "the taxi was 11", "move the coffee to groceries". Without such a word amounts and days are new.
 */
export function readEdit(
  pieces: readonly Piece[],
  draft: Draft,
  context: Context,
): { edit: EditMeaning; target: WhichEntries; becomes?: boolean } {
  const divider = pieces.findLastIndex((piece) => isRole(piece, 'was', 'to', 'rename'));
  const old = pieces.filter((_, at) => isDenied(pieces, at));
  const said = pieces.filter((piece) => !old.includes(piece));
  const behind = divider < 0 ? [] : said.filter(({ start }) => start > pieces[divider]!.start);
  const front = divider < 0 ? said : said.filter(({ start }) => start < pieces[divider]!.start);
  const facts = behind.some(isFact) ? behind : front;
  const amount =
    facts.flatMap((piece) => (piece.kind === 'amount' ? piece.amount : [])).at(-1) ?? besideOld(front, old);
  const day = facts.flatMap((piece) => (piece.kind === 'days' && isSingleDay(piece.days) ? piece.days : [])).at(-1);
  const edit: EditMeaning = {
    amount: amount && { value: amount.value, origin: 'said', confidence: amount.confidence, span: amount.span },
    currency: amount?.currency
      ? { value: amount.currency, origin: 'said', confidence: amount.confidence, span: amount.span }
      : undefined,
    day: day && { value: day.from, origin: 'said', confidence: 0.95, span: day.span },
    ...wordsOf(divider < 0 ? front : behind, pieces[divider], draft, context),
  };
  const pointing = front.filter((piece) => facts !== front || !isFact(piece)).concat(old.filter(isFact));
  const target = readWhich(pointing, draft, context);
  const named = divider < 0 && edit.category;
  const becomes = isRole(pieces[divider], 'to') || undefined;
  return { edit, target: named ? { ...target, category: undefined, words: [] } : target, becomes };
}

/** "13 not 12": a number that was not taken for money is, beside the amount it replaces. */
function besideOld(front: readonly Piece[], old: readonly Piece[]): AmountFound | undefined {
  const number = front.find((piece) => piece.kind === 'number' && /^\d+$/.test(piece.text));
  if (number?.kind !== 'number' || !old.some(({ kind }) => kind === 'amount')) return undefined;
  const { start, end } = number;
  return { value: number.text, currency: null, confidence: 0.7, span: { start, end } };
}

function isFact({ kind }: Piece): boolean {
  return kind === 'amount' || kind === 'days';
}

/** Behind "not" or "instead of", up to a comma or the word that brings the new. */
function isDenied(pieces: readonly Piece[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const piece = pieces[before]!;
    if (isRole(piece, 'not')) return true;
    if (isRole(piece, 'was', 'to', 'rename') || piece.kind === 'sign') return false;
  }
  return false;
}

/** What the words of the new part say: a type, a category by its name, who was paid, or else what it was. */
function wordsOf(
  pieces: readonly Piece[],
  divider: Piece | undefined,
  draft: Draft,
  context: Context,
): Pick<EditMeaning, 'type' | 'category' | 'payee' | 'note' | 'wallet'> {
  const type = pieces.find((piece) => isRole(piece, 'income', 'expense', 'refund'));
  const phrase = phraseLeft(pieces, draft);
  if (type?.kind === 'role' && !phrase) {
    const value = type.role as 'income' | 'expense' | 'refund';
    return { type: slot(value), category: value === 'income' ? slot('income') : undefined };
  }
  if (!phrase) return {};
  const renamed = isRole(divider, 'rename');
  const wallet = renamed ? undefined : walletNamed(phrase, draft.language);
  if (wallet) return { wallet: slot(wallet) };
  if (!renamed) {
    for (const language of new Set([draft.language, ...draft.languages.slice(0, 1)])) {
      const category = categoryNamed(phrase, language, context.words);
      if (category) return { category: slot(category) };
    }
  }
  if (!divider) return {};
  const at = pieces.find((piece) => isRole(piece, 'at'));
  const region = regionOf(draft.text, { start: divider.end, end: draft.text.length }, []);
  const payee = !renamed && at ? (findPayee(region, draft.language)?.payee ?? slot(phrase)) : undefined;
  if (payee) return { payee };
  return phrase.length <= LONGEST_NOTE ? { note: slot(phrase) } : {};
}

function slot<T>(value: T): Slot<T> {
  return { value, origin: 'said', confidence: 0.9 };
}
