import type { PipelineStage } from 'mongoose';
import type { EntryType } from '../src/ledger/entry';
import type { Currency } from '../src/ledger/money';
import type { Moved, Since } from '../src/ledger/ports';
import { exactSum } from '../src/ledger/sum-too-large';
import { dayNumber } from './entry-document';

export interface MovedGroup {
  readonly _id: { readonly type: EntryType; readonly currency: Currency; readonly counted: Currency };
  readonly minor: number;
  readonly counted: number;
  readonly side: 'wallet' | 'toWallet';
}

/** What was paid from a wallet or came into it, from an index that holds all it needs. */
export function moving(ledgerId: string, side: MovedGroup['side'], name: string, since?: Since): PipelineStage[] {
  const day = since && dayNumber(since.day);
  return [
    {
      $match: {
        ledgerId,
        live: true,
        [side]: name,
        ...(since && { day: { $gte: day }, $nor: [{ day, createdAt: { $lte: since.at } }] }),
      },
    },
    {
      $group: {
        _id: { type: '$type', currency: '$currency', counted: '$countedCurrency' },
        minor: { $sum: '$minor' },
        counted: { $sum: '$countedMinor' },
      },
    },
    { $set: { side } },
  ];
}

export function movedOf(groups: readonly MovedGroup[]): readonly Moved[] {
  return groups.map(({ _id: { type, currency, counted }, side, ...sums }) => {
    const sign = side === 'toWallet' || type === 'income' || type === 'refund' ? 1 : -1;
    exactSum(sums.minor);
    exactSum(sums.counted);
    return { currency, minor: sign * sums.minor, counted: { currency: counted, minor: sign * sums.counted } };
  });
}
