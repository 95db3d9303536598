import type { PipelineStage } from 'mongoose';
import type { Day } from '../src/ledger/period';
import type { StretchTotal } from '../src/ledger/ports';
import { dayNumber, dayOf, type EntryDocument } from './entry-document';

/** What many ledgers came to in stretches of days. */
export interface StretchGroup {
  readonly _id: Pick<EntryDocument, 'ledgerId' | 'type' | 'category' | 'currency' | 'day'>;
  readonly minor: number;
  readonly count: number;
  readonly converted: number;
  readonly last: number;
}

/** Named, because an index that the planner tries beside it costs a batch of ledgers more than the totals. */
export const BY_DAY = 'by-day-counted';

/** The stages that sum many ledgers, a stretch at a time, from the index alone. */
export function inStretches(ledgerIds: readonly string[], begins: readonly Day[], to: Day): PipelineStage[] {
  const [first = to, ...later] = begins;
  const day = later.reduce<object>(
    (before, begin) => {
      const begun = dayNumber(begin);
      return { $cond: [{ $gte: ['$day', begun] }, begun, before] };
    },
    { $literal: dayNumber(first) },
  );
  const days = { $gte: dayNumber(first), $lte: dayNumber(to) };
  return [
    { $match: { ledgerId: { $in: [...ledgerIds] }, live: true, day: days } },
    {
      $group: {
        _id: { ledgerId: '$ledgerId', type: '$type', category: '$category', currency: '$countedCurrency', day },
        minor: { $sum: '$countedMinor' },
        count: { $sum: 1 },
        converted: { $sum: { $cond: [{ $eq: ['$currency', '$countedCurrency'] }, 0, 1] } },
        last: { $max: '$day' },
      },
    },
  ];
}

export function stretchesIn(groups: readonly StretchGroup[]): StretchTotal[] {
  return groups.map(({ _id: { ledgerId, type, category, currency, day }, minor, count, converted, last }) => {
    const total = { ledgerId, type, category, currency, day: dayOf(day), last: dayOf(last), minor, count };
    return converted > 0 ? { ...total, converted } : total;
  });
}
