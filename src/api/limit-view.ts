import { z } from 'zod';
import type { Person } from '../accounts/person';
import { LIMIT_EVERY } from '../ledger/limit';
import { decimal } from '../ledger/money';
import { leftOf, moneyOf, percentOf, type Standing } from '../ledger/standing';
import { Currency, Day, Decimal, Id } from './fields';
import type { ApiMeans } from './means';

export const LimitView = z.object({
  id: Id,
  of: z.enum(['total', 'category', 'tag', 'wallet', 'word']),
  name: z.string().meta({ description: 'The category’s id, the tag, the wallet or the word; empty of the total.' }),
  title: z.string().meta({ description: 'The name as the person knows it.' }),
  every: z.enum(LIMIT_EVERY),
  amount: Decimal,
  currency: Currency,
  carry: z.boolean().meta({ description: 'What is left of a period is added to the next.' }),
  period: z.object({ from: Day, to: Day }),
  allowed: Decimal,
  spent: Decimal,
  left: Decimal.meta({ description: 'Below zero: over.' }),
  percent: z.int(),
});

export function limitView(standing: Standing, person: Person, means: ApiMeans): z.input<typeof LimitView> {
  const { limit, period, allowed, spent } = standing;
  const { of, name } = limit.scope;
  const amount = (minor: number) => decimal(moneyOf(standing, minor));
  return {
    id: limit.id,
    of,
    name,
    title: of === 'category' ? means.nameOf(name, person) : name,
    every: limit.every,
    amount: decimal(limit.money),
    currency: limit.money.currency,
    carry: limit.carry,
    period,
    allowed: amount(allowed),
    spent: amount(spent),
    left: amount(leftOf(standing)),
    percent: percentOf(standing),
  };
}
