import { keyOf } from '../phrases';
import { isUnspaced } from '../tokens';
import { memberFor } from './families';
import type { Reading } from './reading';
import { codeUnit, type Unit } from './units';

/** A unit found in the text, with the word that says whose it is ("canadian"), if one stands there. */
export interface UnitMatch {
  readonly unit: Unit;
  readonly first: number;
  readonly last: number;
  readonly adjective?: string;
}

/** Words of some language that are also abbreviations of a unit in another: they must stand close, or in capitals. */
const RISKY = new Set(
  'le bin lei leu lej ft gr c p mt tr som ban bani kn bd qr dh cr m won r kip rand sen real reais sol kd jd nis pund piso lev leva dong dram pal paus conto pila balles ron gel lari col som yen mao mark luca lucas mango mangos pila pilas rubli tk pens brut re le. ush slr'.split(
    ' ',
  ),
);

/** The longest unit that begins at a token. */
export function unitStarting(reading: Reading, first: number): UnitMatch | undefined {
  const plain = phraseStarting(reading, first);
  const adjective = reading.tokens[first];
  if (!plain) {
    if (adjective?.kind !== 'word') return undefined;
    const second = reading.tokens[first + 1];
    const two = second?.kind === 'word' ? `${adjective.text} ${second.text}` : '';
    if (/^(hong kong|new zealand|sri lankan|south (african|korean)|costa rican)/.test(two)) {
      const noun = phraseStarting(reading, first + 2, true);
      return noun && memberFor(noun.unit.members, two) ? { ...noun, first, adjective: two } : undefined;
    }
    const noun = second?.kind === 'word' ? phraseStarting(reading, first + 1, true) : undefined;
    return noun && memberFor(noun.unit.members, adjective.text)
      ? { ...noun, first, adjective: adjective.text }
      : undefined;
  }
  const next = reading.tokens[plain.last + 1];
  if (next?.kind === 'word' && plain.unit.members.length > 1) {
    const second = reading.tokens[plain.last + 2];
    const two = second ? `${next.text} ${second.text}` : next.text;
    if (memberFor(plain.unit.members, next.text) && next.text.length > 1)
      return { ...plain, last: plain.last + 1, adjective: next.text };
    if (second?.kind === 'word' && two.startsWith('hong kong'))
      return { ...plain, last: plain.last + 2, adjective: two };
  }
  return plain;
}

/** A nation before it leaves no doubt: "1000 South Korean won". */
function phraseStarting(reading: Reading, first: number, named = false): UnitMatch | undefined {
  const { tokens, units } = reading;
  const token = tokens[first];
  if (!token || token.kind === 'number' || token.kind === 'line') return undefined;
  const longest = units.longest.get(token.text) ?? 0;
  for (let length = longest; length > 0; length -= 1) {
    const last = first + length - 1;
    if (last >= tokens.length) continue;
    const unit = units.units.get(keyOf(tokens, first, last)) ?? units.cents.get(keyOf(tokens, first, last));
    if (unit && ((named && tokens[last]!.kind === 'word') || isClose(reading, first, last, unit)))
      return { unit, first, last };
  }
  const unit = codeUnit(reading.text.slice(token.start, token.end)) ?? scaledCode(reading, first);
  return unit && token.kind === 'word' ? { unit, first, last: first } : undefined;
}

/** "MUSD", "KEUR": thousands or millions of a currency, as analysts write. */
function scaledCode(reading: Reading, at: number): Unit | undefined {
  const { start, end } = reading.tokens[at]!;
  const written = reading.text.slice(start, end);
  if (!/^[MK][A-Z]{3}$/.test(written)) return undefined;
  const unit = codeUnit(written.slice(1));
  return unit && { ...unit, worth: written.startsWith('M') ? '1000000' : '1000' };
}

/** A short or foreign word is a unit only where it stands close: "42 LE", "99p", but not "le 3" or "5 c". */
function isClose(reading: Reading, first: number, last: number, unit: Unit): boolean {
  const { tokens, text } = reading;
  const token = tokens[first]!;
  if (token.text === 'e') return isShortEuro(reading, first);
  if (!unit.own && first === last && isLittleWord(reading, first)) return false;
  if (last > first && tokens[last]!.kind === 'sign') return tokens[first + 1]!.glued || !/^[as]$/.test(token.text); // "a $5 tea"
  const length = tokens[last]!.end - token.start;
  if (token.kind === 'sign' || (length > 1 && (unit.own || !RISKY.has(token.text)))) return true;
  const before = tokens[first - 1];
  const next = tokens[last + 1];
  const runsOn = next?.kind === 'word' && next.glued && !isUnspaced(next.text) && !isUnspaced(token.text);
  if (token.glued && before?.kind === 'number') return !runsOn;
  if (isUnspaced(token.text)) return before?.kind === 'number' || before?.kind === 'word';
  const written = text.slice(token.start, token.end);
  if (written !== written.toLowerCase() && written === written.toUpperCase()) return true;
  if (next?.kind === 'number' && next.glued && before?.kind !== 'number') return true;
  return before?.kind === 'number' && (unit.own || (next?.kind !== 'word' && next?.kind !== 'number'));
}

/** "60e hier" are euros; "le 2e" and "2e enfant" only count. */
function isShortEuro({ tokens, markers }: Reading, at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!tokens[at]!.glued || before?.kind !== 'number' || before.glued) return false;
  if (next?.kind === 'word' && !markers.fillers.has(next.text)) return false;
  return !markers.dayBefore.has(tokens[at - 2]?.text ?? '') && tokens[at - 2]?.text !== 'la';
}

/** The French "80 le 3 novembre" is no Egyptian money: another's unit that is a little word here ends what was said, or has capitals. */
function isLittleWord({ tokens, text, markers }: Reading, at: number): boolean {
  const { start, end, text: word } = tokens[at]!;
  const written = text.slice(start, end);
  return (
    tokens[at + 1] !== undefined && word.length <= 3 && written === written.toLowerCase() && markers.fillers.has(word)
  );
}

/** The longest unit that ends at a token and begins after `used`; a point or colon may stand between it and the number. */
export function unitEnding(reading: Reading, last: number, used: number): UnitMatch | undefined {
  const { tokens } = reading;
  let end = last;
  if (/^[.:=]$/.test(tokens[end]?.text ?? '')) end -= 1;
  for (let length = 4; length > 0; length -= 1) {
    const first = end - length + 1;
    if (first <= used || first < 0) continue;
    const match = unitStarting(reading, first);
    if (match && (match.last === end || match.last === last) && mayLead(reading, match)) return match;
  }
  return undefined;
}

/** A currency's word may lead where a person would put it first: codes, signs, capitals; not "dollars 5" inside a sentence. */
function mayLead(reading: Reading, { unit, first, last }: UnitMatch): boolean {
  const { tokens } = reading;
  if (unit.worth !== '1') return false;
  const word = tokens[first]!.text;
  if (
    tokens[first]!.kind === 'word' &&
    tokens[first]!.glued &&
    /^[a-zа-я]/.test(word) &&
    tokens[first - 1]?.kind === 'number'
  )
    return false;
  return last >= first && !(tokens[first - 1]?.kind === 'number' && !tokens[last + 1]?.glued && tokens[first]!.glued);
}
