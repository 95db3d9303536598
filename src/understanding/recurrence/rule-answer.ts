import type { Draft } from '../draft';
import type { Context } from '../meaning';
import { readRule } from './read-rule';

/** The rule that answers "how often?", and the first day it can fall on: "FREQ=MONTHLY;… 2026-11-21". */
export function ruleAnswer(draft: Draft, context: Context): string | undefined {
  if (draft.amounts.some(({ currency }) => currency !== null)) return undefined;
  const found = readRule(draft, context);
  return found && `${found.rule} ${found.start}`;
}
