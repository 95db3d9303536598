import { bare, fold } from '../fold';
import { wordsIn } from '../question/find-phrase';
import type { WalletWords } from './words';

/** What moved between wallets; a side that is not named is outside of them. */
export interface MovedBetween {
  readonly wallet?: string;
  readonly toWallet?: string;
}

type Words = readonly string[];
type Role = 'moved' | 'withdrew' | 'deposited' | 'from' | 'to' | 'the';

interface Book {
  readonly names: readonly { readonly wallet: string; readonly words: Words }[];
  readonly roles: Readonly<Record<Role, readonly Words[]>>;
  /** The words with which one begins to tell that something moved. */
  readonly tells: ReadonlySet<string>;
}

const books = new WeakMap<WalletWords, Book>();

/** The first wallet that a text names. */
export function walletIn(texts: Words, language: WalletWords): string | undefined {
  const { names } = bookOf(language);
  for (let at = 0; at < texts.length; at += 1) {
    const found = names.find(({ words }) => standsAt(words, texts, at));
    if (found) return found.wallet;
  }
  return undefined;
}

/** "moved from savings to cash", "withdrew": the words of a message without its amount. Undefined where nothing moved so. */
export function movedBetween(texts: Words, language: WalletWords): MovedBetween | undefined {
  const { roles, tells } = bookOf(language);
  // Most messages tell of no such thing, and their words are not looked at further.
  if (!texts.some((text) => tells.has(text))) return undefined;
  const says = (role: Role) => texts.some((_, at) => roles[role].some((words) => standsAt(words, texts, at)));
  const from = sideOf('from', texts, language);
  const to = sideOf('to', texts, language);
  if (says('withdrew')) return { wallet: from ?? 'bank', toWallet: 'cash' };
  if (says('deposited')) return { wallet: from ?? 'cash', toWallet: to ?? 'bank' };
  // Between two of the person's own: what goes to "mom" is a payment. Twice the same is refused, not taken for something bought.
  return says('moved') && from && to ? { wallet: from, toWallet: to } : undefined;
}

function sideOf(role: 'from' | 'to', texts: Words, language: WalletWords): string | undefined {
  const { names, roles } = bookOf(language);
  for (let at = 0; at < texts.length; at += 1) {
    const lead = longest(roles[role], texts, at);
    if (!lead) continue;
    let next = at + lead;
    for (let step = longest(roles.the, texts, next); step; step = longest(roles.the, texts, next)) next += step;
    const found = names.find(({ words }) => standsAt(words, texts, next));
    if (found) return found.wallet;
  }
  return undefined;
}

function longest(phrases: readonly Words[], texts: Words, at: number): number {
  return Math.max(0, ...phrases.filter((words) => standsAt(words, texts, at)).map((words) => words.length));
}

function standsAt(words: Words, texts: Words, at: number): boolean {
  return words.length > 0 && words.every((word, place) => word === texts[at + place]);
}

function bookOf(language: WalletWords): Book {
  let book = books.get(language);
  if (!book) {
    const { names } = language;
    const role = (name: Role) => phrasesOf(language[name]);
    const telling = (['moved', 'withdrew', 'deposited'] as const).flatMap(role);
    book = {
      names: Object.entries(names)
        .flatMap(([wallet, words]) => phrasesOf(words).map((phrase) => ({ wallet, words: phrase })))
        .sort((one, other) => other.words.length - one.words.length),
      roles: {
        moved: role('moved'),
        withdrew: role('withdrew'),
        deposited: role('deposited'),
        from: role('from'),
        to: role('to'),
        the: role('the'),
      },
      tells: new Set(telling.flatMap(([first]) => first ?? [])),
    };
    books.set(language, book);
  }
  return book;
}

function phrasesOf(words: string): Words[] {
  return words.split('|').map((phrase) => wordsIn(bare(fold(phrase))).map(({ text }) => text));
}
