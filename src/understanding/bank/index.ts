import type { EntryType } from '../../ledger/entry';
import { dayAt } from '../../ledger/period';
import { dayOfEntry } from '../days';
import { type Draft, type EntryDraftMeaning, type Step, tokensOf } from '../draft';
import type { AmountFound, Context, Slot, Span } from '../meaning';
import type { PhraseMatch } from '../phrases';
import type { Token } from '../tokens';
import { cutsOf } from './bank-messages';
import { bankVoice } from './bank-voice';
import { type BankBook, type BankRole, bankBook } from './book';
import { merchantOf } from './merchant-of';
import { movedAmount } from './moved-amount';

type Role = PhraseMatch<BankRole>;

/** What one message of a bank says: an entry, or that nothing moved. */
interface BankMessage {
  readonly sure: boolean;
  readonly entry?: EntryDraftMeaning;
  readonly said: string;
}

/** Reads what was pasted or forwarded of a bank, one message or several: what moved, which way, to whom; or that nothing did. */
function recognizeBank(draft: Draft, context: Context): void {
  const tokens = tokensOf(draft);
  const book = bankBook(draft.languages);
  const messages = several(draft, tokens, book, context) ?? [readMessage(draft, tokens, book, context)];
  const found = messages.filter((message) => message !== undefined);
  if (found.length === 0) return;
  const entries = found.flatMap(({ entry }) => entry ?? []);
  draft.bankSure = found.some(({ sure }) => sure);
  draft.bank = entries.length > 0 ? 'entry' : 'notice';
  draft.meaning.bank = { left: found.length - entries.length };
  draft.entries = entries;
  draft.trail.push(...found.map(({ said }) => ({ step: 'bank', said })));
}

/** Several messages in one paste; undefined where it is one, or none. */
function several(draft: Draft, tokens: readonly Token[], book: BankBook, context: Context) {
  if (draft.amounts.length < 2) return undefined;
  const speaks = (piece: readonly Token[]) =>
    bankVoice(piece, book.signs.all(piece), book.roles.all(piece)) !== 'none' && amountsIn(draft, piece).length > 0;
  for (const pieces of cutsOf(tokens, speaks)) {
    const messages = pieces.map((piece) => readMessage(draft, piece, book, context));
    if (messages.filter((message) => message?.entry).length > 1) return messages;
  }
  return undefined;
}

/** Reads these tokens of the text as one message of a bank; undefined where no bank speaks. */
function readMessage(
  whole: Draft,
  tokens: readonly Token[],
  book: BankBook,
  context: Context,
): BankMessage | undefined {
  const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  const inside = (found: { readonly span: Span }) => found.span.start >= span.start && found.span.end <= span.end;
  const draft = { ...whole, amounts: whole.amounts.filter(inside), days: whole.days.filter(inside) };
  const roles = book.roles.all(tokens);
  const moved = (role: Role) => role.value === 'out' || role.value === 'in' || role.value === 'refund';
  const voice = bankVoice(tokens, book.signs.all(tokens), roles);
  if (voice === 'none') return undefined;
  const sure = voice === 'sure';
  const notice = roles.find(({ value }) => value === 'declined') ?? roles.find(({ value }) => value === 'notice');
  const amount = withCurrency(movedAmount(draft, tokens, roles), book, tokens);
  const kind = amount && kindOf(tokens, roles, amount);
  if (!amount || !kind || (notice && !outweighs(roles, notice, moved)))
    return { sure, said: notice ? `notice: ${tokens[notice.first]!.text}` : 'nothing moved' };
  const named = (type: EntryType) => merchantOf(draft, tokens, roles, book, amount, type);
  const payer = isTransfer(tokens, kind) ? named('income') : undefined;
  const turned = payer && !named('expense'); // "transfer of 50 from Ivan": the noun alone does not say which way
  const merchant = turned ? payer : named(kind.value);
  const today = todayOf(context);
  const day = dayOfEntry(draft.days);
  const entry: EntryDraftMeaning = {
    segment: merchant?.span ?? span,
    message: span,
    amount,
    type: turned ? { ...kind, value: 'income' } : kind,
    days: day && day.from <= today ? day : undefined,
    payee: merchant,
    note: merchant,
    tags: [],
  };
  return { sure, entry, said: `${kind.value} ${amount.value}${merchant ? ` with ${merchant.value}` : ''}` };
}

function amountsIn({ amounts }: Draft, piece: readonly Token[]): readonly AmountFound[] {
  const [first] = piece;
  const last = piece.at(-1);
  return amounts.filter(({ span }) => first && last && span.start >= first.start && span.end <= last.end);
}

/**
 * "debited … if not you, block": a verb of movement before the word of warning counts for more. What was declined did not
 * move, whatever stands before it, unless it says that it came back.
 */
function outweighs(roles: readonly Role[], notice: Role, moved: (role: Role) => boolean): boolean {
  const first = roles.find(moved);
  if (notice.value === 'declined') return roles.some(({ value }) => value === 'refund');
  return first !== undefined && first.first < notice.first;
}

/** Words for a transfer, which goes either way. */
const TRANSFER = /^(transfer|перевод|perevod|transferencia|virement|uberweisung|bonifico)$/;

function isTransfer(tokens: readonly Token[], { span }: Slot<EntryType>): boolean {
  return tokens.some(({ start, end, text }) => start === span?.start && end === span.end && TRANSFER.test(text));
}

/** Which way the money went: the first verb that says so, else a noun that does, else a sign. */
function kindOf(tokens: readonly Token[], roles: readonly Role[], amount: AmountFound): Slot<EntryType> | undefined {
  const verb = roles.find(({ value }) => value === 'out' || value === 'in' || value === 'refund');
  const told = verb ?? roles.find(({ value }) => value === 'outNoun' || value === 'inNoun');
  const refund = roles.find(({ value }) => value === 'refund');
  const value: EntryType | undefined =
    refund && told?.value !== 'out'
      ? 'refund'
      : told
        ? told.value === 'in' || told.value === 'inNoun'
          ? 'income'
          : 'expense'
        : amount.sign === '-'
          ? 'expense'
          : undefined;
  if (!value) return undefined;
  const span = told && { start: tokens[told.first]!.start, end: tokens[told.last]!.end };
  return { value, origin: 'said', confidence: 0.95, span };
}

/** Some networks and words belong to one country: "UPI" pays in rupees, whatever the message leaves out. */
function withCurrency(
  amount: AmountFound | undefined,
  book: BankBook,
  tokens: readonly Token[],
): AmountFound | undefined {
  if (!amount || (amount.currency && !amount.ambiguous)) return amount;
  const [at] = book.currencies.all(tokens);
  return at ? { ...amount, currency: at.value, ambiguous: false } : amount;
}

function todayOf({ now, zone }: Context): string {
  try {
    return dayAt(now, zone);
  } catch {
    return dayAt(now, 'UTC');
  }
}

export const bankSteps: readonly Step[] = [{ id: 'bank', run: recognizeBank }];
