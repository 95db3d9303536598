import type { Intent } from '../src/bot/intent';
import { operationOf, type Reply, type Turn } from '../src/bot/turn';
import type { CategoryBook } from '../src/ledger/categories';
import type { Entry, EntryDraft } from '../src/ledger/entry';
import type { Ledger } from '../src/ledger/ledger';
import { type MoneyRefusal, money } from '../src/ledger/money';
import type { EditMeaning, WhichEntries } from '../src/understanding/meaning';
import { askChoice, type Choice, choicesOf, chosen } from './find/choice';
import { entriesMeant } from './find/entries-meant';
import type { LimitLines } from './limits/watching';
import { openedReply } from './open';
import { plannedOf, refusal } from './plan';
import { notFound } from './replies/not-found';
import { changedReply, withLines } from './replies/recorded';
import type { Teach } from './teach';

/** What changes, in plain values. */
type Says = { readonly [part in keyof EditMeaning]?: string };

interface Slots {
  readonly says: Says;
  readonly which: WhichEntries;
  /** Entries that may be meant, where there are several; `id` is the one that is. */
  readonly choices?: readonly Choice[];
  readonly id?: string;
}

const IT: WhichEntries = { words: [], tags: [] };

/** "no, make it 15", "the taxi was 11", "that's transport": changes one entry, and shows it as it now stands. */
export function edit(ledger: Ledger, teach: Teach, limitLines: LimitLines): Intent<Slots> {
  return {
    id: 'edit',
    begin: ({ meaning, categories }) => ({ says: saysOf(meaning.edit ?? {}, categories), which: meaning.target ?? IT }),
    ask: ({ choices, id }) => (choices && !id ? askChoice(choices) : undefined),
    take: (slots, { value }) => ({ ...slots, id: chosen(slots.choices ?? [], value) }),
    fulfil: async ({ says, which, id }, turn) => {
      const meant = id ? await ledger.get(turn.person.ledgerId, [id]) : await entriesMeant(ledger, turn, which);
      const [entry] = meant;
      // "The taxi was 11" with no taxi in the ledger tells of one.
      if (!entry && turn.meaning.entries.length > 0) return turn.follow({ id: 'record' });
      if (!entry) return turn.reply(notFound(which));
      if (meant.length > 1)
        return turn.follow({ id: 'edit', slots: { says, which, choices: choicesOf(meant) } satisfies Slots });
      const changed = await change(entry, says, turn, ledger, limitLines);
      await teach(changed, turn);
    },
  };
}

/** Does it and says so; answers the entry where it was changed. */
async function change(
  entry: Entry,
  says: Says,
  turn: Turn,
  ledger: Ledger,
  limitLines: LimitLines,
): Promise<readonly Entry[]> {
  const refuse = (reply: Reply) => {
    turn.reply(reply);
    return [];
  };
  const draft = changesOf(entry, says);
  if ('refused' in draft) return refuse(refusal(draft.refused, { ...plannedOf(entry), ...says }));
  if (Object.keys(draft).length === 0) return refuse(openedReply(entry, turn, 'edit.what'));
  const changed = await ledger.edit(operationOf(turn), entry.id, draft);
  if ('refused' in changed)
    return refuse(
      changed.refused === 'no-such-entry' ? notFound(IT) : refusal(changed.refused, plannedOf({ ...entry, ...draft })),
    );
  turn.reply(withLines(changedReply(changed.entries, turn), await limitLines(changed.entries, turn)));
  return changed.entries;
}

function saysOf(edit: EditMeaning, categories: CategoryBook): Says {
  const { category } = edit;
  return {
    ...Object.fromEntries(Object.entries(edit).flatMap(([part, slot]) => (slot ? [[part, slot.value]] : []))),
    ...(category && { category: categories.counted(category.value) }),
  };
}

/** What of an entry becomes something else. An amount without a currency keeps the entry's own. */
function changesOf(entry: Entry, says: Says): Partial<EntryDraft> | { readonly refused: MoneyRefusal } {
  const { amount, currency = entry.money.currency, ...rest } = says;
  const said = amount === undefined ? undefined : money(amount, currency);
  if (said && 'refused' in said) return said;
  return { ...(rest as Partial<EntryDraft>), ...(said && { money: said }) };
}
