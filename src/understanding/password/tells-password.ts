import type { Language } from '../../languages/language';
import type { PasswordWords } from './words';

/** A password is told in a short message; what is longer is not sought through. */
const LONGEST = 500;

interface Patterns {
  readonly told: RegExp;
  readonly instead: RegExp;
  readonly entering: RegExp;
}

const ADDRESS = /[^\s@]+@[^\s@]+\.[^\s@,;/|]+/u;

/**
 * Whether a text gives away a password: "my password is hunter2", "pwd: hunter2", "sign in me@example.com hunter2". It is asked
 * before anything else reads, keeps or logs the text; one time too often costs the person a sentence, one too seldom a password.
 */
export function passwordTeller(languages: readonly Language[]): (text: string) => boolean {
  const words = languages.flatMap(({ passwords }) => passwords ?? []);
  const all = words.map(patternsOf);
  // Of most messages no pattern need be asked: they name no password, and no address that one could follow.
  const names = new RegExp(`@|${words.map(({ word }) => listed(word)).join('|')}`, 'u');
  return (text) => {
    if (text.length > LONGEST) return false;
    const plain = text.normalize('NFC').toLowerCase();
    if (!names.test(plain)) return false;
    return all.some(({ told, instead, entering }) => {
      const [, said, password = said] = told.exec(plain) ?? [];
      return (password !== undefined && !instead.test(password)) || entering.test(plain);
    });
  };
}

function patternsOf({ word, is, mine, enter, instead }: PasswordWords): Patterns {
  const link = `(?:\\s+(?:${listed(is)})(?=[\\s:=]|$)\\s*[:=：]?|\\s*[:=：]|\\s*(?:是|为)\\s*[:=：]?|\\s*->)`;
  const owned = `(?:${listed(mine)})\\s*(?:${listed(word)})`;
  return {
    // "my password hunter2": without "is" between, only what holds a digit or a sign is taken for one.
    told: new RegExp(
      `(?:(?<![\\p{L}\\d])|(?<=\\p{Script=Han}))(?:(?:${listed(word)})${link}\\s*(\\S.*)|${owned}\\s+(?=\\S*[\\d!#$%&*@_])(\\S+))`,
      'u',
    ),
    instead: new RegExp(`^(?:${listed(instead)})(?![\\p{L}\\d])|^(?:${chinese(instead)})`, 'u'),
    entering: new RegExp(`^(?:${listed(enter)})(?!\\p{L})[^@]{0,30}?${ADDRESS.source}[\\s,;/|:]+\\S{4,}`, 'u'),
  };
}

function listed(words: string): string {
  return words
    .split('|')
    .map((word) => word.replace(/[.*+?^${}()[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'))
    .join('|');
}

/** Written without spaces, so that no border shows where a word ends. */
function chinese(words: string): string {
  return (
    words
      .split('|')
      .filter((word) => /\p{Script=Han}/u.test(word))
      .join('|') || '(?!)'
  );
}
