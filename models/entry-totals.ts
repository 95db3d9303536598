import type { PipelineStage, QueryFilter } from 'mongoose';
import type { Total, TotalsBy } from '../src/ledger/ports';
import { exactSum } from '../src/ledger/sum-too-large';
import { dayOf, type EntryDocument } from './entry-document';

interface Sum {
  readonly minor: number;
  readonly count: number;
  readonly converted: number;
  readonly day?: number;
}

/** One type, category and currency: its sum, or where days were asked for its sums. */
export interface TotalsGroup extends Partial<Sum> {
  readonly _id: Pick<EntryDocument, 'type' | 'category' | 'currency'> & {
    readonly payee?: string;
    readonly tag?: string;
    readonly wallet?: string;
  };
  readonly sums?: readonly Sum[];
}

const NAMES = { type: '$type', category: '$category', currency: '$countedCurrency' } as const;
const CONVERTED = { $cond: [{ $eq: ['$currency', '$countedCurrency'] }, 0, 1] };
const SUM = { minor: { $sum: '$countedMinor' }, count: { $sum: 1 }, converted: { $sum: CONVERTED } } as const;
const SUMMED = { day: '$day', minor: '$minor', count: '$count', converted: '$converted' } as const;

/** The field that entries are also kept apart by. */
const APART = {
  category: {},
  payee: { payee: '$payee' },
  tag: { tag: '$tags' },
  wallet: { wallet: '$wallet' },
} as const;
/** 20250912 is in 202509. */
const AT = { day: '$day', month: { $floor: { $divide: ['$day', 100] } } } as const;

/** All of a report in one batch: a second one is a second way to the database. */
export const ALL_AT_ONCE = { batchSize: 100_000 } as const;

/**
 * The stages that sum entries. Sums by day or month are gathered under their type, category and currency, so that these
 * names do not travel with each of them: half the time of a report over years.
 */
export function summing(matching: QueryFilter<EntryDocument>, by: TotalsBy = 'category'): PipelineStage[] {
  if (by === 'day' || by === 'month') {
    const names = { type: '$_id.type', category: '$_id.category', currency: '$_id.currency' };
    return [
      { $match: matching },
      { $group: { _id: { ...NAMES, at: AT[by] }, ...SUM, day: { $min: '$day' } } },
      { $group: { _id: names, sums: { $push: SUMMED } } },
    ];
  }
  return [
    { $match: matching },
    ...(by === 'tag' ? [{ $unwind: '$tags' }] : []),
    { $group: { _id: { ...NAMES, ...APART[by] }, ...SUM } },
  ];
}

/** By day where they have one, then the largest first. */
export function totalsIn(groups: readonly TotalsGroup[]): Total[] {
  const totals = groups.flatMap(({ _id: names, sums, ...sum }) =>
    (sums ?? [sum as Sum]).map(
      ({ minor, count, converted, day }): Total => ({
        ...names,
        minor: exactSum(minor),
        count,
        ...(converted > 0 && { converted }),
        ...(day !== undefined && { day: dayOf(day) }),
      }),
    ),
  );
  return totals.sort((a, b) => order(a.day ?? '', b.day ?? '') || b.minor - a.minor || order(a.category, b.category));
}

function order(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
