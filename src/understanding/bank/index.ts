import type { EntryType } from '../../ledger/entry';
import { dayAt } from '../../ledger/period';
import { dayOfEntry } from '../days';
import { type Draft, type Step, tokensOf } from '../draft';
import type { AmountFound, Context, Slot } from '../meaning';
import type { PhraseMatch } from '../phrases';
import type { Token } from '../tokens';
import { bankVoice } from './bank-voice';
import { type BankBook, type BankRole, bankBook } from './book';
import { merchantOf } from './merchant-of';
import { movedAmount } from './moved-amount';

type Role = PhraseMatch<BankRole>;

/** Reads a pasted or forwarded message of a bank: what moved, which way, to whom; or that nothing did. */
function recognizeBank(draft: Draft, context: Context): void {
  const tokens = tokensOf(draft);
  const book = bankBook(draft.languages);
  const roles = book.roles.all(tokens);
  const moved = (role: Role) => role.value === 'out' || role.value === 'in' || role.value === 'refund';
  const voice = bankVoice(tokens, book.signs.all(tokens), roles);
  if (voice === 'none') return;
  draft.bankSure = voice === 'sure';
  const notice = roles.find(({ value }) => value === 'declined') ?? roles.find(({ value }) => value === 'notice');
  const amount = withCurrency(movedAmount(draft, tokens, roles), book, tokens);
  const kind = amount && kindOf(tokens, roles, amount);
  if (!amount || !kind || (notice && !outweighs(roles, notice, moved))) {
    draft.bank = 'notice';
    draft.trail.push({ step: 'bank', said: notice ? `notice: ${tokens[notice.first]!.text}` : 'nothing moved' });
    return;
  }
  const named = (type: EntryType) => merchantOf(draft, tokens, roles, book, amount, type);
  const payer = isTransfer(tokens, kind) ? named('income') : undefined;
  const turned = payer && !named('expense'); // "transfer of 50 from Ivan": the noun alone does not say which way
  const merchant = turned ? payer : named(kind.value);
  const today = todayOf(context);
  const day = dayOfEntry(draft.days);
  draft.bank = 'entry';
  draft.entries = [
    {
      segment: merchant?.span ?? { start: 0, end: draft.text.length },
      amount,
      type: turned ? { ...kind, value: 'income' } : kind,
      days: day && day.from <= today ? day : undefined,
      payee: merchant,
      note: merchant,
      tags: [],
    },
  ];
  draft.trail.push({ step: 'bank', said: `${kind.value} ${amount.value}${merchant ? ` with ${merchant.value}` : ''}` });
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
