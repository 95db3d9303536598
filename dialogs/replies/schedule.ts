import type { Button } from '../../src/bot/intent';
import type { Reply } from '../../src/bot/turn';
import type { Value } from '../../src/languages/voice';
import { addDays, type Day } from '../../src/ledger/period';
import { partsOf, type Rule, type RuleParts } from '../../src/ledger/rule';
import type { Schedule } from '../../src/ledger/schedule';

type Line = Reply['lines'][number];

/** What was done to a schedule. */
export type Did = 'made' | 'changed' | 'paused' | 'resumed' | 'ended' | 'skipped' | 'undone' | 'redone';

const UNITS = { day: 'rule.days', week: 'rule.weeks', month: 'rule.months', year: 'rule.years' } as const;
/** A Monday: the days after it have the names of a week. */
const MONDAY: Day = '2024-01-01';
const WORKDAYS = '1 2 3 4 5';

/** A rule in words: "every month on the 1st until 30 June". */
export function ruleWords(rule: Rule): Value {
  const parts = partsOf(rule);
  const { until, count } = parts;
  const said = onWords(parts);
  if (until) return { say: 'rule.until', with: { rule: said, day: { day: until } } };
  return count ? { say: 'rule.times', with: { rule: said, count } } : said;
}

function onWords({ unit, every: count, weekdays = [], nth, monthDays = [], month, workday }: RuleParts): Value {
  const every: Value = { say: UNITS[unit], with: { count } };
  const [day = 1] = monthDays;
  if (workday) return { say: 'rule.on-workday', with: { every, nth: String(workday) } };
  if (nth) return { say: 'rule.on-nth', with: { every, nth: String(nth), weekday: weekdayName(weekdays[0] ?? 1) } };
  if (unit === 'week' && weekdays.join(' ') === WORKDAYS && count === 1) return { say: 'rule.workdays' };
  if (weekdays.length > 0)
    return { say: 'rule.on-weekdays', with: { every, days: { list: weekdays.map(weekdayName) } } };
  if (month) return { say: 'rule.on-date', with: { every, date: { date: `2024-${two(month)}-${two(day)}` } } };
  if (day === -1) return { say: 'rule.on-last-day', with: { every } };
  if (monthDays.length > 0)
    return { say: 'rule.on-days', with: { every, days: { list: monthDays.map((ordinal) => ({ ordinal })) } } };
  return every;
}

/** One line a schedule: amount, category, what it is called, its rule, its next day. */
export function scheduleLine({ says, live, next }: Schedule, mark: 'repeat' | 'number' | 'none', number = 0): Line {
  const { type, minor, currency, category, note, payee, rule, paused } = says;
  const named = [note, payee].filter(Boolean).join(' · ');
  return {
    sentence: 'schedule.line',
    values: {
      mark,
      number,
      money: minor === undefined ? 'varies' : 'known',
      type,
      amount: minor === undefined ? undefined : { minor, currency },
      category: { category },
      note: named ? 'named' : 'none',
      noteText: named,
      rule: ruleWords(rule),
      state: live && paused ? 'paused' : 'other',
      next: live && next ? 'said' : 'none',
      day: next && { day: next },
    },
  };
}

/** What was done, the schedule as it now stands, and the ways back. `day` is the one that was left out. */
export function scheduleReply(schedule: Schedule, did: Did, day?: Day): Reply {
  const undo =
    did === 'undone' ? [] : [{ title: 'button.undo', do: 'undo', with: schedule.changes.at(-1)?.key } as const];
  return {
    lines: [{ sentence: 'schedule.did', values: { did, day: day && { day } } }, scheduleLine(schedule, 'repeat')],
    buttons: did === 'undone' ? [{ title: 'button.redo', do: 'redo' }] : [...undo, ...nextSteps(schedule, did)],
  };
}

/** What can be done with one: by buttons, which long after still mean this schedule. */
export function scheduleButtons({ id, says, next }: Schedule): readonly Button[] {
  const button = (title: Button['title'], verb: string): Button => ({ title, do: 'schedule', with: `${verb} ${id}` });
  return [
    says.paused ? button('button.resume', 'resume') : button('button.pause', 'pause'),
    ...(next && !says.paused ? [button('button.skip-once', 'skip')] : []),
    button('button.amount', 'amount'),
    button('button.rule', 'rule'),
    button('button.end', 'end'),
  ];
}

function nextSteps({ id, live }: Schedule, did: Did): readonly Button[] {
  if (!live) return [];
  if (did === 'paused') return [{ title: 'button.resume', do: 'schedule', with: `resume ${id}` }];
  return [{ title: 'button.edit', do: 'schedule', with: `open ${id}` }];
}

function weekdayName(number: number): Value {
  return { weekday: addDays(MONDAY, number - 1) };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
