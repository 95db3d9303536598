import { firstRows } from './rows';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The sign between the cells: the one that cuts the most lines into the same number of cells. Excel may say it itself. */
export function findDelimiter(text: string): string {
  const [, said] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  if (said) return said;
  const tried = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(text, delimiter) }));
  return tried.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

function evenness(text: string, delimiter: string): number {
  const rows = firstRows(text, delimiter);
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const scores = [...counts].map(([width, rowsOfIt]) => (width > 1 ? rowsOfIt * (1 + Math.min(width, 20) / 40) : 0));
  return Math.max(0, ...scores);
}
