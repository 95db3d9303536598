import type { DayWords } from '../../understanding/days/words';

export const days: DayWords = { draft: true };
