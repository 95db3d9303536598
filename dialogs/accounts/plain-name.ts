const LONGEST = 40;

/** A name as it may be shown to others: one line, no signs that cannot be seen or that turn the direction, and not for ever. */
export function plainName(written: string): string {
  return written
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}
