import { z } from 'zod';
import { LIMIT_EVERY, type LimitScope } from '../ledger/limit';
import type { LimitDone } from '../ledger/limits';
import { categoryOf } from './entry-filter';
import { Amount, Currency, Id, line, moneyOf } from './fields';
import { LimitView, limitView } from './limit-view';
import type { ApiMeans } from './means';
import type { ProblemName, Refused } from './problems';
import { type Asked, type Resource, route } from './resource';

const LimitList = z.object({ limits: z.array(LimitView) });
const LimitOne = z.object({ limit: LimitView });
const NewLimit = z
  .strictObject({
    of: z.enum(['total', 'category', 'tag', 'wallet', 'word']),
    name: line(40).optional().meta({ description: 'Of all but the total: which. A category by its id or name.' }),
    every: z.enum(LIMIT_EVERY).default('month'),
    amount: Amount,
    currency: Currency.optional(),
    carry: z.boolean().optional(),
  })
  .refine(({ of, name }) => (of === 'total') === (name === undefined), 'needs a name, unless it is of the total');
const LimitChange = z.strictObject({ amount: Amount.optional(), carry: z.boolean().optional() });

const place = z.strictObject({ id: Id });
const AMOUNTS = ['zero', 'too-large-amount', 'too-precise', 'not-a-number'] as const satisfies readonly ProblemName[];

/** Sums not to be passed. Whoever set one is told in their chats when it is near, whatever wrote the entries. */
export const limits: Resource = {
  id: 'limits',
  views: { LimitView, LimitList, LimitOne },
  bodies: { NewLimit, LimitChange },
  routes: [
    route({
      method: 'GET',
      path: '/limits',
      id: 'listLimits',
      summary: 'The limits, and how they stand today.',
      scope: 'read',
      answer: LimitList,
      run: async ({ person, here, today }, means) => {
        const book = await means.limits.book(here.ledgerId);
        const standings = await means.limits.standings(book, today);
        return { limits: standings.map((one) => limitView(one, person, means)) };
      },
    }),
    route({
      method: 'POST',
      path: '/limits',
      id: 'setLimit',
      summary: 'Sets a limit, or changes the one that counts the same over the same period.',
      scope: 'change',
      body: NewLimit,
      status: 201,
      answer: LimitOne,
      refuses: [...AMOUNTS, 'no-such-category', 'too-many-limits', 'no-payday'],
      run: async (asked, means) => {
        const { person, body, operation, here } = asked;
        const { of, every, carry, currency = person.currency } = body;
        const scope = scopeOf(body, person, means);
        if ('refused' in scope) return scope;
        const money = moneyOf(body.amount, currency);
        if ('refused' in money) return money;
        if (every === 'payday' && (await means.limits.book(here.ledgerId)).payday === undefined)
          return { refused: 'no-payday' as const };
        const wish = { scope: { of, name: scope.name }, every, currency, to: money.minor, carry };
        return done(await means.limits.set(operation, wish), asked, means);
      },
    }),
    route({
      method: 'PATCH',
      path: '/limits/{id}',
      id: 'changeLimit',
      summary: 'Changes what a limit is, or whether what is left is carried on.',
      scope: 'change',
      params: place,
      body: LimitChange,
      answer: LimitOne,
      refuses: [...AMOUNTS, 'no-such-limit'],
      run: async (asked, means) => {
        const { body, operation, path, here } = asked;
        const { limits: all } = await means.limits.book(here.ledgerId);
        const limit = all.find(({ id }) => id === path.id);
        if (!limit) return { refused: 'no-such-limit' as const };
        const { scope, every, money: before } = limit;
        const money = body.amount === undefined ? before : moneyOf(body.amount, before.currency);
        if ('refused' in money) return money;
        const wish = { scope, every, currency: before.currency, to: money.minor, carry: body.carry };
        return done(await means.limits.set(operation, wish), asked, means);
      },
    }),
    route({
      method: 'DELETE',
      path: '/limits/{id}',
      id: 'removeLimit',
      summary: 'Takes a limit away; answers what it was.',
      scope: 'change',
      params: place,
      answer: LimitOne,
      refuses: ['no-such-limit'],
      run: async (asked, means) => done(await means.limits.remove(asked.operation, asked.path.id), asked, means),
    }),
  ],
};

type Doing = Pick<Asked<unknown, unknown, unknown>, 'person' | 'here' | 'today'>;

function scopeOf(
  { of, name = '' }: z.output<typeof NewLimit>,
  person: Doing['person'],
  means: ApiMeans,
): LimitScope | Refused {
  if (of === 'tag') return { of, name: name.replace(/^#+/, '').toLowerCase() };
  if (of !== 'category') return { of, name };
  const id = categoryOf(name, person, means);
  return id ? { of, name: id } : { refused: 'no-such-category' };
}

async function done(change: LimitDone, { person, here, today }: Doing, means: ApiMeans) {
  if ('refused' in change) return { refused: REFUSED[change.refused] };
  const book = await means.limits.book(here.ledgerId);
  return { limit: limitView(await means.limits.standing(book, change.limit, today), person, means) };
}

const REFUSED = {
  zero: 'zero',
  'too-large': 'too-large-amount',
  'too-many': 'too-many-limits',
  'no-such-limit': 'no-such-limit',
  // Asked for by an amount in the limit's own currency only.
  'other-currency': 'unknown-currency',
} as const satisfies Readonly<Record<Extract<LimitDone, { refused: unknown }>['refused'], ProblemName>>;
