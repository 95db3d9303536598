import type { Intent } from '../src/bot/intent';
import { operationOf, type Turn } from '../src/bot/turn';
import type { Entry } from '../src/ledger/entry';
import { type Ledger, MOST_ENTRIES } from '../src/ledger/ledger';
import type { WhichEntries } from '../src/understanding/meaning';
import { askChoice, type Choice, choicesOf, chosen } from './find/choice';
import { entriesMeant } from './find/entries-meant';
import type { LimitLines } from './limits/watching';
import { notFound } from './replies/not-found';
import { entryLines } from './replies/recorded';

interface Slots {
  readonly which: WhichEntries;
  readonly choices?: readonly Choice[];
  /** What is to go; several only after `sure`. */
  readonly ids?: readonly string[];
  readonly sure?: string;
}

/** Lines shown of many entries. */
const MOST_SHOWN = 10;

/** "remove the coffee", "delete everything from yesterday": one entry at once, several after one question; undo brings them back. */
export function remove(ledger: Ledger, limitLines: LimitLines): Intent<Slots> {
  return {
    id: 'delete',
    begin: ({ press, meaning }) => ({
      which: meaning.target ?? { words: [], tags: [] },
      ids: press?.do === 'delete' && press.with ? [press.with] : undefined,
    }),
    ask: ({ choices, ids, sure }) => {
      if (choices && !ids) return askChoice(choices);
      if (!ids || ids.length < 2 || sure) return undefined;
      return {
        slot: 'confirm',
        sentence: 'delete.ask',
        values: { count: ids.length },
        choices: [
          { title: 'button.yes', value: 'yes' },
          { title: 'button.no', value: 'no' },
        ],
      };
    },
    take: (slots, { slot, value }) => {
      if (slot === 'confirm') return { ...slots, sure: value };
      const id = chosen(slots.choices ?? [], value);
      return id ? { ...slots, ids: [id] } : slots;
    },
    fulfil: async ({ which, ids, sure }, turn) => {
      if (sure === 'no') return turn.reply({ lines: [{ sentence: 'delete.kept' }] });
      if (ids) return take(ids, turn, ledger, limitLines);
      const meant = await entriesMeant(ledger, turn, which);
      const many = which.all || (which.count ?? 1) > 1;
      if (meant.length === 0) return turn.reply(notFound(which));
      if (meant.length > MOST_ENTRIES)
        return turn.reply({ lines: [{ sentence: 'delete.too-many', values: { most: MOST_ENTRIES } }] });
      if (meant.length === 1) return take([meant[0]!.id], turn, ledger, limitLines);
      if (!many) return turn.follow({ id: 'delete', slots: { which, choices: choicesOf(meant) } satisfies Slots });
      turn.reply({ lines: shown(meant, turn) });
      turn.follow({ id: 'delete', slots: { which, ids: meant.map(({ id }) => id) } satisfies Slots });
    },
  };
}

async function take(ids: readonly string[], turn: Turn, ledger: Ledger, limitLines: LimitLines): Promise<void> {
  const removed = await ledger.remove(operationOf(turn), ids);
  if ('refused' in removed) return turn.reply(notFound({ words: [], tags: [] }));
  // As they were shown when it was asked for; the store knows no order among them.
  const entries = [...removed.entries].sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
  turn.reply({
    lines: [
      { sentence: 'delete.done', values: { count: entries.length } },
      ...shown(entries, turn),
      ...(await limitLines(entries, turn)),
    ],
    buttons: [{ title: 'button.undo', do: 'undo', with: entries[0]?.keys.at(-1) }],
    entries: entries.map(({ id }) => id),
  });
}

function shown(entries: readonly Entry[], turn: Turn) {
  return entryLines(entries.slice(0, MOST_SHOWN), turn);
}
