import type { Ask, Intent } from '../../src/bot/intent';
import { operationOf, type Turn } from '../../src/bot/turn';
import type { Planned } from '../../src/ledger/draft';
import type { Drafts } from '../../src/ledger/drafts';
import type { LimitLines } from '../limits/watching';
import { refusal } from '../plan';
import { draftReply } from '../replies/draft';
import { recordedReply, withLines } from '../replies/recorded';

interface Slots {
  readonly verb: string;
  readonly id: string;
  /** What lacks its amount is completed before it is confirmed; absent until it was read. */
  readonly entries?: readonly Planned[];
}

/** The buttons under a draft, which long after still mean this one: confirm it, complete it, see how to change it, discard it. */
export function draft(drafts: Drafts, limitLines: LimitLines): Intent<Slots> {
  return {
    id: 'draft',
    begin: ({ press }) => {
      const [verb = 'open', id = ''] = press?.with?.split(' ') ?? [];
      return { verb, id };
    },
    ask: ({ entries }) => askFor(entries?.find(({ amount }) => amount === undefined)),
    take: (slots, { value }, { meaning }) => {
      const place = slots.entries?.findIndex(({ amount }) => amount === undefined);
      const currency = meaning.amounts.find((amount) => amount.value === value)?.currency;
      return {
        ...slots,
        entries: slots.entries?.map((entry, at) =>
          at === place ? { ...entry, amount: value, ...(currency && { currency }) } : entry,
        ),
      };
    },
    fulfil: async ({ verb, id, entries }, turn) => {
      const operation = operationOf(turn);
      if (verb === 'confirm') return confirm({ verb, id, entries }, drafts, limitLines, turn);
      if (verb === 'discard') {
        const discarded = await drafts.discard(operation, id);
        return turn.reply(discarded ? draftReply(discarded, 'discarded', turn) : GONE);
      }
      const one = await drafts.waiting(turn.person.ledgerId, id);
      if (!one) return turn.reply(GONE);
      const shown = draftReply(one, 'opened', turn);
      turn.reply(verb === 'edit' ? withLines(shown, [{ sentence: 'entry.hint' }]) : shown);
    },
  };
}

const GONE = { lines: [{ sentence: 'draft.gone' as const }] };

async function confirm(
  { verb, id, entries }: Slots,
  drafts: Drafts,
  limitLines: LimitLines,
  turn: Turn,
): Promise<void> {
  const operation = operationOf(turn);
  if (entries) await drafts.complete(operation, id, entries);
  else {
    const one = await drafts.waiting(turn.person.ledgerId, id);
    if (one?.says.entries.some(({ amount }) => amount === undefined))
      return turn.follow({ id: 'draft', slots: { verb, id, entries: one.says.entries } satisfies Slots });
  }
  const confirmed = await drafts.confirm(operation, id);
  if ('refused' in confirmed)
    return turn.reply(
      confirmed.refused === 'gone'
        ? GONE
        : withLines(refusal(confirmed.refused, confirmed.entry), [{ sentence: 'draft.kept' }]),
    );
  const reply = recordedReply(confirmed.entries, turn);
  const lines = await limitLines(confirmed.entries, turn, confirmed.source);
  const buttons = reply.buttons?.map((one) =>
    one.do === 'undo' ? { ...one, with: confirmed.draft.changes.at(-1)?.key } : one,
  );
  turn.reply(withLines({ ...reply, buttons }, lines));
}

function askFor(entry: Planned | undefined): Ask | undefined {
  if (!entry) return undefined;
  const what = entry.note ? 'named' : 'none';
  return { slot: 'amount', sentence: 'record.ask-amount', values: { what, whatText: entry.note } };
}
