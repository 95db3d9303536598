import { z } from 'zod';
import { decimal } from '../ledger/money';
import type { Schedule, ScheduleSays } from '../ledger/schedule';
import type { Scheduled } from '../ledger/schedules';
import { categoryOf } from './entry-filter';
import { Amount, Currency, Day, Decimal, Id, line, moneyOf } from './fields';
import type { ApiMeans } from './means';
import { named, type ProblemName, type Refused } from './problems';
import { Repeats, ruleFrom } from './repeats';
import { type Asked, type Resource, route } from './resource';

const ScheduleView = z.object({
  id: Id,
  type: z.enum(['expense', 'income', 'refund']),
  amount: Decimal.optional().meta({ description: 'Absent: it varies, and is asked for in the chat each time.' }),
  currency: Currency,
  category: z.string(),
  categoryName: z.string(),
  payee: z.string().optional(),
  note: z.string().optional(),
  tags: z.array(z.string()),
  wallet: z.string().optional(),
  rule: z.string().meta({ description: 'As RFC 5545 writes it.' }),
  start: Day,
  paused: z.boolean(),
  next: Day.optional(),
});
const ScheduleList = z.object({ schedules: z.array(ScheduleView) });
const ScheduleOne = z.object({ schedule: ScheduleView });
const SAYS = { payee: line(100), note: line(200), tags: z.array(line(40)).max(20), wallet: line(40) };
const NewSchedule = z.strictObject({
  type: z.enum(['expense', 'income', 'refund']).default('expense'),
  amount: Amount.optional().meta({ description: 'Absent: it varies.' }),
  currency: Currency.optional(),
  category: line(40).optional(),
  ...z.object(SAYS).partial().shape,
  repeats: Repeats,
  start: Day.optional().meta({ description: 'Absent: today.' }),
});
const ScheduleChange = z.strictObject({
  amount: Amount.optional(),
  category: line(40).optional(),
  ...z.object(SAYS).partial().shape,
  repeats: Repeats.optional(),
  start: Day.optional(),
  paused: z.boolean().optional().meta({ description: 'What fell into the pause is not caught up.' }),
});

const place = z.strictObject({ id: Id });
const REFUSALS = [
  'zero',
  'too-large-amount',
  'too-precise',
  'not-a-number',
  'no-such-category',
  'never',
] as const satisfies readonly ProblemName[];

/** What repeats. Its days become entries by themselves. */
export const schedules: Resource = {
  id: 'schedules',
  views: { ScheduleView, ScheduleList, ScheduleOne },
  bodies: { NewSchedule, ScheduleChange },
  routes: [
    route({
      method: 'GET',
      path: '/schedules',
      id: 'listSchedules',
      summary: 'What repeats, and when next.',
      scope: 'read',
      answer: ScheduleList,
      run: async ({ here, person }, means) => ({
        schedules: (await means.schedules.list(here.ledgerId)).map((one) => viewOf(one, person, means)),
      }),
    }),
    route({
      method: 'POST',
      path: '/schedules',
      id: 'addSchedule',
      summary: 'Sets up what repeats; where it falls on today, it is posted at once.',
      scope: 'change',
      body: NewSchedule,
      status: 201,
      answer: ScheduleOne,
      refuses: [...REFUSALS, 'too-many-kept'],
      run: async (asked, means) => {
        const { person, body, today, operation } = asked;
        const { type, currency = person.currency, start = today, payee, note, tags = [], wallet } = body;
        const filed = filedUnder(body.category ?? (type === 'income' ? 'income' : 'other'), person, means);
        if (!filed) return { refused: 'no-such-category' as const };
        const money = body.amount === undefined ? undefined : moneyOf(body.amount, currency);
        if (money && 'refused' in money) return money;
        const rule = ruleFrom(body.repeats, start);
        const says = { type, currency, minor: money?.minor, category: filed, payee, note, tags, wallet, rule, start };
        return done(await means.schedules.add(operation, says), asked, means);
      },
    }),
    route({
      method: 'PATCH',
      path: '/schedules/{id}',
      id: 'changeSchedule',
      summary: 'Changes what repeats, pauses it or lets it go on.',
      scope: 'change',
      params: place,
      body: ScheduleChange,
      answer: ScheduleOne,
      refuses: [...REFUSALS, 'no-such-schedule'],
      run: async (asked, means) => {
        const { operation, path, here } = asked;
        const one = await means.schedules.get(here.ledgerId, path.id);
        if (!one) return { refused: 'no-such-schedule' as const };
        const says = changesOf(asked, one, means);
        if ('refused' in says) return says;
        return done(await means.schedules.change(operation, one.id, says), asked, means);
      },
    }),
    route({
      method: 'POST',
      path: '/schedules/{id}/skip',
      id: 'skipSchedule',
      summary: 'Leaves out the next day, once.',
      scope: 'change',
      params: place,
      answer: ScheduleOne,
      refuses: ['no-such-schedule'],
      run: async ({ operation, path, person }, means) => {
        const skipped = await means.schedules.skip(operation, path.id);
        return skipped ? { schedule: viewOf(skipped, person, means) } : { refused: 'no-such-schedule' as const };
      },
    }),
    route({
      method: 'DELETE',
      path: '/schedules/{id}',
      id: 'endSchedule',
      summary: 'Ends it; what it has posted stays.',
      scope: 'change',
      params: place,
      answer: ScheduleOne,
      refuses: ['no-such-schedule'],
      run: async ({ operation, path, person }, means) => {
        const ended = await means.schedules.end(operation, path.id);
        return ended ? { schedule: viewOf(ended, person, means) } : { refused: 'no-such-schedule' as const };
      },
    }),
  ],
};

type Person = Asked<unknown, unknown, unknown>['person'];

function changesOf(
  { body, person, today }: Asked<unknown, unknown, z.output<typeof ScheduleChange>>,
  { says }: Schedule,
  means: ApiMeans,
): Partial<ScheduleSays> | Refused {
  const { amount, category, repeats, start = today, paused, ...texts } = body;
  const money = amount === undefined ? undefined : moneyOf(amount, says.currency);
  if (money && 'refused' in money) return money;
  const filed = category && filedUnder(category, person, means);
  if (category && !filed) return { refused: 'no-such-category' };
  return {
    ...texts,
    ...(money && { minor: money.minor }),
    ...(filed && { category: filed }),
    ...(repeats && { rule: ruleFrom(repeats, start), start }),
    ...(!repeats && body.start && { start }),
    ...(paused !== undefined && { paused }),
    // Going on begins with today.
    ...(paused === false && says.paused && { from: today }),
  };
}

function filedUnder(category: string, person: Person, means: ApiMeans): string | undefined {
  const id = categoryOf(category, person, means);
  return id && means.categoriesOf(person).filed(id);
}

function done(kept: Scheduled | undefined, { person }: Asked<unknown, unknown, unknown>, means: ApiMeans) {
  if (!kept) return { refused: 'no-such-schedule' as const };
  return 'refused' in kept ? named(kept.refused) : { schedule: viewOf(kept.schedule, person, means) };
}

function viewOf({ id, says, next }: Schedule, person: Person, means: ApiMeans): z.input<typeof ScheduleView> {
  const { type, minor, currency, category, payee, note, tags, wallet, rule, start, paused } = says;
  return {
    id,
    type,
    amount: minor === undefined || minor === null ? undefined : decimal({ minor, currency }),
    currency,
    category,
    categoryName: means.nameOf(category, person),
    payee: payee ?? undefined,
    note: note ?? undefined,
    tags: [...tags],
    wallet: wallet ?? undefined,
    rule,
    start,
    paused,
    next,
  };
}
