import { type Draft, tokensOf } from '../draft';
import type { AmountFound, DaysFound, Span } from '../meaning';
import { type PhraseMatch, Phrases } from '../phrases';
import type { Token } from '../tokens';
import { ROLES, type Role, type TargetWords } from './words';

/** A message about entries, cut into what was understood of it, what its words do, and the words that are left. */
export type Piece = Span &
  (
    | { readonly kind: 'amount'; readonly amount: AmountFound }
    | { readonly kind: 'days'; readonly days: DaysFound }
    | { readonly kind: 'tag' }
    | { readonly kind: 'role'; readonly role: Role }
    | { readonly kind: 'number' | 'word' | 'sign'; readonly text: string }
  );

const books = new WeakMap<TargetWords, Phrases<Role>>();

function bookOf(words: TargetWords): Phrases<Role> {
  let book = books.get(words);
  if (!book) {
    book = new Phrases<Role>();
    // What a word does decides before that it merely carries.
    for (const role of ROLES) if (role !== 'carry') book.add(words[role], role);
    book.add(words.carry, 'carry');
    books.set(words, book);
  }
  return book;
}

const cut = new WeakMap<Draft, readonly Piece[]>();

/** Cut once a message: after amounts, days and tags were found. */
export function piecesOf(draft: Draft): readonly Piece[] {
  let pieces = cut.get(draft);
  if (!pieces) {
    pieces = piecesIn(draft);
    cut.set(draft, pieces);
  }
  return pieces;
}

function piecesIn(draft: Draft): Piece[] {
  const found: Piece[] = [
    ...draft.amounts.map((amount) => ({ ...amount.span, kind: 'amount' as const, amount })),
    ...draft.days.map((days) => ({ ...days.span, kind: 'days' as const, days })),
    ...draft.tags.flatMap(({ span }) => (span ? [{ ...span, kind: 'tag' as const }] : [])),
  ];
  const free = tokensOf(draft).filter(
    ({ kind, start, end }) => kind !== 'line' && !found.some((piece) => piece.start < end && start < piece.end),
  );
  const matches = bookOf(draft.language.targets)
    .all(free)
    .filter((match) => !isName(match, free, draft));
  return [...found, ...words(free, matches)].sort((one, other) => one.start - other.start);
}

/** "Uber in october", "the uber was 13", and not "everything over 50" in the spelling of a plain keyboard. */
function isName(
  { first, last }: PhraseMatch<Role>,
  free: readonly Token[],
  { plain, language, amounts }: Draft,
): boolean {
  const { start, end } = free[first]!;
  const names = language.targets.names?.split('|');
  if (first !== last || !names?.includes(plain.slice(start, end))) return false;
  const before = free[first - 1];
  const between = before?.kind === 'word' && /^ +$/.test(plain.slice(before.end, start));
  return !(
    between && amounts.some(({ span }) => /^ *$/.test(plain.slice(end, Math.max(end, span.start))) && span.start >= end)
  );
}

function words(free: readonly Token[], matches: readonly PhraseMatch<Role>[]): Piece[] {
  const pieces: Piece[] = matches.map(({ value, first, last }) => ({
    kind: 'role',
    role: value,
    start: free[first]!.start,
    end: free[last]!.end,
  }));
  for (const [at, token] of free.entries()) {
    if (token.kind === 'line' || matches.some(({ first, last }) => first <= at && at <= last)) continue;
    pieces.push({ kind: token.kind, text: token.text, start: token.start, end: token.end });
  }
  return pieces;
}

export function isRole(piece: Piece | undefined, ...roles: readonly Role[]): boolean {
  return piece?.kind === 'role' && roles.includes(piece.role);
}

/** The words that are left, as written; what stands together without a blank ("咖啡") is one. */
export function wordsLeft(pieces: readonly Piece[], { text }: Draft): string[] {
  const spans: { start: number; end: number }[] = [];
  for (const { kind, start, end } of pieces) {
    if (kind !== 'word') continue;
    const before = spans.at(-1);
    if (before?.end === start) before.end = end;
    else spans.push({ start, end });
  }
  return spans.map(({ start, end }) => text.slice(start, end));
}

/** A stretch of the message from its first word to its last, as written, with what stands between them. */
export function phraseLeft(pieces: readonly Piece[], { text }: Draft): string {
  const first = pieces.findIndex(({ kind }) => kind === 'word' || kind === 'number');
  const last = pieces.findLastIndex(({ kind }) => kind === 'word' || kind === 'number');
  return first < 0 ? '' : text.slice(pieces[first]!.start, pieces[last]!.end);
}
