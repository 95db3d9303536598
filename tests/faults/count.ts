/** What became of things that were promised: how many are there once, not at all, more than once. */
export interface Count {
  readonly what: string;
  readonly sent: number;
  readonly acknowledged: number;
  readonly found: number;
  readonly lost: readonly string[];
  readonly doubled: number;
  /** Twice is a fault: the channel can tell. */
  readonly once: boolean;
}

export function count(
  what: string,
  sent: number,
  promised: readonly string[],
  there: readonly string[],
  once = true,
): Count {
  const times = new Map<string, number>();
  for (const one of there) times.set(one, (times.get(one) ?? 0) + 1);
  return {
    what,
    sent,
    acknowledged: promised.length,
    found: times.size,
    lost: promised.filter((one) => !times.has(one)),
    doubled: [...times.values()].filter((many) => many > 1).length,
    once,
  };
}

export function table(counts: readonly Count[]): string {
  const rows = counts.map(({ what, sent, acknowledged, found, lost, doubled, once }) =>
    [what, sent, acknowledged, found, lost.length, once ? doubled : `${doubled} (cannot be told)`].map(String),
  );
  const all = [['', 'sent', 'acknowledged', 'found', 'lost', 'doubled'], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')).join('\n');
}

export function isWhole(counts: readonly Count[]): boolean {
  return counts.every(({ lost, doubled, once }) => lost.length === 0 && (!once || doubled === 0));
}
