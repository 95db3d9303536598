import type { Intent } from '../src/bot/intent';
import { operationOf } from '../src/bot/turn';
import { entryDraftOf } from '../src/ledger/draft';
import type { EntryDraft } from '../src/ledger/entry';
import type { Ledger } from '../src/ledger/ledger';
import { decimal } from '../src/ledger/money';
import type { LimitLines } from './limits/watching';
import { plannedIn, refusal } from './plan';
import { changedReply, withLines } from './replies/recorded';

/** A person changes the words of a message they sent: what it recorded says what it says now. */
export function amend(ledger: Ledger, limitLines: LimitLines): Intent {
  return {
    id: 'amend',
    begin: () => ({}),
    fulfil: async (_slots, turn) => {
      const before = turn.amends ? await ledger.batch(turn.person.ledgerId, turn.amends) : [];
      // A message that recorded nothing, or whose entries were taken back, is read as if it had just been sent.
      if (before.length === 0 || !turn.amends) return turn.follow({ id: 'record' });
      const drafts: EntryDraft[] = [];
      const planned = plannedIn(turn);
      for (const [place, entry] of planned.entries()) {
        const old = before[place];
        const draft = entryDraftOf(entry.amount || !old ? entry : { ...entry, amount: decimal(old.money) });
        if ('refused' in draft) return turn.reply(refusal(draft.refused, entry));
        drafts.push(draft);
      }
      const amended = await ledger.amend(operationOf(turn), turn.amends, drafts);
      if ('refused' in amended) return turn.reply(refusal(amended.refused, planned[amended.place]));
      // What the message no longer says counts no more, and its limits have moved as well.
      const touched = [...before, ...amended.entries];
      turn.reply(withLines(changedReply(amended.entries, turn), await limitLines(touched, turn)));
    },
  };
}
