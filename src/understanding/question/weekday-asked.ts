import type { Draft } from '../draft';
import type { Context, Span } from '../meaning';
import { openingIn } from '../recurrence/opening';
import { ruleLine } from '../recurrence/rule-line';

/** "How much do I spend ON MONDAYS?": one weekday in the form of what one does on each, 1 Monday … 7 Sunday. */
export function weekdayAsked(draft: Draft, context: Context): { weekday: number; span: Span } | undefined {
  const { recurrence } = draft.language;
  const opening = recurrence && openingIn(ruleLine(draft, context, recurrence), draft, recurrence);
  const { unit, every, weekdays = [], nth } = opening?.parts ?? { unit: 'day', every: 1 };
  const [weekday, ...others] = weekdays;
  if (!opening || unit !== 'week' || every !== 1 || nth || weekday === undefined || others.length > 0) return undefined;
  return { weekday, span: opening.span };
}
