import type { Ask, Intent } from '../src/bot/intent';
import { operationOf, type Reply, type Turn } from '../src/bot/turn';
import { entryDraftOf, type Planned } from '../src/ledger/draft';
import type { Drafts } from '../src/ledger/drafts';
import type { EntryDraft, Source } from '../src/ledger/entry';
import { keyOf } from '../src/ledger/key';
import type { Ledger } from '../src/ledger/ledger';
import type { Answer } from '../src/understanding/meaning';
import { fileNext } from './file';
import type { LimitLines } from './limits/watching';
import { plannedIn, refusal } from './plan';
import type { TellAssumed } from './replies/assumed';
import { recordedReply, withLines } from './replies/recorded';

interface Slots {
  /** The message that said it: answers given later still write under its key. */
  readonly source: Source;
  readonly entries: readonly Planned[];
  /** An amount was asked for: it is kept as a draft until it is there. */
  readonly asked?: boolean;
}

/**
 * "coffee 3.50, taxi 9": what was said goes into the ledger in one write. Only a missing amount is asked before; an unknown
 * category is asked after, so that nothing waits for it.
 */
export function record(
  ledger: Ledger,
  drafts: Drafts,
  tellAssumed: TellAssumed,
  limitLines: LimitLines,
): Intent<Slots> {
  return {
    id: 'record',
    begin: (turn) => ({ source: turn.source, entries: plannedIn(turn) }),
    ask: ({ entries }) => askFor(entries.find((entry) => !entry.amount)),
    take: (slots, answer, turn) => ({ ...slots, asked: true, entries: completed(slots.entries, answer, turn) }),
    keep: ({ source, entries }, turn) => drafts.keep(operationOf(turn), source, entries),
    over: async ({ source }, turn) => !(await drafts.waiting(turn.person.ledgerId, keyOf(source))),
    fulfil: async ({ source, entries, asked }, turn) => {
      if (entries.length === 0) return turn.reply({ lines: [{ sentence: 'not-understood' }] });
      const says: EntryDraft[] = [];
      for (const entry of entries) {
        const draft = entryDraftOf(entry);
        if ('refused' in draft) return turn.reply(stillKept(refusal(draft.refused, entry), asked));
        says.push(draft);
      }
      const recorded = await ledger.record(operationOf(turn, source), says);
      if ('refused' in recorded)
        return turn.reply(stillKept(refusal(recorded.refused, entries[recorded.place]), asked));
      if (asked) await drafts.completed(operationOf(turn), source);
      const unclear = entries.find((entry) => entry.ambiguous);
      const sign = unclear && { sign: unclear.ambiguous!, currency: unclear.currency };
      const reply = recordedReply(recorded.entries, turn, sign);
      const lines = await limitLines(recorded.entries, turn, source);
      turn.reply(await tellAssumed(withLines(reply, lines), turn));
      const unfiled = recorded.entries.filter((_, place) => !entries[place]?.category);
      if (unfiled.length > 0) turn.follow(fileNext(unfiled));
    },
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

/** What was said before an amount that cannot be is kept all the same. */
function stillKept(reply: Reply, asked: boolean | undefined): Reply {
  return asked ? withLines(reply, [{ sentence: 'draft.kept' }]) : reply;
}
