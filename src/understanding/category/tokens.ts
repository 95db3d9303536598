import { foldWord } from './fold-word';

/** One word of a text, a number, or one Chinese character; offsets refer to the text as written. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, no diacritics, no apostrophe. */
  readonly folded: string;
}

// "H&M" and "McDonald's" are one word, "l'essence" is two; digits stand apart, so that "7eleven" is "7 eleven".
// A picture is a word, without the mark that only gives it colour.
const WORD =
  /\p{Script=Han}|\p{Extended_Pictographic}|(?:(?!\p{Script=Han}|\ufe0f)[\p{L}\p{M}])+(?:&\p{L}+)*(?:['’]\p{L}{1,2}(?!\p{L}))?|\p{N}+/gu;
/** "And" joins words and says nothing, as the ampersand does: "stop & shop", "fish and chips". */
const AND = 'and';

const ONE_WORD = /^ ?[a-z]+$/;

/** The words of a text, at most `limit`: a description that goes on longer is no description. */
export function tokensOf(text: string, limit = 64): Token[] {
  // Most phrases of the lexicons are one plain word.
  if (ONE_WORD.test(text)) {
    const start = text.startsWith(' ') ? 1 : 0;
    const folded = text.slice(start);
    return folded === AND ? [] : [{ start, end: text.length, folded }];
  }
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = foldWord(match[0]).replace("'", '');
    if (folded === AND) continue;
    tokens.push({ start: match.index, end: match.index + match[0].length, folded });
    if (tokens.length === limit) break;
  }
  return tokens;
}
