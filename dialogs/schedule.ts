import type { Ask, Intent } from '../src/bot/intent';
import { operationOf, type Turn } from '../src/bot/turn';
import { keyOf } from '../src/ledger/key';
import { money } from '../src/ledger/money';
import type { Schedules } from '../src/ledger/schedules';
import type { LimitLines } from './limits/watching';
import { refusal } from './plan';
import { madeReply } from './recurring';
import { scheduleButtons, scheduleLine, scheduleReply } from './replies/schedule';
import { scheduleRefused } from './replies/schedule-refused';

/** What can be done with a schedule. */
export type Verb = 'open' | 'pause' | 'resume' | 'skip' | 'end' | 'amount' | 'rule';

interface Slots {
  readonly verb: string;
  readonly id: string;
  /** What it is to be: an amount, or "it varies"; a rule and its first day. */
  readonly value?: string;
  readonly currency?: string;
}

const VARIES = 'varies';

/** The buttons under a schedule: pause it, skip it once, end it, or change its amount or its days. */
export function schedule(schedules: Schedules, limitLines: LimitLines): Intent<Slots> {
  return {
    id: 'schedule',
    begin: ({ press }) => {
      const [verb = 'open', id = ''] = press?.with?.split(' ') ?? [];
      return { verb, id };
    },
    ask: ({ verb, value }) => (value === undefined ? askFor(verb) : undefined),
    take: (slots, { value }, { meaning }) => {
      const currency = meaning.amounts.find((amount) => amount.value === value)?.currency;
      return { ...slots, value, ...(currency && { currency }) };
    },
    fulfil: (slots, turn) => done(slots, schedules, limitLines, turn),
  };
}

function askFor(verb: string): Ask | undefined {
  const values = { what: 'none', whatText: '' };
  if (verb === 'amount')
    return {
      slot: 'amount',
      sentence: 'schedule.ask-amount',
      values,
      choices: [{ title: 'button.varies', value: VARIES }],
    };
  return verb === 'rule' ? { slot: 'rule', sentence: 'schedule.ask-rule', values } : undefined;
}

async function done(
  { verb, id, value = '', currency }: Slots,
  schedules: Schedules,
  limitLines: LimitLines,
  turn: Turn,
): Promise<void> {
  const operation = operationOf(turn);
  const gone = () => turn.reply({ lines: [{ sentence: 'button-stale' }] });
  const one = await schedules.get(turn.person.ledgerId, id);
  if (verb === 'amount' || verb === 'rule') {
    if (!one) return gone();
    const says = verb === 'rule' ? ruleSaid(value) : amountSaid(value, currency ?? one.says.currency);
    if ('refused' in says) return turn.reply(refusal(says.refused, { amount: value, currency }));
    const changed = await schedules.change(operation, id, says);
    if (!changed) return gone();
    return turn.reply(
      'refused' in changed
        ? scheduleRefused(changed.refused, { amount: value })
        : await madeReply(changed, 'changed', turn, limitLines),
    );
  }
  if (verb === 'open') {
    if (!one) return gone();
    return turn.reply({
      lines: [scheduleLine(one, 'repeat'), { sentence: 'schedule.open' }],
      buttons: scheduleButtons(one),
    });
  }
  await order(verb, id, schedules, turn);
}

/** Pauses, resumes, skips or ends one and says so. */
export async function order(verb: string, id: string, schedules: Schedules, turn: Turn): Promise<void> {
  const operation = operationOf(turn);
  const before = await schedules.get(turn.person.ledgerId, id);
  const again = before?.keys.includes(keyOf(operation.source));
  const after = await ORDERS[verb as keyof typeof ORDERS]?.(schedules)(operation, id);
  if (!after) return turn.reply({ lines: [{ sentence: 'button-stale' }] });
  turn.reply(scheduleReply(after, DID[verb as keyof typeof DID], again ? after.says.skipped.at(-1) : before?.next));
}

const ORDERS = {
  pause: (schedules: Schedules) => schedules.pause.bind(schedules),
  resume: (schedules: Schedules) => schedules.resume.bind(schedules),
  skip: (schedules: Schedules) => schedules.skip.bind(schedules),
  end: (schedules: Schedules) => schedules.end.bind(schedules),
};
const DID = { pause: 'paused', resume: 'resumed', skip: 'skipped', end: 'ended' } as const;

function ruleSaid(value: string): { readonly rule: string; readonly start: string } {
  const [rule = '', start = ''] = value.split(' ');
  return { rule, start };
}

function amountSaid(value: string, currency: string) {
  if (value === VARIES) return { minor: undefined };
  const amount = money(value, currency);
  return amount;
}
