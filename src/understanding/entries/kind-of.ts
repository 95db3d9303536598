import type { Language } from '../../languages/language';
import type { EntryType } from '../../ledger/entry';
import type { AmountFound, Slot } from '../meaning';
import { Phrases } from '../phrases';
import type { Token } from '../tokens';
import { WORLD_INCOME } from './world';

type Telling = 'spent' | 'incomeBefore' | EntryType;

const books = new WeakMap<Language, Phrases<Telling>>();

function bookOf(language: Language): Phrases<Telling> {
  let book = books.get(language);
  if (!book) {
    const { income, incomeBefore = '', refund, expense, spent } = language.money;
    book = new Phrases<Telling>()
      .add(spent, 'spent')
      .add(refund, 'refund')
      .add(income, 'income')
      .add(expense, 'expense');
    book.add(WORLD_INCOME, 'income').add(incomeBefore, 'incomeBefore');
    books.set(language, book);
  }
  return book;
}

/**
 * Whether money went, came in or came back: by its sign, else by the words beside it. Undefined where nothing tells, and
 * then it is an expense by assumption.
 */
export function kindOf(
  tokens: readonly Token[],
  language: Language,
  amount: AmountFound | undefined,
): Slot<EntryType> | undefined {
  const told = bookOf(language)
    .all(tokens)
    .flatMap((match) => {
      if (match.value !== 'incomeBefore') return [{ ...match, value: match.value }];
      const next = tokens[match.last + 1];
      const follows = next !== undefined && amount !== undefined && next.start === amount.span.start;
      return follows ? [{ ...match, value: 'income' as const }] : [];
    });
  const first = told[0];
  const said = (value: EntryType, confidence: number, place?: { start: number; end: number }): Slot<EntryType> => ({
    value,
    origin: 'said',
    confidence,
    span: place,
  });
  const at = (match: typeof first) => match && { start: tokens[match.first]!.start, end: tokens[match.last]!.end };
  const refund = told.find(({ value }) => value === 'refund');
  if (amount?.sign === '-') return said('expense', 0.95, amount.span);
  if (refund) return said('refund', 0.9, at(refund));
  if (amount?.sign === '+') return said('income', 0.95, amount.span);
  const spent = told.find(({ value }) => value === 'spent');
  if (spent) return said('expense', 0.97, at(spent));
  return first && first.value !== 'spent' ? said(first.value, 0.9, at(first)) : undefined;
}
