import { TAKEN } from '../fold';
import { type Cue, type DayLexicon, keyOf, type PhraseSenses, type Senses } from './lexicon';

/** One word, phrase, number or mark of the text, with what it may mean. Offsets as in the text. */
export interface Lexeme {
  readonly start: number;
  readonly end: number;
  /** The text as written, folded. */
  readonly text: string;
  readonly senses: Senses;
  /** A run of up to four digits. */
  readonly number?: number;
  /** 3/4, 01.10.2026, 2026-10-01: the numbers and, last, the mark between them. */
  readonly parts?: readonly string[];
  readonly mark?: string;
  /** A time of day: 12:30, 18h20. */
  readonly time?: boolean;
  /** Nothing stands between this and what is before it. */
  readonly joined: boolean;
  /** Money or a new line: every pattern ends here. */
  readonly barrier?: boolean;
}

/** A lexeme before its phrase is known. */
type Piece = Pick<Lexeme, 'start' | 'end' | 'text' | 'number' | 'parts' | 'mark' | 'time' | 'barrier'>;

/** An instant as programs write it: the time belongs to the day. */
const INSTANT = /(\d{4}-\d{2}-\d{2})t\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})?/y;
const TIME = /(?:\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}h\d{2}(?:m\d{2}s|m)?)(?![\d:])/y;
const DATE = /(?:\d{1,4}([/.-])\d{1,4}\1\d{1,4}|\d{1,4}[/.]\d{1,4})(?!\d)/y;
const HAN = /[\u3005\u3007\u3400-\u9fff\uf900-\ufaff]/;
const WORD = /(?:(?![\u3005\u3007\u3400-\u9fff\uf900-\ufaff])[\p{L}\p{M}])+/uy;
/** What a word means that no language of days knows. */
export const NOTHING: Senses = {};

/** Fifty entries of ten words; what is longer is no message, and its end is not read for days. */
const MOST_PIECES = 600;

/** Cuts the folded text into lexemes. What another step has taken is a barrier: "last €20 week" is not last week. */
export function lexemes(folded: string, lexicon: DayLexicon): Lexeme[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < folded.length && pieces.length < MOST_PIECES; ) {
    const piece = pieceAt(folded, at);
    if (piece) pieces.push(piece);
    at = piece?.end ?? at + 1;
  }
  const keys = pieces.map(({ mark, text }) => (mark === undefined ? keyOf(text) : text));
  const found: Lexeme[] = [];
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index]!;
    const phrase = piece.barrier || lexicon.names.has(piece.text) ? undefined : longest(keys, index, lexicon);
    const length = phrase?.keys.length ?? 1;
    const { end } = pieces[index + length - 1]!;
    const before = index > 0 ? pieces[index - 1]! : undefined;
    // Written out: objects of one shape are what every recognizer is fast with.
    found.push({
      start: piece.start,
      end,
      text: length > 1 ? folded.slice(piece.start, end) : piece.text,
      senses: phrase?.senses ?? NOTHING,
      number: piece.number,
      parts: piece.parts,
      mark: piece.mark,
      time: piece.time,
      joined: before !== undefined && !before.barrier && before.end === piece.start,
      barrier: piece.barrier,
    });
    index += length;
  }
  return found;
}

export function has(lexeme: Lexeme | undefined, cue: Cue): boolean {
  return lexeme?.senses.cues?.has(cue) ?? false;
}

function longest(keys: readonly string[], at: number, lexicon: DayLexicon): PhraseSenses | undefined {
  const phrases = lexicon.get(keys[at]!);
  if (!phrases) return undefined;
  for (const phrase of phrases) {
    let same = 1;
    while (same < phrase.keys.length && keys[at + same] === phrase.keys[same]) same += 1;
    if (same === phrase.keys.length) return phrase;
  }
  return undefined;
}

function pieceAt(folded: string, start: number): Piece | undefined {
  const unit = folded[start]!;
  if (unit === ' ') return undefined;
  if (unit === '\n' || unit === TAKEN) {
    let end = start + 1;
    while (folded[end] === unit) end += 1;
    return { start, end, text: '', barrier: true };
  }
  if (unit >= '0' && unit <= '9') return numeric(folded, start);
  if (HAN.test(unit)) return { start, end: start + 1, text: unit };
  const word = unit < '\u0080' && !/[a-z]/.test(unit) ? undefined : match(WORD, folded, start)?.[0];
  if (word) return { start, end: start + word.length, text: word };
  return /\s/.test(unit) ? undefined : { start, end: start + 1, text: unit, mark: unit };
}

/** What may stand between the numbers of an instant, a time or a date. */
const BETWEEN = ':h/.-';

function numeric(folded: string, start: number): Piece {
  let end = start + 1;
  while (folded[end]! >= '0' && folded[end]! <= '9') end += 1;
  if (end === folded.length || !BETWEEN.includes(folded[end]!)) return digits(folded, start, end);
  const instant = match(INSTANT, folded, start);
  if (instant) return { ...piece(instant, start), parts: [...instant[1]!.split('-'), '-'] };
  const time = match(TIME, folded, start);
  if (time) return { ...piece(time, start), time: true };
  const date = match(DATE, folded, start);
  if (date) return { ...piece(date, start), parts: [...date[0].split(/[/.-]/), /[/.-]/.exec(date[0])![0]] };
  return digits(folded, start, end);
}

function digits(folded: string, start: number, end: number): Piece {
  const text = folded.slice(start, end);
  return { start, end, text, number: text.length <= 4 ? Number(text) : undefined };
}

function piece([text]: RegExpExecArray, start: number): Piece {
  return { start, end: start + text.length, text };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
