import type { Person } from '../accounts/person';
import type { Due, RoundStore } from '../accounts/rounds';
import type { SharedLedgerStore } from '../accounts/shared-ledger';
import { roleIn } from '../accounts/whereabouts';
import { CategoryBook, type TreeCategory } from '../ledger/categories';
import { firstWeekday } from '../ledger/first-weekday';
import { addDays, yearOf } from '../ledger/period';
import type { ManyLedgers } from '../ledger/ports';
import type { Job } from '../outbox/job';
import type { Outbox } from '../outbox/notice';
import type { Telling } from './alert';
import { monthly } from './monthly';
import { monthsOf, summed, yearSummed } from './over';
import { quiet } from './quiet';
import { type Read, Reading } from './reading';
import type { AlertRules } from './rules';
import { hourOf, type Turns, turnsAt } from './turns';
import { dosageOf, isWanted } from './wanted';
import { weekly } from './weekly';
import { year } from './year';

export interface RoundParts {
  readonly people: RoundStore;
  readonly books: ManyLedgers;
  readonly ledgers: Pick<SharedLedgerStore, 'get'>;
  readonly outbox: Outbox;
  readonly rules: AlertRules;
  /** The categories everyone starts with. */
  readonly tree: readonly TreeCategory[];
}

/** People looked at together: their ledgers are read by a handful of queries. */
const BATCH = 500;
/** Looked for at once: while the database reads and writes for one batch, this process sums up another. */
const MOST = 3 * BATCH;
/** How long nobody looks at a person who has left, or is another now. */
const LATER_MS = 7 * 86_400_000;
/** Later than this nobody needs to hear of what is over. */
const NEWS_MS = 3 * 86_400_000;
/** Days for which a silence is known beyond those after which it is asked about. */
const SILENT_FOR = 7;

/**
 * Looks at everybody whose hour has come: which week, month, year is over and not yet told, and whether nothing was logged for
 * days. First the notices are kept, each known by its period; then the person's next hour is set. Cut off in between it is
 * done again and tells nothing twice; of what was slept through only the newest is told.
 */
export function morningRound(parts: RoundParts): Job {
  return {
    id: 'morning-round',
    async run(now) {
      for (let found = MOST; found === MOST; ) {
        const due = await parts.people.due(now, MOST);
        const batches = Array.from({ length: Math.ceil(due.length / BATCH) }, (_, place) =>
          look(due.slice(place * BATCH, (place + 1) * BATCH), now, parts),
        );
        const failed = (await Promise.allSettled(batches)).find((batch) => batch.status === 'rejected');
        if (failed) throw failed.reason;
        found = due.length;
      }
    },
  };
}

interface Looked {
  readonly id: string;
  readonly person: Person;
  readonly turns: Turns;
  readonly week?: Read;
  readonly month?: Read;
  readonly year?: Read;
  /** The newest days, where nothing else is read. */
  readonly days?: Read;
}

async function look(due: readonly Due[], now: Date, parts: RoundParts): Promise<void> {
  const reading = new Reading();
  const calendars = new Map<string, Turns>();
  const looked: Looked[] = [];
  for (const { id, since, person } of due) {
    if (!person) continue;
    const key = `${person.zone} ${firstWeekday(person.locale)}`;
    const turns = calendars.get(key) ?? turnsAt(now, person.zone, firstWeekday(person.locale), parts.rules.hour);
    calendars.set(key, turns);
    const ledgers = await ledgersOf(person, parts);
    looked.push({ id, person, turns, ...asked({ person, since, turns, ledgers, now }, reading, parts.rules) });
  }
  await reading.read(parts.books);
  const next = new Map<number, string[]>();
  const move = (id: string, to: number) => {
    const ids = next.get(to) ?? [];
    next.set(to, ids);
    ids.push(id);
  };
  for (const { id, person } of due) if (!person) move(id, now.getTime() + LATER_MS);
  await Promise.all(looked.map(async (one) => move(one.id, (await tell(one, now, parts)).getTime())));
  // Most of them are looked at next at the same few instants.
  await Promise.all([...next].map(([instant, ids]) => parts.people.move(ids, new Date(instant))));
}

/** The ledger that somebody logs to; their own with those that joined it. */
async function ledgersOf(person: Person, { ledgers }: RoundParts): Promise<readonly string[]> {
  const { ledgerId, home, joined = [] } = person;
  const shared = ledgerId === home ? undefined : await ledgers.get(ledgerId);
  return shared && roleIn(shared, person) ? [shared.id] : [home, ...joined.map((one) => one.ledgerId)];
}

interface Asking extends Required<Omit<Due, 'id'>> {
  readonly turns: Turns;
  readonly ledgers: readonly string[];
  readonly now: Date;
}

/** What must be read for somebody: no more than is told. */
function asked({ person, since, turns, ledgers, now }: Asking, reading: Reading, rules: AlertRules) {
  const { today, week, month } = turns;
  const has = ({ at }: Turns['week'], alert: string) =>
    since <= at && isNews(at, now) && isWanted(person, alert, rules, now);
  const both = ({ period, before }: Turns['week']) => reading.ask(ledgers, [before.from, period.from], period.to);
  const asks = {
    ...(has(week, weekly.id) && { week: both(week) }),
    ...(has(month, monthly.id) && { month: both(month) }),
    ...(isDecember(month) &&
      has(month, year.id) && {
        year: reading.ask(
          ledgers,
          monthsOf(yearOf(month.period.from)).map(({ from }) => from),
          month.period.to,
        ),
      }),
  };
  if (Object.keys(asks).length > 0) return asks;
  return { days: reading.ask(ledgers, [addDays(today, -silenceOf(person, rules) - SILENT_FOR)], today) };
}

/** Keeps what is to be told, and answers when to look again. */
async function tell(one: Looked, now: Date, { outbox, rules, tree }: RoundParts): Promise<Date> {
  const { person, turns } = one;
  const book = new CategoryBook(tree, person.categories);
  const by = { currency: person.currency, merged: (category: string) => book.counted(category) };
  const { today, week, month, next } = turns;
  const after = silenceOf(person, rules);
  const read = (one.days ?? one.week ?? one.month ?? one.year)!();
  const last = read
    .map((total) => total.last)
    .sort()
    .at(-1);
  const asks = isWanted(person, quiet.id, rules, now);
  const told: readonly (readonly [string, Telling | undefined])[] = [
    [weekly.id, one.week && weekly.check(summed(week, one.week(), by))],
    [monthly.id, one.month && monthly.check(summed(month, one.month(), by))],
    [year.id, one.year && year.check(yearSummed(yearOf(month.period.from), one.year(), by))],
    [quiet.id, one.days && asks && last ? quiet.check({ last, today, after }) : undefined],
  ];
  await Promise.all(
    told.map(([about, telling]) => telling && outbox.enqueue({ ...telling, personId: person.id, about })),
  );
  if (!last || !asks) return next;
  const silent = hourOf(addDays(last, after), rules.hour, person.zone);
  // Whether it is silent today is looked up by itself: a digest reads no further than the period that is over.
  if (silent <= now) return one.days ? next : new Date(now.getTime() + 1);
  return new Date(Math.min(silent.getTime(), next.getTime()));
}

function isNews(at: Date, now: Date): boolean {
  return at <= now && now.getTime() - at.getTime() < NEWS_MS;
}

function isDecember({ period }: Turns['month']): boolean {
  return period.from.slice(5, 7) === '12';
}

function silenceOf({ alerts }: Person, { quiet_days: days }: AlertRules): number {
  return days[dosageOf(alerts)];
}
