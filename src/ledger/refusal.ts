import type { EntryDraft } from './entry';
import { minorDigits } from './money';
import { dayAt, isDay } from './period';

/** Why the ledger does not take an entry; each has a sentence of its own in every language. */
export type DraftRefusal =
  | 'zero'
  | 'negative'
  | 'too-large'
  | 'unknown-currency'
  | 'no-such-day'
  | 'date-in-future'
  | 'same-wallet';

/** 10^13 minor units: sums of a lifetime stay safe integers. */
const LARGEST_MINOR = 1e13;

/** `now` is a UTC instant, `zone` the person's IANA zone: they say which day is today. */
export function refusalOf(draft: EntryDraft, { now, zone }: { now: Date; zone: string }): DraftRefusal | undefined {
  const { minor, currency } = draft.money;
  if (minorDigits(currency) === undefined) return 'unknown-currency';
  if (minor === 0) return 'zero';
  if (minor < 0) return 'negative';
  // Of what it was converted to as well: a sum holds that.
  for (const amount of [minor, draft.worth?.minor ?? 0])
    if (!Number.isSafeInteger(amount) || amount > LARGEST_MINOR) return 'too-large';
  if (!isDay(draft.day)) return 'no-such-day';
  if (draft.day > dayAt(now, zone)) return 'date-in-future';
  if (draft.type === 'transfer' && draft.wallet !== undefined && draft.wallet === draft.toWallet) return 'same-wallet';
  return undefined;
}
