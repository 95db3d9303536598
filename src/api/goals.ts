import { z } from 'zod';
import type { Goal, GoalSays } from '../ledger/goal';
import { progressOf } from '../ledger/goal';
import type { GoalKept } from '../ledger/goals';
import { decimal } from '../ledger/money';
import { Amount, Currency, Day, Decimal, Id, line, moneyOf, SignedAmount } from './fields';
import type { ApiMeans } from './means';
import { named, type ProblemName } from './problems';
import { type Asked, type Resource, route } from './resource';

const GoalView = z.object({
  id: Id,
  name: z.string(),
  currency: Currency,
  target: Decimal.optional(),
  by: Day.optional(),
  saved: Decimal,
  missing: Decimal.optional(),
  aMonth: Decimal.optional().meta({ description: 'What a month takes to be there in time.' }),
  late: z.boolean(),
});
const GoalList = z.object({ goals: z.array(GoalView) });
const GoalOne = z.object({ goal: GoalView });
const Name = line(60);
const NewGoal = z.strictObject({
  name: Name,
  target: Amount.optional(),
  currency: Currency.optional(),
  by: Day.optional(),
});
const GoalChange = z.strictObject({ name: Name.optional(), target: Amount.optional(), by: Day.optional() });
const PutAside = z.strictObject({ amount: SignedAmount });

const place = z.strictObject({ id: Id });
const AMOUNTS = ['zero', 'too-large-amount', 'too-precise', 'not-a-number'] as const satisfies readonly ProblemName[];

/** What is saved for. Putting aside is neither spending nor income. */
export const goals: Resource = {
  id: 'goals',
  views: { GoalView, GoalList, GoalOne },
  bodies: { NewGoal, GoalChange, PutAside },
  routes: [
    route({
      method: 'GET',
      path: '/goals',
      id: 'listGoals',
      summary: 'The goals, and how far they are.',
      scope: 'read',
      answer: GoalList,
      run: async ({ here, today }, means) => ({
        goals: (await means.goals.list(here.ledgerId)).map((goal) => viewOf(goal, today)),
      }),
    }),
    route({
      method: 'POST',
      path: '/goals',
      id: 'addGoal',
      summary: 'Sets a goal up.',
      scope: 'change',
      body: NewGoal,
      status: 201,
      answer: GoalOne,
      refuses: [...AMOUNTS, 'too-many-kept'],
      run: async (asked, means) => {
        const { name, by, currency = asked.person.currency, target: said } = asked.body;
        const target = said === undefined ? undefined : moneyOf(said, currency);
        if (target && 'refused' in target) return target;
        const says = { name, currency, saved: 0, ...(by && { by }), ...(target && { target: target.minor }) };
        return done(await means.goals.add(asked.operation, says), asked, means);
      },
    }),
    route({
      method: 'PATCH',
      path: '/goals/{id}',
      id: 'changeGoal',
      summary: 'Changes what a goal is called, how much it is, or when it should be there.',
      scope: 'change',
      params: place,
      body: GoalChange,
      answer: GoalOne,
      refuses: [...AMOUNTS, 'no-such-goal'],
      run: async (asked, means) => {
        const goal = await means.goals.get(asked.here.ledgerId, asked.path.id);
        if (!goal) return { refused: 'no-such-goal' as const };
        const { target: said, ...rest } = asked.body;
        const target = said === undefined ? undefined : moneyOf(said, goal.says.currency);
        if (target && 'refused' in target) return target;
        const says: Partial<GoalSays> = { ...rest, ...(target && { target: target.minor }) };
        return done(await means.goals.change(asked.operation, goal.id, says), asked, means);
      },
    }),
    route({
      method: 'POST',
      path: '/goals/{id}/put',
      id: 'putAside',
      summary: 'Puts something aside for a goal; below zero takes it out again.',
      scope: 'change',
      params: place,
      body: PutAside,
      answer: GoalOne,
      refuses: [...AMOUNTS, 'no-such-goal', 'not-so-much'],
      run: async (asked, means) => {
        const goal = await means.goals.get(asked.here.ledgerId, asked.path.id);
        if (!goal) return { refused: 'no-such-goal' as const };
        const sum = moneyOf(asked.body.amount, goal.says.currency);
        if ('refused' in sum) return sum;
        if (sum.minor === 0) return { refused: 'zero' as const };
        return done(await means.goals.put(asked.operation, goal.id, sum.minor), asked, means);
      },
    }),
    route({
      method: 'DELETE',
      path: '/goals/{id}',
      id: 'dropGoal',
      summary: 'Drops a goal; answers what it was.',
      scope: 'change',
      params: place,
      answer: GoalOne,
      refuses: ['no-such-goal'],
      run: async ({ operation, path, today }, means) => {
        const dropped = await means.goals.drop(operation, path.id);
        return dropped ? { goal: viewOf(dropped, today) } : { refused: 'no-such-goal' as const };
      },
    }),
  ],
};

async function done(kept: GoalKept | undefined, { person, today }: Asked<unknown, unknown, unknown>, means: ApiMeans) {
  if (!kept) return { refused: 'no-such-goal' as const };
  if ('refused' in kept) return named(kept.refused);
  await means.watchGoal(kept.goal, person);
  return { goal: viewOf(kept.goal, today) };
}

function viewOf({ id, says }: Goal, today: string): z.input<typeof GoalView> {
  const { name, currency, target, by, saved } = says;
  const { missing, aMonth, late } = progressOf(says, today);
  const amount = (minor: number | undefined) => (minor === undefined ? undefined : decimal({ minor, currency }));
  return {
    id,
    name,
    currency,
    target: amount(target),
    by,
    saved: decimal({ minor: saved, currency }),
    missing: amount(missing),
    aMonth: amount(aMonth),
    late,
  };
}
