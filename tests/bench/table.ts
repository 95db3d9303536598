/** One measured figure: what, how much, and what it is held against. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly target?: string;
}

export function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const figures = Math.max(...rows.map(({ figure }) => figure.length));
  return `${rows
    .map(
      ({ what, figure, target }) =>
        `${what.padEnd(width)}  ${figure.padStart(figures)}${target ? `   (${target})` : ''}`,
    )
    .join('\n')}\n`;
}

/** The value below which a share of the sorted values lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
