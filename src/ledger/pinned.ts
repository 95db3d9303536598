import { converted } from './convert';
import type { EntryDraft, Worth } from './entry';
import type { Currency, Money } from './money';
import type { Rate, Rates } from './rates';

/** What an entry was before, or what it is now where only its currency of counting may have changed. */
type Before = Pick<EntryDraft, 'money' | 'day' | 'worth'>;

/**
 * What an entry says with what it is worth in the person's currency. A rate that was pinned stays as long as it is the rate of
 * this currency and day, so that a correction of the amount or the category moves no rate.
 */
export function pinned(draft: EntryDraft, currency: Currency, rates: Rates, before?: Before): EntryDraft {
  const { money, day } = draft;
  if (money.currency === currency) return draft.worth ? { ...draft, worth: undefined } : draft;
  const rate = pinnedRate(draft, currency, before) ?? rates.rateOn(money.currency, currency, day);
  return { ...draft, worth: rate && worthOf(money, currency, rate) };
}

/** What an entry that is there already is worth in a currency: as it was pinned, else at the rate of its day, where that can be said. */
export function worthIn(entry: EntryDraft, currency: Currency, rates: Rates): Worth | undefined {
  const { worth } = pinned(entry, currency, rates, entry);
  return worth && Number.isSafeInteger(worth.minor) ? worth : undefined;
}

/** What an entry counts as in every sum: in the person's currency where it was converted, else in its own. */
export function countedOf({ money, worth }: Pick<EntryDraft, 'money' | 'worth'>): Money {
  return worth ? { minor: worth.minor, currency: worth.currency } : money;
}

/** What an entry comes to in a currency; undefined where nothing true can be said: then no sum may hold it. */
export function countedIn(entry: Pick<EntryDraft, 'money' | 'worth'>, currency: Currency): Money | undefined {
  if (entry.money.currency === currency) return entry.money;
  return entry.worth?.currency === currency ? countedOf(entry) : undefined;
}

function pinnedRate({ money, day }: EntryDraft, currency: Currency, before: Before | undefined): Rate | undefined {
  const stays = before?.worth?.currency === currency && before.day === day && before.money.currency === money.currency;
  return stays ? before.worth : undefined;
}

/** Where the result would be no safe integer there is none: the ledger refuses such an entry as too large. */
function worthOf(money: Money, currency: Currency, { rate, of }: Rate): Worth {
  const { minor } = converted(money, currency, rate) ?? { minor: Number.POSITIVE_INFINITY };
  return { minor, currency, rate, of };
}
