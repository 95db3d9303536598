import type { Intent } from '../src/bot/intent';
import { type Follow, operationOf, type Turn } from '../src/bot/turn';
import type { CategoryBook } from '../src/ledger/categories';
import type { Entry } from '../src/ledger/entry';
import type { Ledger } from '../src/ledger/ledger';
import type { Money } from '../src/ledger/money';
import type { LimitLines } from './limits/watching';
import { recordedReply, withLines } from './replies/recorded';
import type { Teach } from './teach';

interface Unfiled {
  readonly id: string;
  readonly note?: string;
  readonly money: Money;
}

interface Slots {
  /** Entries without a category, the one that is asked about first. */
  readonly entries: readonly Unfiled[];
  readonly category?: string;
}

/** Goes on to ask under which category these entries belong. */
export function fileNext(entries: readonly Entry[]): Follow {
  const slots: Slots = { entries: entries.map(({ id, note, money }) => ({ id, note, money })) };
  return { id: 'file', slots };
}

/** "Which category is “xyzzy”?": files an entry that is already in the ledger under the category a person names or taps. */
export function file(ledger: Ledger, choices: readonly string[], teach: Teach, limitLines: LimitLines): Intent<Slots> {
  return {
    id: 'file',
    begin: () => ({ entries: [] }),
    ask: ({ entries: [entry], category }, { categories }) =>
      entry && !category
        ? {
            slot: 'category',
            optional: true,
            sentence: 'record.ask-category',
            values: { what: entry.note ? 'named' : 'none', whatText: entry.note, amount: entry.money },
            choices: offered(choices, categories).map((choice) => ({ title: { category: choice }, value: choice })),
          }
        : undefined,
    take: (slots, { value }, { categories }) => ({ ...slots, category: categories.counted(value) }),
    fulfil: async ({ entries: [entry, ...rest], category }, turn: Turn) => {
      if (!entry || !category) return turn.reply({ lines: [{ sentence: 'button-stale' }] });
      const filed = await ledger.edit(operationOf(turn), entry.id, { category });
      if ('refused' in filed) return turn.reply({ lines: [{ sentence: 'button-stale' }] });
      turn.reply(withLines(recordedReply(filed.entries, turn), await limitLines(filed.entries, turn)));
      await teach(filed.entries, turn);
      if (rest.length > 0) turn.follow({ id: 'file', slots: { entries: rest } satisfies Slots });
    },
  };
}

/** Own categories offered beside the usual ones, the newest. */
const MOST_OWN = 3;

/** What the person has made comes first; what they hid or merged is not offered. */
function offered(choices: readonly string[], categories: CategoryBook): readonly string[] {
  const inUse = categories.inUse();
  const own = inUse.filter((id) => categories.isOwn(id)).slice(-MOST_OWN);
  return [...own, ...choices.filter((id) => inUse.includes(id))];
}
