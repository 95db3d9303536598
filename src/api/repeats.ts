import { z } from 'zod';
import { type Rule, type RuleParts, ruleOf } from '../ledger/rule';
import { Day } from './fields';

const every = z.int().min(1).max(99).default(1);
const ends = { until: Day.optional(), count: z.int().min(1).max(1_000).optional() };
const monthDay = z.int().min(1).max(31).optional().meta({
  description: 'Where a month is shorter, its last day is meant.',
});
const weekday = z.int().min(1).max(7);

/** How something repeats, in the words of a calendar: no rule of a caller's own making reaches the calendar's reckoning. */
export const Repeats = z
  .discriminatedUnion('unit', [
    z.strictObject({ unit: z.literal('day'), every, ...ends }),
    z.strictObject({
      unit: z.literal('week'),
      every,
      weekdays: z.array(weekday).min(1).max(7).optional().meta({ description: '1 Monday … 7 Sunday.' }),
      ...ends,
    }),
    z.strictObject({
      unit: z.literal('month'),
      every,
      monthDay,
      nth: z
        .strictObject({ nth: z.union([z.int().min(1).max(4), z.literal(-1)]), weekday })
        .optional()
        .meta({
          description: 'The first to fourth or last (-1) of a weekday, instead of monthDay.',
        }),
      workday: z.enum(['first', 'last']).optional(),
      ...ends,
    }),
    z.strictObject({ unit: z.literal('year'), every, month: z.int().min(1).max(12), monthDay, ...ends }),
  ])
  .meta({ description: 'How it repeats; weeks, months and years on the day of "start" where nothing else is said.' });

/** As the ledger keeps it: on the day it begins where no other is said. */
export function ruleFrom(said: z.output<typeof Repeats>, start: string): Rule {
  const { unit, every: times, until, count } = said;
  const parts: RuleParts = { unit, every: times, until, count };
  const day = Number(start.slice(8));
  if (said.unit === 'day') return ruleOf(parts);
  if (said.unit === 'week') return ruleOf({ ...parts, weekdays: said.weekdays ?? [weekdayOf(start)] });
  if (said.unit === 'year') return ruleOf({ ...parts, month: said.month, monthDays: [said.monthDay ?? day] });
  if (said.workday) return ruleOf({ ...parts, workday: said.workday === 'first' ? 1 : -1 });
  if (said.nth) return ruleOf({ ...parts, weekdays: [said.nth.weekday], nth: said.nth.nth });
  return ruleOf({ ...parts, monthDays: [said.monthDay ?? day] });
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
