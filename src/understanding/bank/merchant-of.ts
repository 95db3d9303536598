import type { EntryType } from '../../ledger/entry';
import type { Draft } from '../draft';
import type { AmountFound, Slot } from '../meaning';
import type { PhraseMatch } from '../phrases';
import { isUnspaced, type Token } from '../tokens';
import type { BankBook, BankRole } from './book';

const MOST_WORDS = 8;

/** Who was paid or who paid: what stands after "at", "to", "towards", up to the next thing a bank says. */
export function merchantOf(
  draft: Draft,
  tokens: readonly Token[],
  roles: readonly PhraseMatch<BankRole>[],
  book: BankBook,
  amount: AmountFound,
  kind: EntryType,
): Slot<string> | undefined {
  const after = tokens.findIndex(({ start }) => start >= amount.span.end);
  const wanted = kind === 'income' ? 'from' : 'to';
  const leads = book.merchant.all(tokens).filter(({ value }) => value === wanted || kind === 'refund');
  const ordered = [
    ...leads.filter(({ first }) => first >= after && after >= 0),
    ...leads.filter(({ first }) => first < after || after < 0),
  ];
  for (const lead of ordered) {
    if (tokens[lead.last + 1]?.glued && tokens[lead.last + 1]!.text !== ':' && !isUnspaced(tokens[lead.last]!.text))
      continue;
    const slot = nameFrom(draft, tokens, roles, book, lead.last + 1);
    if (slot) return slot;
  }
  return undefined;
}

function nameFrom(
  draft: Draft,
  tokens: readonly Token[],
  roles: readonly PhraseMatch<BankRole>[],
  book: BankBook,
  from: number,
): Slot<string> | undefined {
  let at = from;
  while (tokens[at]?.text === ':' || tokens[at]?.text === '.') at += 1;
  const first = at;
  for (; at < tokens.length && at - first < MOST_WORDS; at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'line' || (/^[.;,(]$/.test(token.text) && !(tokens[at + 1]?.glued && token.glued))) break;
    if (at > first && leadsToAccount(tokens, book, at)) break;
    if (token.kind === 'number' && token.text.length > 8) break;
    if (at > first && /^(on|via|using|dated|ref|refno|txn|is|has|el|am|em|il|le|by|upi)$/.test(token.text)) break;
    if (taken(draft, token) || roles.some((role) => role.first === at && role.value !== 'merchant')) break;
    if (at === first && (isAccount(token.text) || book.signs.at(tokens, at) !== undefined)) return undefined;
  }
  const words = tokens.slice(first, at);
  const name = draft.text.slice(words[0]?.start, words[0]?.end);
  if (/^\p{Ll}/u.test(name) && !isUnspaced(name)) return undefined; // a name, or what the bank goes on to say
  if (!words.some(({ kind, text }) => kind === 'word' && text.length > 1)) return undefined;
  const span = { start: words[0]!.start, end: words.at(-1)!.end };
  return { value: draft.text.slice(span.start, span.end), origin: 'said', confidence: 0.8, span };
}

/** "… with your card *88": a preposition, and then what only banks speak of. */
function leadsToAccount(tokens: readonly Token[], book: BankBook, at: number): boolean {
  if (
    !/^(with|using|from|to|in|by|thru|through|en|em|desde|con|avec|par|mit|no|na|com|da|sur|auf|картой|dengan|de)$/.test(
      tokens[at]!.text,
    )
  )
    return false;
  const next = isAccount(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return book.signs.at(tokens, next) !== undefined;
}

function taken(draft: Draft, { start, end }: Token): boolean {
  return [...draft.amounts, ...draft.days].some(({ span }) => span.start < end && start < span.end);
}

function isAccount(text: string): boolean {
  return /^(your|ur|the|a|an|my|x+|su|tu|votre|ihr|ihre|sua|seu|tuo|nr|no|\*|#)$/.test(text);
}
