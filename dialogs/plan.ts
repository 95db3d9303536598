import type { Reply, Turn } from '../src/bot/turn';
import type { Planned } from '../src/ledger/draft';
import type { EntryDraft } from '../src/ledger/entry';
import { keyOf } from '../src/ledger/key';
import { MOST_ENTRIES } from '../src/ledger/ledger';
import { decimal, type MoneyRefusal } from '../src/ledger/money';
import type { DraftRefusal } from '../src/ledger/refusal';
import type { EntryMeaning } from '../src/understanding/meaning';

/** What a message says of its entries. */
export function plannedIn(turn: Turn): Planned[] {
  return turn.meaning.entries.map((entry) => planned(entry, turn));
}

/** Why nothing was written, and what to do. */
export function refusal(
  refused: MoneyRefusal | DraftRefusal | 'too-many',
  entry: Partial<Pick<Planned, 'note' | 'amount' | 'currency' | 'day'>> | undefined,
): Reply {
  const what = entry?.note ? `“${entry.note}”` : `${entry?.amount ?? ''} ${entry?.currency ?? ''}`.trim();
  const values = {
    what,
    currency: entry?.currency,
    day: entry?.day ? { day: entry.day } : undefined,
    most: MOST_ENTRIES,
  };
  return { lines: [{ sentence: `refused.${refused}`, values }] };
}

/** An entry of the ledger, to say what was refused of it. */
export function plannedOf({ note, payee, money, day }: EntryDraft) {
  return { note: note ?? payee, amount: decimal(money), currency: money.currency, day };
}

/** An entry as a message says it. */
export function planned(entry: EntryMeaning, turn: Pick<Turn, 'meaning' | 'categories'>): Planned {
  const { amounts, text } = turn.meaning;
  const { amount, note } = entry;
  const found = amounts.find((one) => one.ambiguous && one.span.start === amount?.span?.start);
  const sign = found && text.slice(found.span.start, found.span.end).replace(/[\d.,'\s]+/gu, '');
  return {
    type: entry.type.value,
    amount: amount?.value,
    currency: entry.currency.value,
    ambiguous: sign,
    day: entry.day.value,
    category: entry.category && turn.categories.filed(entry.category.value),
    payee: entry.payee?.value,
    note: note?.value,
    tags: entry.tags.map((tag) => tag.value),
    wallet: entry.wallet?.value,
    toWallet: entry.toWallet?.value,
    ...(entry.message && { text: textKey(text.slice(entry.message.start, entry.message.end)) }),
  };
}

/** The same for the same message of a bank, however its lines were broken on the way. */
function textKey(text: string): string {
  return keyOf({ channel: 'text', message: text.toLowerCase().replace(/\s+/gu, ' ').trim() });
}
