/** Knows in memory which tickets were used. Given to two channels, both know it, as by a database. */
export function firstUse(): (ticket: string) => Promise<boolean> {
  const used = new Set<string>();
  return async (ticket) => {
    const first = !used.has(ticket);
    used.add(ticket);
    return first;
  };
}
