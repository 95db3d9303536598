import type { Draft } from '../draft';
import { fold, bare as withoutAccents } from '../fold';
import type { Span } from '../meaning';
import { simplified } from './simplified';

/** A word of a message as the intent model sees it: amounts, days and other numbers count for what they are. */
export interface Token {
  readonly kind: 'word' | 'money' | 'amount' | 'number' | 'day' | 'period' | 'mark';
  readonly text: string;
  readonly sign?: '+' | '-';
}

/** A Han character is a word of its own; elsewhere letters stand together. Apostrophes part words: "what's" is two. */
const WORD = /\p{Script=Han}|[\p{L}\p{M}]+|\d[\d.,:/]*|[?!+%#@=*]/gu;
/** As `findTags` reads them. */
const TAG = /#\p{L}[\p{L}\p{M}\p{N}_-]*/gu;
const LETTER = /[\p{L}\p{M}]/u;

/** More words than anyone needs to say what they want. */
const MOST_WORDS = 60;

/** What the other steps have found stands as one token each; the rest is words. */
export function tokensOf(draft: Draft): Token[] {
  const found: { span: Span; token: Token }[] = [
    ...draft.amounts.map((one) => ({
      span: one.span,
      token: { kind: one.currency ? 'money' : 'amount', text: '', sign: one.sign } as Token,
    })),
    ...draft.days.map((one) => ({
      span: one.span,
      token: { kind: one.grain === 'day' ? 'day' : 'period', text: '' } as Token,
    })),
    ...draft.masks.map((one) => ({ span: one.span, token: { kind: 'number', text: one.kind } as Token })),
  ].sort((a, b) => a.span.start - b.span.start);
  // What a person calls a tag says nothing of what is wanted: "#trip" saves for no trip.
  const bare = bared(draft.plain);
  const plain = bare.includes('#') ? bare.replace(TAG, (tag) => `#${' '.repeat(tag.length - 1)}`) : bare;
  const tokens: Token[] = [];
  let from = 0;
  for (const { span, token } of found) {
    if (span.start < from) continue;
    pushWords(tokens, plain.slice(from, span.start));
    tokens.push(token);
    from = span.end;
  }
  pushWords(tokens, plain.slice(from));
  return tokens.slice(0, MOST_WORDS);
}

/** Without accents, Russian without its dots, Chinese simplified: as people may or may not write them. Offsets stay. */
function bared(plain: string): string {
  return simplified(withoutAccents(plain).replaceAll('ё', 'е'));
}

/** Letters as the tokens have them. */
export function plainOf(text: string): string {
  return bared(fold(text));
}

/** The words of a phrase of a word class, cut as messages are. */
export function wordsOf(phrase: string): string[] {
  return plainOf(phrase).match(WORD) ?? [];
}

function pushWords(tokens: Token[], text: string): void {
  for (const [word] of text.matchAll(WORD)) {
    if (tokens.length >= MOST_WORDS) return;
    tokens.push({ kind: kindOf(word), text: word });
  }
}

function kindOf(word: string): Token['kind'] {
  if (word >= 'a' && word < '{') return 'word';
  if (LETTER.test(word)) return 'word';
  return /\d/.test(word) ? 'number' : 'mark';
}

const SIGNS = '[$€£¥₹₽]|r\\$|rp';
const UNITS = `${SIGNS}|eur|euros?|usd|dollars?|pounds?|bucks|quid|pesos?|reais|руб\\p{L}*|р|元|块|rs|rupees|rupaye|rb|ribu|rupiah`;
const WRITTEN = new RegExp(
  `\\[(?<day>[^\\]]*)\\]|\\{(?<period>[^}]*)\\}|#(?<number>\\d+)|(?<sign>[+-])?(?<before>${SIGNS})?\\d[\\d.,]*(?:k|к|mil|万)?(?: ?(?<after>${UNITS})(?![\\p{L}]))?`,
  'gu',
);

/** The tokens of a sentence written for the model: digits are amounts, `[…]` a day, `{…}` a period, `#7` another number. */
export function tokensOfExample(example: string): Token[] {
  const text = plainOf(example);
  const tokens: Token[] = [];
  let from = 0;
  for (const match of text.matchAll(WRITTEN)) {
    const { day, period, number, sign, before, after } = match.groups!;
    pushWords(tokens, text.slice(from, match.index));
    from = match.index + match[0].length;
    if (day !== undefined) tokens.push({ kind: 'day', text: '' });
    else if (period !== undefined) tokens.push({ kind: 'period', text: '' });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else tokens.push({ kind: before || after ? 'money' : 'amount', text: '', sign: sign as Token['sign'] });
  }
  pushWords(tokens, text.slice(from));
  return tokens;
}
