import { single } from '../calendar';
import { has } from '../lexemes';
import type { DayRecognizer } from '../line';

/** "at 8 pm", "um 20 Uhr", "в 11 утра": an hour without a day is of today. It counts only where no day is named. */
export const clock: DayRecognizer = (line, at) => {
  const hour = line.lexemes[at];
  if (hour?.number === undefined && !hour?.time) return undefined;
  if (hour.number !== undefined && (hour.number > 24 || hour.text.length > 2)) return undefined;
  const next = line.lexemes[at + 1];
  const named = has(next, 'clock');
  const timed = hour.time && has(line.lexemes[at - 1], 'at');
  if (!named && !timed) return undefined;
  return { reading: { grain: 'day', period: single(line.today) }, end: named ? at + 2 : at + 1 };
};
