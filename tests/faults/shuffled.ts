/** In another order; changes the list itself. */
export function shuffled<Thing>(things: Thing[], random: () => number): Thing[] {
  for (let at = things.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [things[at], things[other]] = [things[other]!, things[at]!];
  }
  return things;
}
