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
  /** 3/4, 01.10.2026, 2026-10-01: the numbers and the mark between them. */
  readonly parts?: readonly string[];
  readonly mark?: string;
  /** A time of day: 12:30, 18h20. */
  readonly time?: boolean;
  /** Nothing stands between this and what is before it. */
  readonly joined: boolean;
  /** Money, a new line or another thing ends every pattern here. */
  readonly barrier?: boolean;
}

const LEXEME = new RegExp(
  [
    // An instant as programs write it: the time belongs to the day.
    String.raw`(?<iso>\d{4}-\d{2}-\d{2})t\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})?`,
    String.raw`(?<time>\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}h\d{2}(?:m\d{2}s|m)?)(?![\d:])`,
    String.raw`(?<parts>\d{1,4}(?<mark>[/.-])\d{1,4}\k<mark>\d{1,4}|\d{1,4}[/.]\d{1,4})(?!\d)`,
    String.raw`(?<number>\d+)`,
    String.raw`(?<word>\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+)`,
    `(?<line>\n|${TAKEN}+)`,
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
);
const NOTHING: Senses = {};
/** Longer texts are no messages of a person; what stands behind is not read. */
const LONGEST = 4096;

/** Cuts the folded text into lexemes. What another step has taken is a barrier: "last €20 week" is not last week. */
export function lexemes(folded: string, lexicon: DayLexicon): Lexeme[] {
  const raw = [...folded.slice(0, LONGEST).matchAll(LEXEME)];
  const keys = raw.map((match) => (match.groups?.word === undefined ? match[0] : keyOf(match[0])));
  const found: Lexeme[] = [];
  for (let index = 0; index < raw.length; ) {
    const match = raw[index]!;
    const start = match.index;
    const phrase = match.groups?.line ? undefined : longest(keys, index, lexicon);
    const length = phrase?.keys.length ?? 1;
    const last = raw[index + length - 1]!;
    found.push(lexeme(folded, start, last.index + last[0].length, match, phrase?.senses ?? NOTHING));
    index += length;
  }
  return found;
}

function longest(keys: readonly string[], at: number, lexicon: DayLexicon): PhraseSenses | undefined {
  return lexicon.get(keys[at]!)?.find((phrase) => phrase.keys.every((key, offset) => keys[at + offset] === key));
}

function lexeme(folded: string, start: number, end: number, match: RegExpMatchArray, senses: Senses): Lexeme {
  const { iso, time, parts, number, line, word } = match.groups ?? {};
  const text = folded.slice(start, end);
  const joined = start > 0 && !/[\s\u001f]/.test(folded[start - 1]!);
  return {
    start,
    end,
    text,
    senses,
    joined,
    number: number !== undefined && number.length <= 4 ? Number(number) : undefined,
    parts: iso ? [...iso.split('-'), '-'] : parts ? [...parts.split(/[/.-]/), /[/.-]/.exec(parts)![0]] : undefined,
    mark: [time, parts, number, word, line].every((group) => group === undefined) && !iso ? text : undefined,
    time: time !== undefined || undefined,
    barrier: line !== undefined || undefined,
  };
}

export function has(lexeme: Lexeme | undefined, cue: Cue): boolean {
  return lexeme?.senses.cues?.has(cue) ?? false;
}
