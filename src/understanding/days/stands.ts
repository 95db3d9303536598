import { has } from './lexemes';
import type { Cue } from './lexicon';
import type { Line, Read } from './line';

const CUES_BEFORE: readonly Cue[] = [
  'on',
  'onNumber',
  'by',
  'in',
  'for',
  'of',
  'from',
  'since',
  'until',
  'between',
  'to',
  'at',
];
/** An abbreviation is more often a word: "el mar", "agua de mar". */
const CUES_BEFORE_SHORT: readonly Cue[] = ['in', 'by', 'for', 'since', 'until', 'between'];

/**
 * Whether a weak reading ("may", "sat", "2024") is one after all: after a preposition, alone, or at the end. A month or year
 * by itself never dates an entry ("march groceries 20"), so beside an amount it needs the preposition.
 */
export function stands(line: Line, at: number, { reading, end }: Read, amounts: boolean): boolean {
  if (!reading.weak) return true;
  const own = line.lexemes[at];
  // "des Jahres", "del mes": the article holds the preposition.
  if (has(own, 'the') && (has(own, 'of') || has(own, 'in'))) return true;
  const before = line.lexemes[at - 1];
  const article = has(before, 'the') ? line.lexemes[at - 2] : undefined;
  const month = reading.date?.month !== undefined && reading.date.day === undefined;
  const cues = month && own?.senses.short ? CUES_BEFORE_SHORT : CUES_BEFORE;
  if (cues.some((cue) => has(before, cue) || has(article, cue))) return true;
  if (before?.mark === '=') return true;
  const first = line.lexemes.slice(0, at).every((lexeme) => lexeme.mark !== undefined);
  const last = line.lexemes.slice(end).every((lexeme) => lexeme.mark !== undefined);
  // "sat night"
  if (reading.grain === 'day') return last || has(line.lexemes[end], 'parts');
  if (reading.grain === 'year') return last && !first && !amounts;
  if (reading.weak === 'place') return !amounts;
  return first && last;
}
