import { type Day, dayAt } from '../../ledger/period';
import type { Draft, EntryDraftMeaning } from '../draft';
import type { Context, EntryMeaning, Slot } from '../meaning';

/** What nobody said of an entry is assumed: an expense, today, in the person's currency. */
export function finishEntries(draft: Draft, context: Context): readonly EntryMeaning[] {
  return draft.entries.map((entry) => finishEntry(entry, context));
}

/** An unknown zone is the configuration's fault, not the message's: the day is then that of UTC. */
function todayOf({ now, zone }: Context): Day {
  try {
    return dayAt(now, zone);
  } catch {
    return dayAt(now, 'UTC');
  }
}

export function finishEntry(entry: EntryDraftMeaning, context: Context): EntryMeaning {
  const { amount, days, type, category, payee, note, wallet, toWallet, tags, message } = entry;
  return {
    type: type ?? assumed('expense'),
    amount: amount && { value: amount.value, origin: 'said', confidence: amount.confidence, span: amount.span },
    currency: amount?.currency
      ? {
          value: amount.currency,
          origin: amount.ambiguous ? 'assumed' : 'said',
          confidence: amount.ambiguous ? 0.8 : amount.confidence,
          span: amount.span,
        }
      : assumed(context.currency),
    day: days ? { value: days.from, origin: 'said', confidence: 0.95, span: days.span } : assumed(todayOf(context)),
    category,
    payee,
    note,
    tags,
    wallet,
    toWallet,
    ...(message && { message }),
  };
}

function assumed<T>(value: T): Slot<T> {
  return { value, origin: 'assumed', confidence: 0.7 };
}
