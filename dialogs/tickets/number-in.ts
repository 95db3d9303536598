export const LONGEST_TEXT = 2_000;

/** The number that a button or some words name. */
export function numberIn(text: string | undefined): number {
  return Number(/\d{1,9}/.exec(text ?? '')?.[0] ?? 0);
}
