import type { EntryType } from '../../ledger/entry';
import { dayAt } from '../../ledger/period';
import { dayOfEntry } from '../days';
import { type Draft, type Step, tokensOf } from '../draft';
import type { AmountFound, Context, Slot } from '../meaning';
import type { PhraseMatch } from '../phrases';
import type { Token } from '../tokens';
import { type BankRole, bankBook } from './book';
import { isBank } from './is-bank';
import { merchantOf } from './merchant-of';
import { movedAmount } from './moved-amount';

type Role = PhraseMatch<BankRole>;

/** Reads a pasted or forwarded message of a bank: what moved, which way, to whom; or that nothing did. */
function recognizeBank(draft: Draft, context: Context): void {
  const tokens = tokensOf(draft);
  const book = bankBook(draft.languages);
  const roles = book.roles.all(tokens);
  const moved = (role: Role) => role.value === 'out' || role.value === 'in' || role.value === 'refund';
  if (!isBank(tokens, book.signs.all(tokens), roles)) return;
  const notice = roles.find(({ value }) => value === 'declined') ?? roles.find(({ value }) => value === 'notice');
  const amount = movedAmount(draft, tokens, roles);
  const kind = amount && kindOf(tokens, roles, amount);
  if (!amount || !kind || (notice && !outweighs(roles, notice, moved))) {
    draft.bank = 'notice';
    draft.trail.push({ step: 'bank', said: notice ? `notice: ${tokens[notice.first]!.text}` : 'nothing moved' });
    return;
  }
  const merchant = merchantOf(draft, tokens, roles, book, amount);
  const today = todayOf(context);
  const day = dayOfEntry(draft.days);
  draft.bank = 'entry';
  draft.entries = [
    {
      segment: merchant?.span ?? { start: 0, end: draft.text.length },
      amount,
      type: kind,
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

function todayOf({ now, zone }: Context): string {
  try {
    return dayAt(now, zone);
  } catch {
    return dayAt(now, 'UTC');
  }
}

export const bankSteps: readonly Step[] = [{ id: 'bank', run: recognizeBank }];
