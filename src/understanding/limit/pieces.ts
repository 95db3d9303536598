import { type Draft, tokensOf } from '../draft';
import type { AmountFound, Span } from '../meaning';
import { type PhraseMatch, Phrases } from '../phrases';
import { isUnspaced, type Token } from '../tokens';
import { LIMIT_ROLES, type LimitRole, type LimitWords } from './words';

/** A message about a limit: what its words do, its amount, and the words that are left to say what is limited. */
export interface LimitPieces {
  readonly roles: ReadonlySet<LimitRole>;
  readonly amount?: AmountFound;
  /** The role of what stands right before the amount. */
  readonly before?: LimitRole;
  /** Whether that stands before it without a blank, as in Chinese. */
  readonly glued: boolean;
  /** As written; empty where nothing is left. */
  readonly left: string;
  /** The plain numbers of the message, amounts among them. */
  readonly numbers: readonly number[];
  /** It begins as an order to limit something. */
  readonly begins: boolean;
  /** Where it speaks of a limit: that order, or the word itself. */
  readonly said?: Span;
  /** Found here because tags are read with the entries, later. */
  readonly tag?: string;
}

const TAG = /#(\p{L}[\p{L}\p{N}_-]*)/u;

const books = new WeakMap<LimitWords, { roles: Phrases<LimitRole>; order: Phrases<true> }>();

function bookOf(words: LimitWords) {
  let book = books.get(words);
  if (!book) {
    const roles = new Phrases<LimitRole>();
    for (const role of LIMIT_ROLES) roles.add(words[role], role);
    book = { roles, order: new Phrases<true>().add(words.order, true) };
    books.set(words, book);
  }
  return book;
}

/** What such a word does alone says nothing of a limit: "spent 12 ON lunch". */
const AROUND: ReadonlySet<LimitRole | undefined> = new Set<LimitRole | undefined>(['fill', 'by', undefined]);

/** Whether any of its words speaks of limits: of most messages none does, and nothing else is asked of them. */
export function speaksOfLimits(draft: Draft, words: LimitWords): boolean {
  const { roles, order } = bookOf(words);
  const tokens = tokensOf(draft);
  return order.at(tokens, 0) !== undefined || tokens.some((_, at) => !AROUND.has(roles.at(tokens, at)?.value));
}

export function piecesOf(draft: Draft, words: LimitWords): LimitPieces {
  const { roles, order } = bookOf(words);
  const tokens = tokensOf(draft);
  const [amount] = draft.amounts;
  const taken: Span[] = [...draft.amounts.map(({ span }) => span), ...draft.days.map(({ span }) => span)];
  const isFree = ({ start, end }: Token) => !taken.some((span) => span.start < end && start < span.end);
  const found = roles.all(tokens);
  const roleAt = (place: number) => found.find(({ first, last }) => first <= place && place <= last)?.value;
  const begins = order.at(tokens, 0);
  const tag = TAG.exec(draft.plain);
  const isTag = ({ start, end }: Token) => tag !== null && start >= tag.index && end <= tag.index + tag[0].length;
  const left = tokens.filter(
    (token, place) =>
      token.kind === 'word' &&
      isFree(token) &&
      !isTag(token) &&
      place > (begins?.last ?? -1) &&
      roleAt(place) === undefined,
  );
  const at = amount ? tokens.findIndex(({ end }) => end > amount.span.start) : -1;
  return {
    roles: new Set(found.map(({ value }) => value)),
    amount,
    before: at > 0 ? roleAt(at - 1) : undefined,
    glued: at > 0 && isUnspaced(tokens[at - 1]!.text),
    left: written(left, draft.text),
    numbers: tokens.filter(({ kind }) => kind === 'number').map(({ text }) => Number(text)),
    begins: begins !== undefined,
    said: spanOf(tokens, begins ?? found.find(({ value }) => value === 'limit')),
    tag: tag?.[1],
  };
}

function spanOf(tokens: readonly Token[], match?: PhraseMatch<unknown>): Span | undefined {
  return match && { start: tokens[match.first]!.start, end: tokens[match.last]!.end };
}

/** Words as written, a blank where there was one. */
function written(tokens: readonly Token[], text: string): string {
  return tokens.map(({ start, end, glued }, at) => (at > 0 && !glued ? ' ' : '') + text.slice(start, end)).join('');
}
