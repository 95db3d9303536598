import { categoryNamed } from '../category/category-named';
import { findPhrases } from '../category/find-phrases';
import { phraseBookOf } from '../category/phrase-book';
import { tokensOf } from '../category/tokens';
import type { Draft } from '../draft';
import type { Context } from '../meaning';
import type { LimitPieces } from './pieces';
import type { LimitRole } from './words';

/** What only a limit has: a period, a bound, what becomes of the rest. */
const OF_LIMITS: readonly LimitRole[] = [
  'keep',
  'carry',
  'payday',
  'day',
  'week',
  'month',
  'year',
  'remove',
  'raise',
  'lower',
  'bound',
  'total',
];
/** "Cap it AT 300", "limit food TO 300": what stands before the amount says what it is to become. */
const BECOMES = /(?:^|\s)(?:at|to|a|auf|bei|à|до|en|em)\s*$/u;

/** "Cap 15" is a hat and "budget hotel 80" a night: the lexicon knows the thing by the very word that else sets a limit. */
export function isBought({ roles, amount, said, left, tag }: LimitPieces, draft: Draft, { words }: Context): boolean {
  if (!said || !amount || tag || draft.amounts.length !== 1) return false;
  if (OF_LIMITS.some((role) => roles.has(role))) return false;
  if (BECOMES.test(draft.plain.slice(0, amount.span.start))) return false;
  const tokens = tokensOf(draft.text);
  const thing = findPhrases(tokens, [phraseBookOf(draft.language.lexicon)]).find(
    ({ from, to, category, part }) =>
      category !== 'none' && !part && tokens[from]!.start <= said.start && said.end <= tokens[to - 1]!.end,
  );
  if (!thing) return false;
  // "Food cap 300" limits what its other words name.
  const alone = tokens[thing.from]!.start === said.start && tokens[thing.to - 1]!.end === said.end;
  return !(alone && left !== '' && categoryNamed(left, draft.language, words));
}
