import { createHash } from 'node:crypto';
import type { Entry, EntryDraft, EntrySource } from './entry';
import { minorDigits } from './money';
import { type Day, dayAt, isDay } from './period';
import type { EntryFilter, EntryStore, Total } from './ports';

export type RecordRefusal =
  | 'zero'
  | 'negative'
  | 'too-large'
  | 'unknown-currency'
  | 'no-such-day'
  | 'date-in-future'
  | 'too-many';

/** What one message wants written. `now` is a UTC instant, `zone` an IANA name. */
export interface RecordRequest {
  readonly ledgerId: string;
  readonly loggedBy: string;
  readonly source: EntrySource;
  readonly drafts: readonly EntryDraft[];
  readonly now: Date;
  readonly zone: string;
}

export type Recorded =
  | { readonly entries: readonly Entry[] }
  | { readonly refused: RecordRefusal; readonly place: number };
export type Undone = { readonly entries: readonly Entry[] } | { readonly refused: 'nothing-to-undo' };

/** Entries one message may bring; more is an import. */
export const MOST_ENTRIES = 50;
/** 10^13 minor units: sums of a lifetime stay safe integers. */
const LARGEST_MINOR = 1e13;

/** The rules of money over a store. Expected refusals are values; a store that fails throws. */
export class Ledger {
  constructor(private readonly store: EntryStore) {}

  /** Records all entries of one message, or none: every draft is checked before the first is written. */
  async record({ ledgerId, loggedBy, source, drafts, now, zone }: RecordRequest): Promise<Recorded> {
    if (drafts.length > MOST_ENTRIES) return { refused: 'too-many', place: MOST_ENTRIES };
    const today = dayAt(now, zone);
    for (const [place, draft] of drafts.entries()) {
      const refused = refusal(draft, today);
      if (refused) return { refused, place };
    }
    const batch = batchOf(source);
    const entries = drafts.map((draft, place) => ({
      ...draft,
      id: `${batch}#${place}`,
      ledgerId,
      batch,
      loggedBy,
      source,
      createdAt: now,
    }));
    return { entries: await this.store.add(entries) };
  }

  /** Takes away the named batch, or else the person's newest; the same `source` again answers the same. */
  async undo(request: { ledgerId: string; loggedBy: string; source: EntrySource; batch?: string }): Promise<Undone> {
    const { ledgerId, loggedBy, source } = request;
    const key = batchOf(source);
    const before = await this.store.undoneBy(ledgerId, key);
    if (before.length > 0) return { entries: before };
    const batch = request.batch ?? (await this.store.newestBatch(ledgerId, loggedBy))[0]?.batch;
    if (batch === undefined) return { refused: 'nothing-to-undo' };
    const entries = (await this.store.undo(ledgerId, batch, key)).filter((entry) => entry.undoneBy === key);
    return entries.length > 0 ? { entries } : { refused: 'nothing-to-undo' };
  }

  totals(ledgerId: string, filter: EntryFilter, by?: 'category' | 'day'): Promise<readonly Total[]> {
    return this.store.totals(ledgerId, filter, by);
  }

  list(ledgerId: string, filter: EntryFilter, limit: number): Promise<readonly Entry[]> {
    return this.store.list(ledgerId, filter, limit);
  }
}

/** The key of a message: short enough for a button, the same for the same message, and silent about the conversation. */
export function batchOf({ channel, message }: EntrySource): string {
  return createHash('sha256').update(`${channel}\n${message}`).digest('base64url').slice(0, 22);
}

function refusal(draft: EntryDraft, today: Day): RecordRefusal | undefined {
  if (minorDigits(draft.money.currency) === undefined) return 'unknown-currency';
  if (draft.money.minor === 0) return 'zero';
  if (draft.money.minor < 0) return 'negative';
  if (!Number.isSafeInteger(draft.money.minor) || draft.money.minor > LARGEST_MINOR) return 'too-large';
  if (!isDay(draft.day)) return 'no-such-day';
  if (draft.day > today) return 'date-in-future';
  return undefined;
}
