/** Signs that join others into one (a family of emoji, letters of some scripts) have a place inside a line; alone they are nothing. */
const JOINS = /[\u200c\u200d]/u;

/**
 * A text as it may be shown to others and in any place: one line, no signs that cannot be seen or that turn the direction, and not
 * for ever. Empty where nothing can be seen of it.
 */
export function plainLine(written: string, longest: number): string {
  const line = written
    .normalize('NFC')
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, (sign) => (JOINS.test(sign) ? sign : ''))
    .trim();
  const seen = line.replace(/[\p{Cf}\p{M}\s\u115f\u1160\u3164\uffa0]/gu, '') !== '';
  return seen ? [...line].slice(0, longest).join('').trim() : '';
}
