import { has } from './lexemes';
import type { Cue } from './lexicon';
import type { Line, Read } from './line';

const CUES_BEFORE: readonly Cue[] = ['on', 'onNumber', 'in', 'of', 'from', 'since', 'until', 'between', 'to', 'at'];

/**
 * Whether a weak reading ("may", "sat", "2024") is one after all: after a preposition, alone, at the end, or (names and years)
 * in a message that names no amount and so is a question.
 */
export function stands(line: Line, at: number, { reading, end }: Read, amounts: boolean): boolean {
  if (!reading.weak) return true;
  const before = line.lexemes[at - 1];
  const article = has(before, 'the') ? line.lexemes[at - 2] : undefined;
  // "des Jahres", "del mes": the article holds the preposition.
  const own = line.lexemes[at];
  if (has(own, 'the') && (has(own, 'of') || has(own, 'in'))) return true;
  if (CUES_BEFORE.some((cue) => has(before, cue) || has(article, cue))) return true;
  if (before?.mark === '=') return true;
  const last = line.lexemes.slice(end).every((lexeme) => lexeme.mark !== undefined);
  const first = line.lexemes.slice(0, at).every((lexeme) => lexeme.mark !== undefined);
  if (reading.grain === 'year') return last && !first && !amounts;
  if (last && (first || !amounts || reading.date?.month === undefined))
    return reading.grain === 'day' || !amounts || first;
  return reading.weak === 'place' && (!amounts || last);
}
