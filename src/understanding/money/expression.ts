import { fromNumber } from '../numbers/decimal';
import { readDigits } from '../numbers/digits';
import type { Mask } from './masks';
import type { Reading } from './reading';

/** A sum a person wrote instead of its result. */
export interface Expression {
  readonly value: string;
  /** Place of its last token. */
  readonly last: number;
}

/** Longer sums are no message. */
const MOST_TOKENS = 64;

/**
 * Reads "100-5*3", "2x4.50", "(12+8)/2" from a place on. A lone dash or slash between small whole numbers is a range or a
 * day and is left alone.
 */
export function readExpression(
  reading: Reading,
  masks: ReadonlyMap<number, Mask>,
  from: number,
): Expression | undefined {
  const { tokens } = reading;
  const first = tokens[from]!;
  if (first.kind !== 'number' && first.text !== '(') return undefined;
  const end = endOf(reading, masks, from);
  if (end === undefined) return undefined;
  const parser = { reading, at: from, end };
  const value = sum(parser, 0);
  const written = value === undefined || parser.at !== end ? undefined : fromNumber(value);
  return written === undefined ? undefined : { value: written, last: end - 1 };
}

const OPERATOR = /^[-+*/x()]$/;

/** Where the run of numbers and operators ends, if it is a sum at all. */
function endOf({ tokens }: Reading, masks: ReadonlyMap<number, Mask>, from: number): number | undefined {
  let at = from;
  let signs = '';
  let point = false;
  let large = false;
  let numbers = 0;
  for (; at < tokens.length && at - from < MOST_TOKENS; at += 1) {
    const token = tokens[at]!;
    const mask = masks.get(at);
    if (token.kind === 'number' && (!mask || mask.soft) && !(numbers > 0 && isNumber(tokens[at - 1]))) {
      numbers += 1;
      point ||= /[.,]/.test(token.text);
      large ||= Number(token.text) > 31;
    } else if (OPERATOR.test(token.text) && continues(tokens, at)) signs += token.text;
    else break;
  }
  const operators = signs.replace(/[()]/g, '');
  if (numbers < 2 || operators.length === 0 || numbers !== operators.length + 1) return undefined;
  if (/^[-/]$/.test(operators) && !point && !large) return undefined;
  if (operators === '/' && Number(tokens[at - 1]!.text) > 100) return undefined; // an account, not a share
  return at;
}

function isNumber(token?: { kind: string }): boolean {
  return token?.kind === 'number';
}

/** An operator stands between numbers; "3 x" alone, or a dash before a word, does not. */
function continues(tokens: Reading['tokens'], at: number): boolean {
  const { text, glued } = tokens[at]!;
  const next = tokens[at + 1];
  if (text === '(') return next?.kind === 'number';
  if (text === ')') return isNumber(tokens[at - 1]);
  const before = tokens[at - 1];
  const operand = (token: typeof next, bracket: string) => token?.kind === 'number' || token?.text === bracket;
  if (!operand(before, ')') || !operand(next, '(')) return false;
  return text === '-' || text === '+' ? glued === next!.glued : true;
}

interface Parser {
  readonly reading: Reading;
  at: number;
  readonly end: number;
}

function sum(parser: Parser, depth: number): number | undefined {
  let value = product(parser, depth);
  while (value !== undefined && parser.at < parser.end && /^[-+]$/.test(textAt(parser))) {
    const minus = textAt(parser) === '-';
    parser.at += 1;
    const next = product(parser, depth);
    value = next === undefined ? undefined : minus ? value - next : value + next;
  }
  return value;
}

function product(parser: Parser, depth: number): number | undefined {
  let value = operand(parser, depth);
  while (value !== undefined && parser.at < parser.end && /^[*x/]$/.test(textAt(parser))) {
    const over = textAt(parser) === '/';
    parser.at += 1;
    const next = operand(parser, depth);
    value = next === undefined ? undefined : over ? value / next : value * next;
  }
  return value;
}

function operand(parser: Parser, depth: number): number | undefined {
  if (textAt(parser) === '(' && depth < 8) {
    parser.at += 1;
    const value = sum(parser, depth + 1);
    if (textAt(parser) !== ')') return undefined;
    parser.at += 1;
    return value;
  }
  const token = parser.reading.tokens[parser.at];
  if (token?.kind !== 'number' || parser.at >= parser.end) return undefined;
  parser.at += 1;
  const value = readDigits(token.text, parser.reading.style, { places: 2, multiplied: false });
  return value === undefined ? undefined : Number(value);
}

function textAt(parser: Parser): string {
  return parser.at < parser.end ? (parser.reading.tokens[parser.at]?.text ?? '') : '';
}
