import type { PhraseMatch } from '../phrases';
import type { Token } from '../tokens';
import type { BankRole } from './book';

/** So many signs together, and a bank speaks. */
const ENOUGH = 3;

const MOVES: ReadonlySet<BankRole> = new Set<BankRole>(['out', 'in', 'refund', 'outNoun', 'inNoun']);

/** Who speaks of himself is no bank: "my card was charged twice, why?" */
const FIRST_PERSON = new Set('i yo je ich eu io я мне мой мою 我 saya aku maine mera mujhe'.split(' '));

/** Does a bank speak? By what only banks write: masked account numbers, references, balances, greetings, clock times. */
export function isBank(
  tokens: readonly Token[],
  signs: readonly PhraseMatch<true>[],
  roles: readonly PhraseMatch<BankRole>[],
): boolean {
  const words = new Set(signs.map(({ first }) => tokens[first]!.text));
  let score = Math.min(words.size, 4);
  score += tokens.some((_, at) => isMasked(tokens, at)) ? 2 : 0;
  score += tokens.some((_, at) => isClock(tokens, at)) ? 1 : 0;
  score += tokens.some(({ text, kind }) => kind === 'word' && /^(https?|www|bit)$/.test(text)) ? 1 : 0;
  score += roles.some(({ value }) => MOVES.has(value)) ? 1 : 0;
  score += Math.min(roles.filter(({ value }) => value === 'notice' || value === 'declined').length, 2);
  score += tokens.filter((_, at) => isLabel(tokens, at)).length >= 2 ? 1 : 0;
  score -= tokens.some(({ text }) => FIRST_PERSON.has(text)) ? 3 : 0;
  return score >= ENOUGH;
}

/** XX1234, **0282, VISA6034, 4177*5654: an account or card of which only the end is shown. */
function isMasked(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (token.kind !== 'number' || !token.glued || before === undefined) return false;
  return before.text === '*' || /^x+$/.test(before.text) || /^(visa|maes|ecmc|mir|card|мир|карта)$/.test(before.text);
}

/** "Amount:" at the beginning of a line. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]!.kind === 'word' && tokens[at + 1]?.text === ':' && (before === undefined || before.kind === 'line')
  );
}

function isClock(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.kind === 'number' &&
    tokens[at + 1]?.text === ':' &&
    tokens[at + 2]?.kind === 'number' &&
    tokens[at + 2]!.glued
  );
}
