import type { Reply, Turn } from '../../src/bot/turn';
import type { ImportRecord } from '../../src/exchange/import-record';
import type { Preview } from '../../src/exchange/preview-import';
import type { EntryDraft } from '../../src/ledger/entry';

type Line = Reply['lines'][number];

/** What was read of a file: how its columns are taken, the first entries, and what is left out and why. */
export function importPreview(record: ImportRecord, preview: Preview, turn: Turn): Reply {
  const { count, period, first, broken, doubles } = preview;
  const lines: Line[] = [];
  if (period)
    lines.push({
      sentence: 'import.title',
      values: { name: record.name, count, from: { day: period.from }, to: { day: period.to } },
    });
  if (record.mapping && period) lines.push(readAs(record, preview));
  lines.push(...first.map((draft) => draftLine(draft, turn)));
  if (broken.count > 0) {
    lines.push({ sentence: 'import.broken', values: { count: broken.count } });
    for (const { line, refused, says } of broken.lines)
      lines.push({ sentence: 'import.broken-line', values: { line, why: refused.replaceAll('-', '_'), says } });
  }
  if (count > 0 && record.twice) lines.push({ sentence: 'import.doubles-taken' });
  else if (doubles.count > 0) {
    const more = doubles.count > doubles.lines.length ? ', …' : '';
    lines.push({
      sentence: 'import.doubles',
      values: { count: doubles.count, lines: `${doubles.lines.join(', ')}${more}` },
    });
  }
  if (count === 0) lines.push({ sentence: 'import.none' });
  return { lines };
}

/** An entry that is not written yet, with its day. */
export function draftLine({ type, money, category, note, payee, day }: EntryDraft, { today }: Turn): Line {
  const words = [note, payee].filter(Boolean).join(' · ');
  return {
    sentence: 'record.line',
    values: {
      mark: 'bullet',
      type,
      amount: money,
      category: { category },
      note: words ? 'named' : 'none',
      noteText: words,
      when: day === today ? 'today' : 'other',
      day: { day },
    },
  };
}

function readAs({ mapping }: ImportRecord, { headings, first }: Preview): Line {
  const { dayOrder, dayAssumed, decimal, positiveSpends, currency, columns } = mapping!;
  const amountName = headings.amount ?? [headings.debit, headings.credit].filter(Boolean).join(' / ');
  return {
    sentence: 'import.read-as',
    values: {
      dayColumn: headings.day ? 'named' : 'none',
      dayName: headings.day,
      order: dayOrder,
      assumed: dayAssumed ? 'yes' : 'no',
      amountColumn: amountName ? 'named' : 'none',
      amountName,
      decimal: decimal === ',' ? 'comma' : 'point',
      spends: positiveSpends ? 'positive' : 'negative',
      currency: columns.currency === undefined ? currency : currenciesIn(first),
    },
  };
}

function currenciesIn(drafts: readonly EntryDraft[]): string {
  return [...new Set(drafts.map(({ money }) => money.currency))].join(', ');
}

/** Whether day and month could stand the other way round: nothing in the file decides it, or most days there are none so. */
export function offersSwap({ mapping }: ImportRecord, { broken, count }: Preview): boolean {
  if (!mapping || mapping.dayOrder === 'ymd') return false;
  return mapping.dayAssumed !== undefined || broken.count > count;
}
