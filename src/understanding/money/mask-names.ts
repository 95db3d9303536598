import type { Token } from '../tokens';
import { isDayNumber } from './mask-months';
import type { Mask } from './masks';
import type { Reading } from './reading';

/** "Room 12 minibar 8", "dinner 40 in room 12": another number is the price. "Flight 300 on monday, hotel 200" tells of two. */
export function isName(reading: Reading, at: number, masks: ReadonlyMap<number, Mask>): boolean {
  const { tokens, markers } = reading;
  const isPrice = ({ kind }: Token, place: number) =>
    kind === 'number' && place !== at && !masks.has(place) && !isDay(reading, place);
  const next = tokens[at + 1];
  const runsOn = next?.kind === 'number' || (next?.kind === 'word' && !markers.between.has(next.text));
  const border = tokens.findIndex(
    ({ kind, text }, place) => place > at && (kind === 'line' || text === ',' || text === ';'),
  );
  const end = border < 0 ? tokens.length : border;
  if (runsOn) return tokens.some((token, place) => place > at && place < end && isPrice(token, place));
  const before = tokens[at - 2]?.text ?? '';
  const led = markers.fillers.has(before) && !markers.between.has(before);
  return led && tokens.some((token, place) => place < at && isPrice(token, place));
}

/** "On the 31st", "le 5". */
function isDay({ tokens, markers }: Reading, at: number): boolean {
  const [before, number, next] = [tokens[at - 1]?.text ?? '', tokens[at]!.text, tokens[at + 1]];
  if (!isDayNumber(number)) return false;
  return markers.dayBefore.has(before) || (next?.glued === true && /^(?:st|nd|rd|th|er|eme|го)$/.test(next.text));
}
