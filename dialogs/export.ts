import type { Intent } from '../src/bot/intent';
import type { Exporter, Format } from '../src/exchange/exporter';
import { MOST_XLSX_ROWS } from '../src/exchange/write-xlsx';
import type { Ledger } from '../src/ledger/ledger';
import { addDays, isDay, type Period } from '../src/ledger/period';
import type { WhichEntries } from '../src/understanding/meaning';
import { filterOf, sought } from './find/filter-of';
import { refusal } from './plan';
import { searchWords } from './replies/search-words';

interface Slots {
  readonly search: WhichEntries;
  readonly format: Format;
}

/** "export october as csv", "export #work this year to excel": any search as a file in the chat. */
export function exporting(ledger: Ledger, exporter: Exporter): Intent<Slots> {
  return {
    id: 'export',
    begin: ({ meaning }) => ({ search: meaning.search ?? { words: [], tags: [] }, format: meaning.format ?? 'csv' }),
    fulfil: async ({ search: wanted, format }, turn) => {
      const { person, today } = turn;
      const search = await sought(ledger, wanted, turn);
      const { period } = search;
      if (period && !(isDay(period.value.from) && isDay(period.value.to)))
        return turn.reply(refusal('no-such-day', { note: turn.meaning.text }));
      const filter = filterOf(search, turn);
      const totals = await ledger.totals(person.ledgerId, filter);
      const all = totals.reduce((sum, one) => sum + one.count, 0);
      const count = Math.min(all, search.count ?? all);
      const what = searchWords(search, filter, turn);
      if (count === 0) return turn.reply({ lines: [{ sentence: 'list.none', values: { what, count, amounts: [] } }] });
      if (format === 'xlsx' && count > MOST_XLSX_ROWS)
        return turn.reply({ lines: [{ sentence: 'export.too-many', values: { most: MOST_XLSX_ROWS } }] });
      turn.reply({
        lines: [{ sentence: 'export.done', values: { what, count } }],
        file: exporter.offer({
          personId: person.id,
          ledgerId: person.ledgerId,
          filter,
          most: search.count,
          format,
          language: person.language,
          name: `outlay-${period ? span(period.value) : `until-${today}`}.${format}`,
        }),
      });
    },
  };
}

/** A month or a year by its name, any other period by its two days: "2026-10". */
function span({ from, to }: Period): string {
  if (from === to) return from;
  const begins = from.endsWith('-01');
  if (begins && from.slice(0, 7) === to.slice(0, 7) && addDays(to, 1).endsWith('-01')) return from.slice(0, 7);
  return from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4)
    ? from.slice(0, 4)
    : `${from}-to-${to}`;
}
