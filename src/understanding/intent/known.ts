import type { Language } from '../../languages/language';
import type { ModelIntent } from '../meaning';
import { plainOf, type Token, tokensOfExample } from './tokens';

/** Longer sentences are left to the model: nobody writes them twice the same way. In characters. */
const SHORT = 32;

/** One of these lines, and what it means; a page holds the lines that begin with one letter. */
type Line = readonly [line: string, intent: ModelIntent];
/** What a message means by the lines of a page; "none" where two intents share it, or where it is to be recorded. */
type Page = ReadonlyMap<string, ModelIntent | 'none'>;

interface Book {
  readonly lines: ReadonlyMap<string, readonly Line[]>;
  readonly pages: Map<string, Page>;
}

const books = new WeakMap<Language, Book>();

/**
 * The intent that a language's own examples give to just this message ("undo", "how much {this month}?"), whatever amount or
 * days stand in it; undefined where none does, or where two intents share it. What to record is the model's matter: there
 * the words are the person's own.
 */
export function knownIntent(tokens: readonly Token[], language: Language): ModelIntent | undefined {
  if (!tokens.some(({ kind }) => kind === 'word')) return undefined;
  const first = tokens.find(({ kind }) => kind !== 'mark')!;
  const intent = pageOf(bookOf(language), first.kind === 'word' ? letterOf(first.text) : '').get(keyOf(tokens));
  return intent === 'none' ? undefined : intent;
}

function bookOf(language: Language): Book {
  let book = books.get(language);
  if (!book) {
    book = { lines: linesByLetter(language), pages: new Map() };
    books.set(language, book);
  }
  return book;
}

function linesByLetter({ intents }: Language): ReadonlyMap<string, readonly Line[]> {
  const found = new Map<string, Line[]>();
  for (const [intent, examples] of Object.entries(intents.examples) as [ModelIntent, string][]) {
    for (const line of examples.split('\n')) {
      if (line === '' || line.length > SHORT) continue;
      const letter = letterOf(line.replace(/^[^\p{L}\p{N}[{]+/u, ''));
      const lines = found.get(letter);
      if (lines) lines.push([line, intent]);
      else found.set(letter, [[line, intent]]);
    }
  }
  return found;
}

const LETTER = /^\p{L}/u;

/** "R$5" and "rp5" begin with money. */
const MONEY = /^(?:r\$|rp)\d/i;

/** The letter a word begins with, as the tokens have it; none where no word begins. */
function letterOf(text: string): string {
  return LETTER.test(text) && !MONEY.test(text) ? plainOf(text.slice(0, 1)) : '';
}

/** A few dozen lines are cut when the first message that begins with their letter comes. */
function pageOf({ lines, pages }: Book, letter: string): Page {
  let page = pages.get(letter);
  if (!page) {
    page = pageFrom(lines.get(letter) ?? []);
    pages.set(letter, page);
  }
  return page;
}

function pageFrom(lines: readonly Line[]): Page {
  const page = new Map<string, ModelIntent | 'none'>();
  for (const [line, intent] of lines) {
    const key = keyOf(tokensOfExample(line));
    const shared = page.has(key) && page.get(key) !== intent;
    page.set(key, shared || intent === 'record' ? 'none' : intent);
  }
  return page;
}

/** Words as they are; an amount is an amount, with its currency or without; marks say nothing. */
function keyOf(tokens: readonly Token[]): string {
  return tokens
    .filter(({ kind }) => kind !== 'mark')
    .map(({ kind, text }) => (kind === 'word' ? text : kind === 'money' ? '<amount>' : `<${kind}>`))
    .join(' ');
}
