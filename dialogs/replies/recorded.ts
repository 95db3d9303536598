import type { Reply } from '../../src/bot/turn';
import type { Values } from '../../src/languages/voice';
import type { Entry } from '../../src/ledger/entry';
import type { Day } from '../../src/ledger/period';

type Line = Reply['lines'][number];

/** One short line an entry: amount, category, what it was, the day if it is not today. */
export function entryLines(entries: readonly Entry[], today: Day, mark: 'check' | 'bullet' = 'bullet'): Line[] {
  return entries.map((entry) => ({ sentence: 'record.line', values: { mark, ...lineValues(entry, today) } }));
}

/** What the person sees after writing: what was understood, and the way back. */
export function recordedReply(
  entries: readonly Entry[],
  today: Day,
  unclear?: { sign: string; currency: string },
): Reply {
  const lines = entryLines(entries, today, entries.length === 1 ? 'check' : 'bullet');
  if (entries.length > 1) lines.unshift({ sentence: 'record.count', values: { count: entries.length } });
  if (unclear) lines.push({ sentence: 'record.assumed-currency', values: unclear });
  return { lines, buttons: [{ title: 'button.undo', do: 'undo', with: entries[0]!.batch }] };
}

function lineValues(entry: Entry, today: Day): Values {
  return {
    type: entry.type,
    amount: entry.money,
    category: { category: entry.category },
    note: (entry.note ?? entry.payee) ? 'named' : 'none',
    noteText: entry.note ?? entry.payee,
    when: entry.day === today ? 'today' : 'other',
    day: { day: entry.day },
  };
}
