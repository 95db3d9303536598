import type { Reply, Turn } from '../../src/bot/turn';
import { type Draft, type Planned, UNFILED } from '../../src/ledger/draft';
import { money } from '../../src/ledger/money';

type Line = Reply['lines'][number];

/** What has just become of a draft. */
export type DraftDid = 'read' | 'opened' | 'changed' | 'discarded' | 'back';

/** One line an entry that is not in the ledger: what was understood of it, and what is missing. */
export function draftLines(entries: readonly Planned[], turn: Turn, number?: number): Line[] {
  return entries.map((entry, place) => {
    const { type, amount, currency, category = UNFILED, note, payee, day } = entry;
    const tags = entry.tags.map((tag) => `#${tag}`).join(' ');
    const named = [note, payee === note ? undefined : payee, tags].filter(Boolean).join(' · ');
    const read = amount === undefined ? undefined : money(amount, currency);
    return {
      sentence: 'draft.line',
      values: {
        mark: number === undefined ? 'bullet' : place === 0 ? 'number' : 'more',
        number,
        money: read && 'minor' in read ? 'known' : 'missing',
        type,
        amount: read && 'minor' in read ? read : undefined,
        category: { category },
        note: named ? 'named' : 'none',
        noteText: named,
        when: day === turn.today ? 'today' : 'other',
        day: { day },
      },
    };
  });
}

/** A draft with all it would write, and what can be done with it. */
export function draftReply(draft: Draft, did: DraftDid, turn: Turn): Reply {
  const { entries } = draft.says;
  const lines = [
    { sentence: 'draft.did', values: { did, count: entries.length } } as const,
    ...draftLines(entries, turn),
  ];
  if (!draft.open)
    return {
      lines,
      buttons: did === 'discarded' ? [{ title: 'button.undo', do: 'undo', with: draft.changes.at(-1)?.key }] : [],
    };
  return { lines, buttons: draftButtons(draft), entries: [draftShownAs(draft)] };
}

function draftButtons({ id, says }: Draft): NonNullable<Reply['buttons']> {
  const button = (
    title: 'button.confirm' | 'button.enter-amount' | 'button.edit' | 'button.discard',
    verb: string,
  ) => ({
    title,
    do: 'draft',
    with: `${verb} ${id}`,
  });
  return says.entries.some(({ amount }) => amount === undefined)
    ? [button('button.enter-amount', 'confirm'), button('button.discard', 'discard')]
    : [button('button.confirm', 'confirm'), button('button.edit', 'edit'), button('button.discard', 'discard')];
}

/** How a draft stands among entries that a reply shows: what "make it 15" and "yes" mean then. */
export function draftShownAs({ id }: Draft): string {
  return `${SHOWN}${id}`;
}

/** The draft that the bot has just shown, if that was the last it showed. */
export function draftShown(shown: readonly string[]): string | undefined {
  const [id] = shown;
  return id?.startsWith(SHOWN) ? id.slice(SHOWN.length) : undefined;
}

const SHOWN = 'draft:';
