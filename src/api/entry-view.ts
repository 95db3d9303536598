import { z } from 'zod';
import type { Person } from '../accounts/person';
import type { Whereabouts } from '../accounts/whereabouts';
import type { Entry } from '../ledger/entry';
import { decimal } from '../ledger/money';
import { Currency, Day, Decimal, Id, Instant } from './fields';
import type { ApiMeans } from './means';

export const EntryView = z.object({
  id: Id,
  type: z.enum(['expense', 'income', 'refund', 'transfer']),
  amount: Decimal,
  currency: Currency,
  counted: z
    .object({ amount: Decimal, currency: Currency, rate: z.string(), of: Day })
    .optional()
    .meta({ description: 'What it counts as, at the rate of its day, where it is in another currency.' }),
  day: Day,
  category: z.string(),
  categoryName: z.string(),
  payee: z.string().optional(),
  note: z.string().optional(),
  tags: z.array(z.string()),
  wallet: z.string().optional(),
  toWallet: z.string().optional(),
  channel: z.string().meta({ description: 'Where it was logged: telegram, directline, api, schedule, …' }),
  loggedBy: z.string().meta({ description: '"you", or the name of another member of a shared ledger.' }),
  createdAt: Instant,
  operation: z.string().meta({ description: 'Its last change; POST /entries/undo takes it back.' }),
});

/** An entry's id as it stands in an address. */
export function idOf({ id }: Pick<Entry, 'id'>): string {
  return id.replace('#', '.');
}

export function entryId(id: string): string {
  return id.replace('.', '#');
}

export function viewOf(entry: Entry, person: Person, here: Whereabouts, means: ApiMeans): z.input<typeof EntryView> {
  const { type, money, worth, day, category, payee, note, tags, wallet, toWallet } = entry;
  return {
    id: idOf(entry),
    type,
    amount: decimal(money),
    currency: money.currency,
    ...(worth && {
      counted: { amount: decimal(worth), currency: worth.currency, rate: worth.rate, of: worth.of },
    }),
    day,
    category,
    categoryName: means.nameOf(category, person),
    payee,
    note,
    tags: [...tags],
    wallet,
    toWallet,
    channel: entry.source.channel,
    loggedBy: writer(entry, person, here),
    createdAt: entry.createdAt.toISOString(),
    operation: entry.keys.at(-1)!,
  };
}

function writer({ loggedBy }: Entry, { id, joined = [] }: Person, { shared }: Whereabouts): string {
  if (loggedBy === id || joined.some(({ person }) => person === loggedBy)) return 'you';
  return shared?.members.find(({ person }) => person === loggedBy)?.name || '?';
}
