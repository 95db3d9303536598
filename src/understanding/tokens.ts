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
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}ー]/u;
const LETTER = /[\p{L}\p{M}]/u;

const OTHER = 1;
const SPACE = 2;
const LINE = 3;
const DIGIT = 4;
const WORD = 5;
const CHARACTER = 6;

/** What every UTF-16 unit is, found once: property tests on each letter of a long text would cost more than all the rest. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let kind = kinds[code]!;
  if (kind === 0) {
    kind = kindOf(text[at]!);
    kinds[code] = kind;
  }
  return kind;
}

function kindOf(unit: string): number {
  if (unit === ' ') return SPACE;
  if (unit === '\n') return LINE;
  if (/[0-9]/.test(unit)) return DIGIT;
  if (UNSPACED.test(unit)) return CHARACTER;
  return LETTER.test(unit) ? WORD : OTHER;
}

/** Does a word stand in a script without spaces? */
export function isUnspaced(word: string): boolean {
  return word.length > 0 && kindAt(word, 0) === CHARACTER;
}

/** The tokens that lie inside a stretch of the text. */
export function tokensWithin(
  tokens: readonly Token[],
  { start, end }: { start: number; end: number },
): readonly Token[] {
  return tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end));
}

/** The place of the first token that begins at an offset or after it. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Cuts folded text into runs of digits, words, single signs and line ends, in one pass. A number keeps the separators
 * between its digits ("1.200,50", "1'200"); what they mean is decided later. Blanks only part.
 */
export function tokenize(folded: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let glued = false;
  while (at < folded.length) {
    const kind = kindAt(folded, at);
    const start = at;
    at += 1;
    if (kind === SPACE) {
      glued = false;
      continue;
    }
    const point = kind === OTHER && isLeadingPoint(folded, start);
    if (kind === DIGIT || point) at = endOfNumber(folded, at);
    else if (kind === WORD) while (at < folded.length && kindAt(folded, at) === WORD) at += 1;
    else if (kind === OTHER && isPairAt(folded, start)) at += 1;
    const name = kind === LINE ? 'line' : kind === DIGIT || point ? 'number' : kind === OTHER ? 'sign' : 'word';
    tokens.push({ kind: name, text: folded.slice(start, at), start, end: at, glued });
    glued = kind !== LINE;
  }
  return tokens;
}

/** A separator belongs to the number where a digit follows it at once. */
function endOfNumber(folded: string, from: number): number {
  let at = from;
  while (at < folded.length) {
    if (kindAt(folded, at) === DIGIT) at += 1;
    else if (/[.,']/.test(folded[at]!) && at + 1 < folded.length && kindAt(folded, at + 1) === DIGIT) at += 2;
    else break;
  }
  return at;
}

/** The point of ".50" or "$.50", not that of "rs.50" or "3..50". */
function isLeadingPoint(text: string, at: number): boolean {
  if (text[at] !== '.' || at + 1 >= text.length || kindAt(text, at + 1) !== DIGIT) return false;
  const before = at > 0 ? kindAt(text, at - 1) : SPACE;
  return before === SPACE || before === LINE || (before === OTHER && text[at - 1] !== '.');
}

function isPairAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && at + 1 < text.length;
}
