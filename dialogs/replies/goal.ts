import type { Reply, Turn } from '../../src/bot/turn';
import { type Goal, progressOf } from '../../src/ledger/goal';
import type { GoalKept } from '../../src/ledger/goals';
import { MOST_KEPT } from '../../src/ledger/keeping';
import { refusal } from '../plan';

type Line = Reply['lines'][number];
export type GoalDid = 'made' | 'changed' | 'put' | 'taken' | 'dropped' | 'undone' | 'redone';

const BAR = 10;

/** How far a goal is, and what it still needs. */
export function goalLines({ says }: Goal, { today }: Pick<Turn, 'today'>): Line[] {
  const { name, currency, target, saved, by } = says;
  const { share = 0, missing = 0, aMonth, late } = progressOf(says, today);
  const money = (minor: number) => ({ minor, currency });
  const full = Math.min(BAR, Math.floor(share * BAR));
  const line: Line = {
    sentence: 'goal.line',
    values: {
      name,
      saved: money(saved),
      target: target === undefined ? 'none' : 'said',
      amount: target === undefined ? undefined : money(target),
      share: { share: Math.floor(share * 100) / 100 },
      bar: '▓'.repeat(full) + '░'.repeat(BAR - full),
    },
  };
  if (missing === 0) return [line];
  const need = late ? 'late' : aMonth ? 'month' : 'other';
  const values = { need, missing: money(missing), aMonth: aMonth && money(aMonth), day: by && { day: by } };
  return [line, { sentence: 'goal.need', values }];
}

/** What was done, the goal as it now stands, and the ways back. `minor` is what was put aside or taken out. */
export function goalReply(goal: Goal, did: GoalDid, turn: Turn, minor = 0): Reply {
  const { currency } = goal.says;
  return {
    lines: [
      { sentence: 'goal.did', values: { did, amount: { minor: Math.abs(minor), currency } } },
      ...(did === 'dropped' || !goal.live ? goalLines(goal, turn).slice(0, 1) : goalLines(goal, turn)),
    ],
    buttons:
      did === 'undone'
        ? [{ title: 'button.redo', do: 'redo' }]
        : [{ title: 'button.undo', do: 'undo', with: goal.changes.at(-1)?.key }],
  };
}

/** Why nothing was changed, and what to do. */
export function goalRefused(
  refused: Extract<GoalKept, { refused: unknown }>['refused'],
  { name, amount, currency, saved = 0 }: { name: string; amount?: string; currency: string; saved?: number },
): Reply {
  if (refused === 'not-so-much')
    return { lines: [{ sentence: 'goal.not-so-much', values: { name, saved: { minor: saved, currency } } }] };
  if (refused === 'too-many-kept') return { lines: [{ sentence: 'goal.too-many', values: { most: MOST_KEPT } }] };
  return refusal(refused, { note: name, amount, currency });
}
