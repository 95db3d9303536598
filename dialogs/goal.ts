import type { Ask, Intent } from '../src/bot/intent';
import { operationOf, type Reply, type Turn } from '../src/bot/turn';
import { called } from '../src/ledger/called';
import type { Source } from '../src/ledger/entry';
import type { Goal } from '../src/ledger/goal';
import type { GoalKept, Goals } from '../src/ledger/goals';
import { keyOf } from '../src/ledger/key';
import { money } from '../src/ledger/money';
import { refusal } from './plan';
import { type GoalDid, goalLines, goalRefused, goalReply } from './replies/goal';

interface Slots {
  readonly source: Source;
  readonly does: 'set' | 'put' | 'take' | 'show' | 'drop';
  readonly name?: string;
  readonly amount?: string;
  readonly currency?: string;
  readonly by?: string;
  /** Set up without saying how much it should be. */
  readonly open?: boolean;
}

/** Told about every change of a goal: it may have been reached. */
export type WatchGoal = (goal: Goal, turn: Turn) => Promise<Reply['lines']>;

const NONE = 'none';

/** "save 3000 for a car by june", "put 50 aside for the car", "how is my car goal?", "drop the car goal". */
export function goal(goals: Goals, watch: WatchGoal): Intent<Slots> {
  return {
    id: 'goal',
    begin: ({ meaning, source }) => {
      const said = meaning.goal ?? { does: 'show' as const };
      const asks = said.does === 'set' && !said.amount && !said.name && !said.by;
      return { ...said, source, does: asks ? 'show' : said.does };
    },
    ask: (slots) => askFor(slots),
    take: (slots, { slot, value }, { meaning }) => {
      if (slot === 'name') return { ...slots, name: value };
      if (value === NONE) return { ...slots, open: true };
      const currency = meaning.amounts.find((amount) => amount.value === value)?.currency;
      return { ...slots, amount: value, ...(currency && { currency }) };
    },
    fulfil: async (slots, turn) => {
      const all = await goals.list(turn.person.ledgerId);
      if (slots.does === 'show') return turn.reply(shown(slots, all, turn));
      if (slots.does === 'drop') return drop(slots, all, goals, turn);
      await change(slots, all, goals, watch, turn);
    },
  };
}

function askFor({ does, name, amount, by, open }: Slots): Ask | undefined {
  if (does === 'show' || does === 'drop') return undefined;
  if (!name) return { slot: 'name', sentence: 'goal.ask-name' };
  if (amount || open || (does === 'set' && by)) return undefined;
  return {
    slot: 'amount',
    sentence: 'goal.ask-amount',
    values: { name },
    choices: does === 'set' ? [{ title: 'button.no-target', value: NONE }] : [],
  };
}

function shown({ name }: Slots, all: readonly Goal[], turn: Turn): Reply {
  if (all.length === 0) return { lines: [{ sentence: 'goal.none' }] };
  const meant = name ? called(all, name, ({ says }) => says.name) : all;
  if (meant.length === 0) return { lines: [{ sentence: 'goal.not-found', values: { what: name } }] };
  const lines = meant.flatMap((one) => goalLines(one, turn));
  return { lines: name ? lines : [{ sentence: 'goal.list', values: { count: all.length } }, ...lines] };
}

async function drop({ name = '', source }: Slots, all: readonly Goal[], goals: Goals, turn: Turn): Promise<void> {
  const operation = { ...operationOf(turn), source };
  const before = await goals.written(operation);
  const [only, ...more] = before ? [before] : name ? called(all, name, ({ says }) => says.name) : all;
  if (!only) return turn.reply({ lines: [{ sentence: 'goal.not-found', values: { what: name } }] });
  if (more.length > 0) return turn.reply({ ...shown({ source, does: 'show' }, all, turn), buttons: [] });
  const dropped = await goals.drop(operation, only.id);
  if (dropped) turn.reply(goalReply(dropped, 'dropped', turn));
}

/** Sets a goal up or changes it, puts aside or takes out. What is put aside for something unheard of begins its goal. */
async function change(
  { source, does, name = '', amount, currency: said, by }: Slots,
  all: readonly Goal[],
  goals: Goals,
  watch: WatchGoal,
  turn: Turn,
): Promise<void> {
  const [known] = called(all, name, ({ says }) => says.name);
  const currency = said ?? known?.says.currency ?? turn.person.currency;
  const sum = amount === undefined ? undefined : money(amount, currency);
  if (sum && 'refused' in sum) return turn.reply(refusal(sum.refused, { note: name, amount, currency }));
  if (known && currency !== known.says.currency)
    return turn.reply({
      lines: [{ sentence: 'goal.other-currency', values: { name: known.says.name, currency: known.says.currency } }],
    });
  const operation = { ...operationOf(turn), source };
  const minor = sum?.minor;
  const again = await goals.written(operation);
  let kept: GoalKept | undefined;
  const made = again ? again.id === keyOf(source) : !known;
  let did: GoalDid = does === 'put' ? 'put' : does === 'take' ? 'taken' : made ? 'made' : 'changed';
  if (again) kept = { goal: again };
  else if (does === 'take' && !known)
    return turn.reply({ lines: [{ sentence: 'goal.not-found', values: { what: name } }] });
  else if (known && does !== 'set')
    kept = await goals.put(operation, known.id, (does === 'put' ? 1 : -1) * (minor ?? 0));
  else if (known)
    kept = await goals.change(operation, known.id, { ...(minor && { target: minor }), ...(by && { by }) });
  else {
    const saved = does === 'put' ? (minor ?? 0) : 0;
    kept = await goals.add(operation, { name, currency, saved, ...(does === 'set' && minor && { target: minor }), by });
    if (saved === 0) did = 'made';
  }
  if (!kept) return turn.reply({ lines: [{ sentence: 'button-stale' }] });
  if ('refused' in kept)
    return turn.reply(
      goalRefused(kept.refused, { name: known?.says.name ?? name, amount, currency, saved: known?.says.saved }),
    );
  const reply = goalReply(kept.goal, did, turn, minor);
  turn.reply({ ...reply, lines: [...reply.lines, ...(await watch(kept.goal, turn))] });
}
