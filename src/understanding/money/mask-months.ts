import type { Token } from '../tokens';
import type { Mask } from './masks';
import type { Reading } from './reading';

export const isDayNumber = (text: string) => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 31;
export const isYear = (text: string) => /^(19|20)\d\d$/.test(text);

/** "nov 3", "3 de mayo", "15. März", "March 3rd, 2026": the day, and the year that belongs to it. */
export function markMonths({ tokens, markers }: Reading, masks: Map<number, Mask>): void {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || !markers.months.has(token.text)) continue;
    const before = dayBeforeMonth(tokens, at);
    const after = dayAfterMonth(tokens, at);
    const said = before !== undefined && markers.dayBefore.has(tokens[before - 1]?.text ?? '');
    const day = (markers.monthFirst && !said ? [after, before] : [before, after]).find(
      (index) => index !== undefined && !masks.has(index),
    );
    if (day !== undefined) masks.set(day, { kind: 'day', soft: true });
    let year = Math.max(at, day ?? at) + 1;
    while (/^(,|\.|\/|-|de|del|of|st|nd|rd|th|г|г\.)$/.test(tokens[year]?.text ?? '')) year += 1;
    const tied = /^[-/]$/.test(tokens[year - 1]?.text ?? '') && tokens[year]?.glued && isDayNumber(tokens[year]!.text);
    if (isYear(tokens[year]?.text ?? '') || tied) masks.set(year, { kind: 'day', soft: true });
  }
}

function dayBeforeMonth(tokens: readonly Token[], at: number): number | undefined {
  let index = at - 1;
  while (/^(\.|de|of|st|nd|rd|th|er|го|-|\/|º|°)$/.test(tokens[index]?.text ?? '') && at - index < 3) index -= 1;
  return isDayNumber(tokens[index]?.text ?? '') ? index : undefined;
}

function dayAfterMonth(tokens: readonly Token[], at: number): number | undefined {
  const index = tokens[at + 1]?.text === '.' || tokens[at + 1]?.text === 'the' ? at + 2 : at + 1;
  const token = tokens[index];
  return token && isDayNumber(token.text) && !(token.glued && tokens[index - 1]!.kind === 'word') ? index : undefined;
}
