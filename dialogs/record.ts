import type { Ask, Intent } from '../src/bot/intent';
import { operationOf, type Turn } from '../src/bot/turn';
import type { EntryDraft, Source } from '../src/ledger/entry';
import { type Ledger, MOST_ENTRIES } from '../src/ledger/ledger';
import { type MoneyRefusal, money } from '../src/ledger/money';
import type { Answer, EntryMeaning } from '../src/understanding/meaning';
import { fileNext, UNFILED } from './file';
import { recordedReply } from './replies/recorded';

/** An entry as far as it is known; what is absent is asked for. */
interface Planned {
  readonly type: EntryDraft['type'];
  readonly amount?: string;
  readonly currency: string;
  /** The sign that stood for this currency, where it could have been another. */
  readonly ambiguous?: string;
  readonly day: string;
  readonly category?: string;
  readonly payee?: string;
  readonly note?: string;
  readonly tags: readonly string[];
  readonly wallet?: string;
}

interface Slots {
  /** The message that said it: answers given later still write under its key. */
  readonly source: Source;
  readonly entries: readonly Planned[];
}

/**
 * "coffee 3.50, taxi 9": what was said goes into the ledger in one write. Only a missing amount is asked before; an unknown
 * category is asked after, so that nothing waits for it.
 */
export function record(ledger: Ledger): Intent<Slots> {
  return {
    id: 'record',
    begin: (turn) => ({ source: turn.source, entries: turn.meaning.entries.map((entry) => planned(entry, turn)) }),
    ask: ({ entries }) => askFor(entries.find((entry) => !entry.amount)),
    take: (slots, answer, turn) => ({ ...slots, entries: completed(slots.entries, answer, turn) }),
    fulfil: async ({ source, entries }, turn) => {
      if (entries.length === 0) return turn.reply({ lines: [{ sentence: 'not-understood' }] });
      const drafts: EntryDraft[] = [];
      for (const entry of entries) {
        const amount = money(entry.amount!, entry.currency);
        if ('refused' in amount) return refuse(turn, amount.refused, entry);
        drafts.push({ ...entry, money: amount, category: entry.category ?? UNFILED });
      }
      const recorded = await ledger.record({ ...operationOf(turn), source }, drafts);
      if ('refused' in recorded) return refuse(turn, recorded.refused, entries[recorded.place]);
      const unclear = entries.find((entry) => entry.ambiguous);
      turn.reply(
        recordedReply(
          recorded.entries,
          turn.today,
          unclear && { sign: unclear.ambiguous!, currency: unclear.currency },
        ),
      );
      const unfiled = recorded.entries.filter((_, place) => !entries[place]?.category);
      if (unfiled.length > 0) turn.follow(fileNext(unfiled));
    },
  };
}

function planned(entry: EntryMeaning, turn: Turn): Planned {
  const { amount, note } = entry;
  const found = turn.meaning.amounts.find((one) => one.ambiguous && one.span.start === amount?.span?.start);
  const sign = found && turn.meaning.text.slice(found.span.start, found.span.end).replace(/[\d.,'\s]+/gu, '');
  return {
    type: entry.type.value,
    amount: amount?.value,
    currency: entry.currency.value,
    ambiguous: sign,
    day: entry.day.value,
    category: entry.category?.value,
    payee: entry.payee?.value,
    note: note?.value,
    tags: entry.tags.map((tag) => tag.value),
    wallet: entry.wallet?.value,
  };
}

function askFor(entry: Planned | undefined): Ask | undefined {
  if (!entry) return undefined;
  return {
    slot: 'amount',
    sentence: 'record.ask-amount',
    values: { what: entry.note ? 'named' : 'none', whatText: entry.note },
  };
}

/** Puts the amount into the first entry that lacks it. */
function completed(entries: readonly Planned[], { value }: Answer, turn: Turn): Planned[] {
  const place = entries.findIndex((entry) => !entry.amount);
  const currency = turn.meaning.amounts.find((amount) => amount.value === value)?.currency;
  return entries.map((entry, at) =>
    at === place ? { ...entry, amount: value, ...(currency && { currency }) } : entry,
  );
}

function refuse(turn: Turn, refused: MoneyRefusal | Refused, entry: Planned | undefined): void {
  const what = entry?.note ? `“${entry.note}”` : `${entry?.amount ?? ''} ${entry?.currency ?? ''}`.trim();
  const values = { what, currency: entry?.currency, day: entry && { day: entry.day }, most: MOST_ENTRIES };
  turn.reply({ lines: [{ sentence: `refused.${refused}`, values }] });
}

type Refused = Extract<Awaited<ReturnType<Ledger['record']>>, { refused: unknown }>['refused'];
