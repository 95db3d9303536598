import type { Intent } from '../../src/bot/intent';
import { operationOf, type Reply, type Turn } from '../../src/bot/turn';
import type { Draft } from '../../src/ledger/draft';
import { entryDraftOf } from '../../src/ledger/draft';
import type { Drafts } from '../../src/ledger/drafts';
import { MOST_KEPT } from '../../src/ledger/keeping';
import type { Ledger } from '../../src/ledger/ledger';
import { plannedIn } from '../plan';
import { draftReply } from '../replies/draft';
import { entryLines, shownOf } from '../replies/recorded';

type Line = Reply['lines'][number];

/** A bank's messages, pasted or forwarded: what was understood is shown, and counts once the person has confirmed it. */
export function paste(drafts: Drafts, ledger: Ledger): Intent {
  return {
    id: 'paste',
    begin: () => ({}),
    fulfil: async (_slots, turn) => {
      const { entries, bank } = turn.meaning;
      if (entries.length === 0) return turn.reply({ lines: [{ sentence: 'draft.nothing' }] });
      // Whoever changes the words of a message that is in the ledger already corrects what it recorded.
      if (turn.amends && (await ledger.batch(turn.person.ledgerId, turn.amends)).length > 0)
        return turn.follow({ id: 'amend' });
      const amended = turn.amends && (await drafts.change(operationOf(turn), turn.amends, plannedIn(turn)));
      if (amended) return turn.reply(draftReply(amended, 'changed', turn));
      const pasted = await drafts.paste(operationOf(turn), plannedIn(turn));
      if ('refused' in pasted)
        return turn.reply({ lines: [{ sentence: 'draft.too-many', values: { most: MOST_KEPT } }] });
      const { draft, waiting, there } = pasted;
      const known: Line[] = there.length > 0 ? [{ sentence: 'draft.there', values: { count: there.length } }] : [];
      known.push(...entryLines(shownOf(there), turn));
      if (known.length > 0) turn.reply({ lines: known, entries: there.map(({ id }) => id) });
      for (const one of waiting) turn.reply(draftReply(one, 'opened', turn));
      if (!draft) return;
      const reply = draftReply(draft, 'read', turn);
      const left: Line[] = bank?.left ? [{ sentence: 'draft.left', values: { count: bank.left } }] : [];
      turn.reply({ ...reply, lines: [...reply.lines, ...left, ...(await alike(draft, ledger, turn))] });
    },
  };
}

/** Entries of the same day and amount that the ledger has already: perhaps they were logged by hand. */
async function alike({ says }: Draft, ledger: Ledger, turn: Turn): Promise<Line[]> {
  const drafts = says.entries.map(entryDraftOf).flatMap((draft) => ('refused' in draft ? [] : draft));
  const found = await ledger.amountsOn(turn.person.ledgerId, [...new Set(drafts.map(({ day }) => day))]);
  const same = drafts.filter(({ day, type, money }) =>
    found.some(
      (one) => one.day === day && one.type === type && one.minor === money.minor && one.currency === money.currency,
    ),
  );
  return same.map(({ money, day }) => ({ sentence: 'draft.alike', values: { amount: money, day: { day } } }));
}
