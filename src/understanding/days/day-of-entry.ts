import type { DaysFound } from '../meaning';

/** The day an entry was made on, where one single day is meant; a period dates no entry. The days are in the past where that was open. */
export function dayOfEntry(days: readonly DaysFound[]): DaysFound | undefined {
  return days.find(isSingleDay);
}

/** Whether a period is one day: "yesterday", not "last week". */
export function isSingleDay({ grain, from, to }: DaysFound): boolean {
  return grain === 'day' && from === to;
}
