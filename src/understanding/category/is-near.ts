/** Shorter words have too many neighbours. */
export const SHORTEST = 5;
const SHORTEST_SWAPPED = 6;
/** Many names of people are a letter away from a thing: Martin is no Martini. */
const SHORTEST_OTHER = 7;

/** Whether one slip of the fingers lies between two words that begin alike: "cofee", "gorceries", "supermaket". */
export function isNear(written: string, word: string): boolean {
  const [one, other] = [written.length, word.length];
  if (one < SHORTEST || written[0] !== word[0] || Math.abs(one - other) > 1) return false;
  let same = 0;
  while (same < one && written[same] === word[same]) same += 1;
  const [left, right] = [written.slice(same), word.slice(same)];
  if (one !== other) {
    const [short, long] = one < other ? [left, right] : [right, left];
    const doubled = long[0] === word[same - 1] || long[0] === long[1];
    return short === long.slice(1) && (doubled || one >= SHORTEST_OTHER);
  }
  if (left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0]) return one >= SHORTEST_SWAPPED;
  return one >= SHORTEST_OTHER && left.slice(1) === right.slice(1);
}
