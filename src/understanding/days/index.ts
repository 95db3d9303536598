import { type Day, dayAt } from '../../ledger/period';
import { blank, type Draft, type Step } from '../draft';
import type { Context } from '../meaning';
import { findDays } from './find-days';
import { firstWeekday } from './first-weekday';
import { lexemes } from './lexemes';
import { dayLexicon } from './lexicon';
import { dayOrder } from './order';

export { dayOfEntry, isAhead, isSingleDay } from './day-of-entry';

/** All days and periods at once: they compete for the same words, the longest reading wins. */
const days: Step = {
  id: 'days',
  run(draft: Draft, context: Context) {
    const words = draft.language.days;
    const line = {
      lexemes: lexemes(draft.folded, dayLexicon(words)),
      today: todayOf(context),
      words,
      order: dayOrder(words, context, draft.amounts),
      firstWeekday: firstWeekday(context.locale),
    };
    for (const found of findDays(line, draft.amounts.length > 0)) {
      const { from, to, grain, span } = found;
      draft.days.push(found);
      blank(draft, span);
      draft.trail.push({
        step: 'days',
        said: `${from}${from === to ? '' : `..${to}`} (${grain}) at ${span.start}-${span.end}`,
      });
    }
  },
};

export const daySteps: readonly Step[] = [days];

/** An unknown zone is the configuration's fault, not the message's: the day is then that of UTC. */
function todayOf({ now, zone }: Context): Day {
  try {
    return dayAt(now, zone);
  } catch {
    return dayAt(now, 'UTC');
  }
}
