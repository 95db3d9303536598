import type { EntryDraft, EntryType } from '../ledger/entry';
import { isCurrency, money } from '../ledger/money';

import { type DraftRefusal, refusalOf } from '../ledger/refusal';
import { unguarded } from './guarded';
import type { Mapping, Role } from './mapping';
import { type AmountCell, readAmount } from './read-amount';
import { readDay } from './read-day';
import type { Row } from './rows';
import { typeSaid } from './type-words';

/** Why a line is no entry; each has a sentence of its own. */
export type RowRefusal = DraftRefusal | 'quote' | 'long' | 'no-day' | 'no-amount' | 'too-precise' | 'control';

/** What reads the words of a row. */
export interface RowReader {
  readonly now: Date;
  readonly zone: string;
  /** Whether the person has a category with this id. */
  isCategory(id: string): boolean;
  /** The category that a name means, in any language. */
  categoryNamed(name: string): string | undefined;
  /** The category of a payee or note, as it would be were it written in the chat. */
  categoryOf(words: string): string | undefined;
}

const UNFILED = 'other';
const LONGEST = 200;
const MOST_TAGS = 20;

/** A row as an entry, or why it is none. */
export function draftOfRow(
  row: Row,
  mapping: Mapping,
  reader: RowReader,
): EntryDraft | { readonly refused: RowRefusal } {
  if (row.broken) return { refused: row.broken };
  if (row.cells.some((cell) => /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(cell))) return { refused: 'control' };
  const cell = (role: Role) => {
    const at = mapping.columns[role];
    const said = at === undefined ? '' : unguarded((row.cells[at] ?? '').trim());
    return said === '' ? undefined : said;
  };
  const day = readDay(cell('day') ?? '', mapping.dayOrder);
  if (day === undefined) return { refused: 'no-day' };
  if (day === 'no-such-day') return { refused: day };
  const found = amountOf(cell, mapping);
  if (!found) return { refused: 'no-amount' };
  const { amount, type } = found;
  const currency = cell('currency')?.toUpperCase() ?? amount.currency ?? mapping.currency;
  if (!isCurrency(currency)) return { refused: 'unknown-currency' };
  const worth = money(amount.value, currency);
  if ('refused' in worth) return { refused: worth.refused === 'not-a-number' ? 'no-amount' : worth.refused };
  const draft = { ...words(cell, type, reader), type, money: worth, day };
  const refused = refusalOf(draft, reader);
  return refused ? { refused } : draft;
}

type Cell = (role: Role) => string | undefined;

/** The amount and which way it went: by its column, by its type, or else by its sign. */
function amountOf(cell: Cell, mapping: Mapping): { amount: AmountCell; type: EntryType } | undefined {
  const read = (role: Role) => readAmount(cell(role) ?? '', mapping.decimal);
  const [out, came] = [read('debit'), read('credit')];
  if (out && Number(out.value) !== 0) return { amount: out, type: 'expense' };
  if (came && Number(came.value) !== 0) return { amount: came, type: 'income' };
  const amount = read('amount') ?? out ?? came;
  if (!amount) return undefined;
  const said = typeSaid(cell('type') ?? '', mapping.columns.toWallet !== undefined);
  const spent = mapping.positiveSpends ? !amount.negative : amount.negative;
  return { amount, type: said ?? (spent ? 'expense' : 'income') };
}

function words(cell: Cell, type: EntryType, { categoryNamed, categoryOf }: RowReader) {
  const short = (role: Role) => cell(role)?.slice(0, LONGEST);
  const [payee, note, wallet, toWallet] = [short('payee'), short('note'), short('wallet'), short('toWallet')];
  const named = short('category');
  const guessed = () => (type === 'income' ? 'income' : categoryOf([note, payee].filter(Boolean).join(' ')));
  const tags = (cell('tags') ?? '')
    .split(/[\s,;]+/, MOST_TAGS)
    .flatMap((tag) => tag.replace(/^#/, '').slice(0, LONGEST).toLowerCase() || []);
  return {
    category: (named && categoryNamed(named)) ?? guessed() ?? UNFILED,
    ...(payee !== undefined && { payee }),
    ...(note !== undefined && { note }),
    tags,
    ...(wallet && { wallet }),
    ...(type === 'transfer' && toWallet && { toWallet }),
  };
}
