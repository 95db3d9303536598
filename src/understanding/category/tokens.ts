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

/** Nothing but ASCII, in which no sign belongs to a word. */
const SIMPLE = /^[\x00-\x25\x28-\x7f]*$/;

/** The words of a text, at most `limit`: a description that goes on longer is no description. */
export function tokensOf(text: string, limit = 64): Token[] {
  const tokens: Token[] = [];
  const add = (word: string, start: number) => {
    const folded = foldWord(word).replace("'", '');
    if (folded !== AND) tokens.push({ start, end: start + word.length, folded });
    return tokens.length < limit;
  };
  // Most texts: what the pattern would find in them takes no pattern.
  if (SIMPLE.test(text)) {
    for (let start = 0; start < text.length; ) {
      const kind = kindAt(text, start);
      let end = start + 1;
      if (kind !== 0) {
        while (end < text.length && kindAt(text, end) === kind) end += 1;
        if (!add(text.slice(start, end), start)) break;
      }
      start = end;
    }
    return tokens;
  }
  for (const match of text.matchAll(WORD)) if (!add(match[0], match.index)) break;
  return tokens;
}

/** 1 a letter, 2 a digit, 0 anything else of ASCII. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return 2;
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a ? 1 : 0;
}
