import type { Intent } from '../src/bot/intent';
import type { Reply } from '../src/bot/turn';
import type { Amount } from '../src/languages/voice';
import type { Entry } from '../src/ledger/entry';
import type { Ledger } from '../src/ledger/ledger';
import { isDay } from '../src/ledger/period';
import { countedOf } from '../src/ledger/pinned';
import type { EntryFilter, Total } from '../src/ledger/ports';
import type { WhichEntries } from '../src/understanding/meaning';
import { filterOf, sought } from './find/filter-of';
import { refusal } from './plan';
import { listLine } from './replies/recorded';
import { searchWords } from './replies/search-words';

/** What a list looks for and how far it has come: kept with the conversation for its next page. */
interface Slots {
  readonly search: WhichEntries;
  /** Ids of the entries at which its pages ended so far. */
  readonly ends: readonly string[];
}

const PAGE = 5;

/** "uber in october", "show my last 10": newest first, a page at a time; a number opens an entry. */
export function list(ledger: Ledger): Intent<Slots | { readonly stale: true }> {
  return {
    id: 'list',
    begin: ({ press, meaning, looking }) => {
      const after = press?.do === 'list' ? press.with : undefined;
      if (!after && !meaning.more) return { search: meaning.search ?? { words: [], tags: [] }, ends: [] };
      return (looking && pageBehind(looking as Slots, after)) ?? { stale: true };
    },
    fulfil: async (slots, turn) => {
      if ('stale' in slots) return turn.reply({ lines: [{ sentence: 'button-stale' }] });
      const { ends } = slots;
      const search = await sought(ledger, slots.search, turn);
      const { ledgerId } = turn.person;
      const { period } = search;
      if (period && !(isDay(period.value.from) && isDay(period.value.to)))
        return turn.reply(refusal('no-such-day', { note: turn.meaning.text }));
      const filter = filterOf(search, turn);
      const [found, [last]] = await Promise.all([
        sums(ledger, ledgerId, filter, search.count),
        ledger.get(ledgerId, ends.slice(-1)),
      ]);
      const left = found.count - ends.length * PAGE;
      const entries = await ledger.list(ledgerId, filter, Math.min(PAGE, left), last);
      const title = { what: searchWords(search, filter, turn), ...found };
      if (entries.length === 0)
        return turn.reply({
          lines: [ends.length > 0 ? { sentence: 'list.end' } : { sentence: 'list.none', values: title }],
        });
      const from = ends.length * PAGE + 1;
      const pages = [...ends, entries.at(-1)!.id];
      turn.look({ search, ends: pages } satisfies Slots);
      turn.reply({
        lines: [
          ...(from === 1 ? [{ sentence: 'list.title' as const, values: title }] : []),
          ...entries.map((entry, place) => listLine(entry, from + place, turn)),
          { sentence: 'list.page', values: { from, to: from + entries.length - 1, count: found.count } },
        ],
        buttons: buttons(entries, from, left > entries.length),
      });
    },
  };
}

/** The page behind the one that ended with `after`, or behind the newest; of another list there is none. */
function pageBehind({ search, ends }: Slots, after = ends.at(-1)): Slots | undefined {
  const page = ends.indexOf(after ?? '');
  return page < 0 ? undefined : { search, ends: ends.slice(0, page + 1) };
}

function buttons(entries: readonly Entry[], from: number, more: boolean): Reply['buttons'] {
  const numbers = entries.map(({ id }, place) => ({ title: { text: String(from + place) }, do: 'open', with: id }));
  return more ? [...numbers, { title: 'button.more', do: 'list', with: entries.at(-1)!.id }] : numbers;
}

/** How many there are and what was spent, or else earned, in them; of "my last 10" only these. */
async function sums(
  ledger: Ledger,
  ledgerId: string,
  filter: EntryFilter,
  most: number | undefined,
): Promise<{ count: number; amounts: Amount[] }> {
  const totals: readonly Pick<Total, 'type' | 'currency' | 'minor' | 'count' | 'converted'>[] =
    most === undefined
      ? await ledger.totals(ledgerId, filter)
      : (await ledger.list(ledgerId, filter, most)).map(totalOf);
  const count = totals.reduce((sum, one) => sum + one.count, 0);
  const spent = sumOf(totals.map((one) => ({ ...one, minor: SIGN[one.type] * one.minor })));
  return { count, amounts: spent.length > 0 ? spent : sumOf(totals) };
}

const SIGN = { expense: 1, refund: -1, income: 0, transfer: 0 } as const;

function totalOf(entry: Entry): Pick<Total, 'type' | 'currency' | 'minor' | 'count' | 'converted'> {
  const { minor, currency } = countedOf(entry);
  return { type: entry.type, minor, currency, count: 1, converted: entry.worth ? 1 : undefined };
}

function sumOf(totals: readonly Pick<Total, 'currency' | 'minor' | 'converted'>[]): Amount[] {
  const sums = new Map<string, Amount>();
  for (const { currency, minor, converted } of totals) {
    const sum = sums.get(currency);
    sums.set(currency, { currency, minor: (sum?.minor ?? 0) + minor, about: sum?.about || converted !== undefined });
  }
  return [...sums.values()].filter(({ minor }) => minor !== 0);
}
