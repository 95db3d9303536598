import { categoryNamed } from '../category/category-named';
import type { Draft } from '../draft';
import type { AmountFound, Context, Slot, WhichEntries } from '../meaning';
import { isRole, type Piece, wordsLeft } from './pieces';

/** Nobody names an entry with more words; the rest of a long message describes none. */
const MOST_WORDS = 6;
const MOST_COUNTED = 1000;

/** Which entries these pieces of a message point at. */
export function readWhich(pieces: readonly Piece[], draft: Draft, context: Context): WhichEntries {
  const words = wordsLeft(pieces, draft);
  const said = words.join(' ');
  const category = categoryIn(said, draft, context);
  const days = pieces.flatMap((piece) => (piece.kind === 'days' ? piece.days : []));
  const { count, counted } = countIn(pieces);
  const amounts = pieces.flatMap((piece) => (piece.kind === 'amount' && piece !== counted ? piece : []));
  return {
    words: category && isOwnName(said, category.value, draft) ? [] : words.slice(0, MOST_WORDS),
    category,
    period: days[0] && {
      value: { from: days[0].from, to: days.at(-1)!.to },
      origin: 'said',
      confidence: 0.95,
      span: days[0].span,
    },
    tags: tagsIn(pieces, draft),
    ...limits(pieces, amounts),
    currency: amounts[0]?.amount.currency ?? undefined,
    type: typeIn(pieces),
    count,
    all: pieces.some((piece) => isRole(piece, 'all')) || undefined,
  };
}

/** "#work": the text's own tags that stand among these pieces. */
function tagsIn(pieces: readonly Piece[], { tags }: Draft): string[] {
  const starts = new Set(pieces.flatMap((piece) => (piece.kind === 'tag' ? piece.start : [])));
  return tags.filter(({ span }) => span && starts.has(span.start)).map(({ value }) => value);
}

function categoryIn(said: string, draft: Draft, { words }: Context): Slot<string> | undefined {
  for (const language of new Set([draft.language, ...draft.languages.slice(0, 1)])) {
    const value = said && categoryNamed(said, language, words);
    if (value) return { value, origin: 'said', confidence: 0.95 };
  }
  return undefined;
}

/** "Transport" means all of it; "taxi", which names it too, first of all what was called so. */
function isOwnName(said: string, category: string, { language }: Draft): boolean {
  const names: Readonly<Record<string, string>> = language.lexicon.names;
  return [category, names[category]?.split(',')[0]].some((name) => name?.toLowerCase() === said.toLowerCase());
}

/** "the last one" is one, "my last 10" ten; the number may have been taken for money. */
function countIn(pieces: readonly Piece[]): { count?: number; counted?: Piece } {
  const last = pieces.findIndex((piece) => isRole(piece, 'last'));
  if (last < 0) return {};
  for (const counted of [pieces[last + 1], pieces[last - 1]]) {
    const said = counted && numberOf(counted);
    if (said && Number.isInteger(said) && said <= MOST_COUNTED) return { count: said, counted };
  }
  return { count: 1 };
}

function numberOf(piece: Piece): number | undefined {
  if (piece.kind === 'number') return Number(piece.text);
  return piece.kind === 'amount' && !piece.amount.currency ? Number(piece.amount.value) : undefined;
}

function limits(
  pieces: readonly Piece[],
  amounts: readonly { readonly amount: AmountFound; readonly start: number }[],
): Pick<WhichEntries, 'min' | 'max'> {
  const values = amounts.map(({ amount }) => amount.value);
  if (values.length === 0) return {};
  const role = (name: 'over' | 'under') => pieces.findIndex((piece) => isRole(piece, name));
  const beside = (name: 'over' | 'under') => {
    const at = role(name);
    if (at < 0) return undefined;
    const near = amounts.find(({ start }) => start > pieces[at]!.start) ?? amounts.at(-1);
    return near?.amount.value;
  };
  const [min, max] = [beside('over'), beside('under')];
  if (min !== undefined || max !== undefined) return { min, max };
  const [low, high] = [...values].sort((one, other) => Number(one) - Number(other));
  return { min: low, max: high ?? low };
}

function typeIn(pieces: readonly Piece[]): WhichEntries['type'] {
  const piece = pieces.find((one) => isRole(one, 'income', 'expense', 'refund'));
  return piece?.kind === 'role' ? (piece.role as WhichEntries['type']) : undefined;
}
