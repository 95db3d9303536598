import type { PhraseMatch } from '../phrases';
import type { Token } from '../tokens';
import type { BankRole } from './book';

/** So many signs together, and a bank speaks. */
const ENOUGH = 3;

const MOVES: ReadonlySet<BankRole> = new Set<BankRole>(['out', 'in', 'refund', 'outNoun', 'inNoun']);

/** Who speaks of himself is no bank: "my card was charged twice, why?" */
const FIRST_PERSON = new Set('i yo je ich eu io я мне мой мою 我 saya aku maine mera mujhe'.split(' '));

/** Verbs and nouns that a person uses too: they tell the direction, not who speaks. */
const EVERYDAY = new Set(
  'paid bought spent sent received purchase payment salary credit debit interest deposit fee transfer refund gehalt lohn nomina compra pago'.split(
    ' ',
  ),
);

function isEveryday(tokens: readonly Token[], { first, last }: PhraseMatch<BankRole>): boolean {
  return first === last && EVERYDAY.has(tokens[first]!.text);
}

/** How surely a bank speaks: not at all, by what it writes of, or by an account number of which only the end is shown. */
export type BankVoice = 'none' | 'likely' | 'sure';

/** Does a bank speak? By what only banks write: masked account numbers, references, balances, greetings, clock times. */
export function bankVoice(
  tokens: readonly Token[],
  signs: readonly PhraseMatch<true>[],
  roles: readonly PhraseMatch<BankRole>[],
): BankVoice {
  const words = new Set(signs.map(({ first }) => tokens[first]!.text));
  let score = Math.min(words.size, 4);
  const masked = tokens.some((_, at) => isMasked(tokens, at));
  score += masked ? 2 : 0;
  score += isSender(tokens) ? 1 : 0;
  score += tokens.some((_, at) => isClock(tokens, at)) ? 1 : 0;
  score += tokens.some(({ text, kind }) => kind === 'word' && /^(https?|www|bit)$/.test(text)) ? 1 : 0;
  score += roles.some((role) => MOVES.has(role.value) && !isEveryday(tokens, role)) ? 1 : 0;
  score += Math.min(roles.filter(({ value }) => value === 'notice' || value === 'declined').length, 2);
  score += tokens.filter((_, at) => isLabel(tokens, at)).length >= 2 ? 1 : 0;
  score -= tokens.some(({ text }) => FIRST_PERSON.has(text)) ? 3 : 0;
  if (score < ENOUGH) return 'none';
  return masked && tokens.at(-1)?.text !== '?' ? 'sure' : 'likely';
}

/** XX1234, **0282, VISA6034, 4177*5654: an account or card of which only the end is shown. */
function isMasked(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (token.kind !== 'number' || before === undefined) return false;
  if (/^\d{3,6}$/.test(token.text) && isEnding(tokens, at - 1)) return true;
  if (!token.glued) return false;
  return before.text === '*' || /^x+$/.test(before.text) || /^(visa|maes|ecmc|mir|card|мир|карта)$/.test(before.text);
}

/** "card ending in 1234", "tarjeta terminada en 1234". */
function isEnding(tokens: readonly Token[], at: number): boolean {
  const skip = /^(in|with|#|en|por|em|con)$/.test(tokens[at]?.text ?? '') ? at - 1 : at;
  return /^(ending|terminada|terminado|terminando|final|尾号|尾號)$/.test(tokens[skip]?.text ?? '');
}

/** "Citi Alert:", "BBL:": who writes, in a few words before a colon. */
function isSender(tokens: readonly Token[]): boolean {
  const colon = tokens.slice(0, 4).findIndex(({ text }) => text === ':');
  return colon > 0 && tokens.slice(0, colon).every(({ kind }) => kind === 'word');
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
