import { addDays } from '../../../ledger/period';
import { single } from '../calendar';
import type { DayRecognizer } from '../line';

/** "yesterday", "vorgestern", "前天": one phrase a language, a number of days away. */
export const relativeDay: DayRecognizer = ({ lexemes, today }, at) => {
  const rel = lexemes[at]?.senses.rel;
  if (rel === undefined) return undefined;
  return { reading: { grain: 'day', period: single(addDays(today, rel)) }, end: at + 1 };
};
