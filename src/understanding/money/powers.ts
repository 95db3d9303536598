import type { Reading } from './reading';

/** Short multipliers are words too where they stand alone: "3 k", but "3 m" are metres. */
const SHORT = /^(k|m|b|t|l|w|tr|bin|mil|mi|к|т|м)$/;

/** The multipliers that follow a number, and where they end. */
export function readPowers(reading: Reading, from: number): { power: number; last: number } {
  const { tokens, units } = reading;
  let power = 0;
  let last = from - 1;
  for (let at = from; at < from + 3; at += 1) {
    const token = tokens[at];
    const found = token && token.kind === 'word' ? units.powers.get(token.text) : undefined;
    if (token === undefined || found === undefined) break;
    if (reading.text.slice(token.start, token.end) === 'CR') break; // a bank's "credit"
    const next = tokens[at + 1];
    if (
      SHORT.test(token.text) &&
      !token.glued &&
      !(next && units.longest.has(next.text)) &&
      !(token.text === 'mil' && power === 0)
    )
      break;
    if (next?.glued && next.kind === 'word' && token.glued && /^\w+$/.test(token.text + next.text)) break;
    if (token.text === 'l' && !(next && units.longest.has(next.text))) break; // lakh beside a currency, else litres
    power += found;
    last = at;
    if (
      tokens[at + 1]?.text === '.' &&
      tokens[at + 1]!.glued &&
      token.text.length <= 4 &&
      units.longest.has(tokens[at + 2]?.text ?? '')
    )
      last = at + 1;
  }
  return { power, last };
}

/** "two and a half": where the half ends. */
export function halfAfter({ tokens, numbers }: Reading, at: number): number | undefined {
  if (!numbers.and.has(tokens[at]?.text ?? '') && !/^(с|y|e|et)$/.test(tokens[at]?.text ?? '')) return undefined;
  const place = numbers.article.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const word = tokens[place]?.text ?? '';
  return numbers.fractions.get(word) === 0.5 ? place : undefined;
}
