/** What a spreadsheet would run as a formula, or what has been guarded already. */
const DANGEROUS = /^[=+\-@\t\r']/;

/** Words for a cell that no spreadsheet takes for a formula: an apostrophe before them says that they are words. */
export function guarded(words: string): string {
  return DANGEROUS.test(words) ? `'${words}` : words;
}

/** The inverse of `guarded`. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && DANGEROUS.test(cell.slice(1)) ? cell.slice(1) : cell;
}
