import type { Ask, Intent } from '../src/bot/intent';
import { operationOf, type Reply, type Turn } from '../src/bot/turn';
import { called } from '../src/ledger/called';
import { entryDraftOf, type Planned, UNFILED } from '../src/ledger/draft';
import type { Source } from '../src/ledger/entry';
import { keyOf } from '../src/ledger/key';
import type { Ledger } from '../src/ledger/ledger';
import { type Currency, decimal } from '../src/ledger/money';
import { addDays, type Day } from '../src/ledger/period';
import { dayAfter, likeDay } from '../src/ledger/rule';
import type { Schedule, ScheduleSays } from '../src/ledger/schedule';
import type { Posted, Schedules } from '../src/ledger/schedules';
import { recurring as aMonth } from '../src/reports/recurring';
import type { LimitLines } from './limits/watching';
import { planned, refusal } from './plan';
import { entryLines } from './replies/recorded';
import { scheduleLine, scheduleReply } from './replies/schedule';
import { scheduleRefused } from './replies/schedule-refused';

interface Slots {
  /** The message that said it: answers given later still write under its key. */
  readonly source: Source;
  /** What each day of it is; absent where the message asks what there is. */
  readonly plan?: Planned;
  readonly rule?: string;
  readonly start?: string;
  readonly varies?: boolean;
  /** "make it monthly": of what was just recorded. */
  readonly that?: boolean;
}

const VARIES = 'varies';
/** Lines shown of many. */
const MOST_SHOWN = 20;

/** "rent 900 every month on the 1st": set up at once, asked for only what is missing; "my recurring payments": what there is. */
export function recurring(ledger: Ledger, schedules: Schedules, limitLines: LimitLines): Intent<Slots> {
  return {
    id: 'recurring',
    begin: (turn) => begun(turn),
    ask: (slots) => askFor(slots),
    take: (slots, { slot, value }) => {
      if (slot === 'rule') {
        const [rule, start] = value.split(' ');
        return { ...slots, rule, start };
      }
      if (value === VARIES) return { ...slots, varies: true };
      return { ...slots, plan: slots.plan && { ...slots.plan, amount: value } };
    },
    fulfil: async (slots, turn) => {
      if (!slots.plan) return turn.reply(listed(await schedules.list(turn.person.ledgerId), turn.person.currency));
      const plan = slots.that ? await likeTheLast(slots.plan, ledger, turn) : slots.plan;
      if (!plan) return turn.reply({ lines: [{ sentence: 'schedule.none' }] });
      const says = { ...slots, plan, ...(slots.that && goingOn(slots, plan.day, turn.today)) };
      turn.reply(await setUp(says, schedules, limitLines, turn));
    },
  };
}

function begun(turn: Turn): Slots {
  const { meaning, source } = turn;
  const { schedule } = meaning;
  const asks = !schedule || (!schedule.rule && !schedule.varies && !schedule.entry.amount);
  if (asks) return { source };
  const { rule, start, varies, that, entry } = schedule;
  return { source, plan: planned(entry, turn), rule, start, varies, that: that && !entry.amount };
}

function askFor({ plan, rule, varies, that }: Slots): Ask | undefined {
  if (!plan) return undefined;
  const name = plan.note ?? plan.payee;
  const values = { what: name ? 'named' : 'none', whatText: name };
  if (!plan.amount && !varies && !that)
    return {
      slot: 'amount',
      sentence: 'schedule.ask-amount',
      values,
      choices: [{ title: 'button.varies', value: VARIES }],
    };
  return rule ? undefined : { slot: 'rule', sentence: 'schedule.ask-rule', values };
}

async function setUp(
  slots: Slots & { readonly plan: Planned },
  schedules: Schedules,
  limitLines: LimitLines,
  turn: Turn,
): Promise<Reply> {
  const { source, plan, rule = '', start = turn.today, varies } = slots;
  const draft = varies ? undefined : entryDraftOf(plan);
  if (draft && 'refused' in draft) return refusal(draft.refused, plan);
  const { type, category = UNFILED, payee, note, tags, wallet, currency } = plan;
  const says = {
    type: type === 'transfer' ? ('expense' as const) : type,
    currency,
    minor: draft?.money.minor,
    category,
    payee,
    note,
    tags,
    wallet,
    rule,
    start,
  };
  const operation = { ...operationOf(turn), source };
  const written = await schedules.written(operation);
  const known = written ? earlier(written, source) : sameAs(says, await schedules.list(turn.person.ledgerId));
  const done = known ? await schedules.change(operation, known.id, says) : await schedules.add(operation, says);
  if (!done) return { lines: [{ sentence: 'button-stale' }] };
  if ('refused' in done) return scheduleRefused(done.refused, plan);
  return madeReply(done, known ? 'changed' : 'made', turn, limitLines);
}

/** What the same message wrote before: it is changed by it unless it was made by it. */
function earlier(written: Schedule, source: Source): Schedule | undefined {
  return written.id === keyOf(source) ? undefined : written;
}

/** Said again of the same thing, it is that with another amount or other days. */
function sameAs(
  { note, payee, type }: Pick<ScheduleSays, 'note' | 'payee' | 'type'>,
  all: readonly Schedule[],
): Schedule | undefined {
  const name = note ?? payee;
  if (!name) return undefined;
  const alike = called(all, name, ({ says }) => says.note ?? says.payee ?? '');
  return alike.find(({ says }) => says.type === type && (says.note ?? says.payee)?.length === name.length);
}

/** What was set up; beside it what today's was, which is in the ledger already, and how limits stand after it. */
export async function madeReply(
  { schedule, entries }: Posted,
  did: 'made' | 'changed',
  turn: Turn,
  limitLines: LimitLines,
): Promise<Reply> {
  const reply = scheduleReply(schedule, did);
  if (entries.length === 0) return reply;
  const today = [{ sentence: 'schedule.today' as const }, ...entryLines(entries, turn)];
  // By the key it was posted with, as on any other day.
  const lines = [...reply.lines, ...today, ...(await limitLines(entries, turn, entries[0]!.source))];
  return { ...reply, lines, entries: entries.map(({ id }) => id) };
}

async function likeTheLast(plan: Planned, ledger: Ledger, turn: Turn): Promise<Planned | undefined> {
  const [entry] = await ledger.newest(operationOf(turn));
  if (!entry) return undefined;
  const { type, category, payee, note, tags, wallet, day } = entry;
  const { currency } = entry.money;
  return { ...plan, type, amount: decimal(entry.money), currency, category, payee, note, tags, wallet, day };
}

/** What was just recorded was the first: the days of the rule are like its day, from the next one on. */
function goingOn({ rule = '', start }: Slots, day: Day, today: Day) {
  const said = start === today ? likeDay(rule, today, day) : rule;
  return { rule: said, start: dayAfter(said, day, later(day, addDays(today, -1))) ?? today };
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

function listed(all: readonly Schedule[], own: Currency): Reply {
  if (all.length === 0) return { lines: [{ sentence: 'schedule.none' }] };
  const shown = all.slice(0, MOST_SHOWN);
  const { costs, income } = aMonth(all, own);
  return {
    lines: [
      { sentence: 'schedule.list', values: { count: all.length } },
      ...shown.map((schedule, place) => scheduleLine(schedule, 'number', place + 1)),
      ...(costs.length > 0 ? [{ sentence: 'schedule.fixed' as const, values: { amount: costs } }] : []),
      ...(income.length > 0 ? [{ sentence: 'schedule.fixed-income' as const, values: { amount: income } }] : []),
    ],
    buttons: shown.map(({ id }, place) => ({ title: { text: String(place + 1) }, do: 'schedule', with: `open ${id}` })),
  };
}
