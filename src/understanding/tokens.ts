/** A piece of a text; offsets refer to the text it was cut from. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sign' | 'line';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between this piece and the one before. */
  readonly glued: boolean;
}

/** Scripts written without spaces: every character is a piece of its own. */
export const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}ー]/u;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /[0-9]/;

/**
 * Cuts folded text into runs of digits, words, single signs and line ends, in one pass. A number keeps the separators
 * between its digits ("1.200,50", "1'200"); what they mean is decided later. Blanks only part.
 */
export function tokenize(folded: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < folded.length) {
    const unit = folded[at]!;
    if (unit === ' ') {
      spaced = true;
      at += 1;
      continue;
    }
    const start = at;
    const kind = unit === '\n' ? 'line' : DIGIT.test(unit) ? 'number' : LETTER.test(unit) ? 'word' : 'sign';
    at += 1;
    if (kind === 'number') at = endOfNumber(folded, at);
    else if (kind === 'word' && !UNSPACED.test(unit)) {
      while (at < folded.length && LETTER.test(folded[at]!) && !UNSPACED.test(folded[at]!)) at += 1;
    } else if (kind === 'sign' && at < folded.length && /[\ud800-\udbff]/.test(unit)) at += 1;
    tokens.push({ kind, text: folded.slice(start, at), start, end: at, glued: !spaced });
    spaced = kind === 'line';
  }
  return tokens;
}

/** A separator belongs to the number where a digit follows it at once. */
function endOfNumber(folded: string, from: number): number {
  let at = from;
  while (at < folded.length) {
    if (DIGIT.test(folded[at]!)) at += 1;
    else if (/[.,']/.test(folded[at]!) && DIGIT.test(folded[at + 1] ?? '')) at += 2;
    else break;
  }
  return at;
}
