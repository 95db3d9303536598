import type { DayOfRates } from '../../src/ledger/rate-table';

/**
 * A conversation as a text that a person can read and a test can hold:
 *
 *     # what it shows
 *     language: de          settings of the people in it, before the first message
 *     at: 2026-11-21T10:00  the wall clock of their zone
 *     agent: bob on msteams, eve on console   who works here; `admin:` likewise
 *     rates: 2026-11-20 USD=1.25 JPY=160; 2026-11-10 USD=1.6   exchange rates for one euro
 *
 *     > 12 Mittagessen      what the person writes ("\n" stands for a new line, "…×9" repeats what is before it)
 *     ✅ 12,00 € · Essen     what the bot answers, line by line, exactly; * stands for any text
 *     [Undo]                its buttons, and (words) a picture with its alternative text
 *
 *     > [Undo]              presses that button
 *     reply 2: 15           replies to what the bot said two answers ago (1 is its last)
 *     edit 2: 12 lunch      changes the words of the person's own message of two messages ago;
 *                           without any it is deleted
 *     again                 the same message arrives a second time
 *     later: 3 days         the clock moves (minutes, hours, days); what the person hears meanwhile stands below
 *     as: bob               another person writes, in a chat of their own; what they have heard meanwhile stands below
 *     as: alice on telegram a person on another channel
 *     as: alice in family on telegram   the person in a group chat
 *     {code}                the code that was heard last
 *     {ticket}              the number of the ticket that was heard of last
 *     file: picture.png     the person sends a file without text: one of `files/`, a "1200-rows.csv" or "50-MB.csv", or else a picture
 *     open: file            what stands in the file that the bot sent last, line by line
 *     email: alice          in the head: this person has confirmed an address, once they have written
 *     open: mail            the newest mail that came there: its subject, then its text without the footer
 */
export interface Transcript {
  readonly title: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export type Step =
  | { readonly kind: 'says'; readonly text: string; readonly line: number; readonly expected: readonly string[] }
  | {
      readonly kind: 'file' | 'open';
      readonly text: string;
      readonly line: number;
      readonly expected: readonly string[];
    }
  | {
      readonly kind: 'reply' | 'edit';
      readonly text: string;
      readonly back: number;
      readonly line: number;
      readonly expected: readonly string[];
    }
  | { readonly kind: 'again'; readonly line: number; readonly expected: readonly string[] }
  | { readonly kind: 'later'; readonly ms: number; readonly line: number; readonly expected: readonly string[] }
  | {
      readonly kind: 'as';
      readonly who: string;
      readonly channel: string;
      readonly group?: string;
      readonly line: number;
      readonly expected: readonly string[];
    };

const UNITS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** The exchange rates of a transcript's head. */
export function ratesIn(written: string): DayOfRates[] {
  return written.split(';').flatMap((part) => {
    const [day = '', ...pairs] = part.trim().split(' ');
    return day ? [{ day, base: 'EUR', rates: Object.fromEntries(pairs.map((pair) => pair.split('='))) }] : [];
  });
}

/** Reads a transcript. Throws an Error that names the line it cannot read. */
export function readTranscript(text: string): Transcript {
  const lines = text.split('\n');
  const title = lines[0]?.replace(/^#\s*/, '') ?? '';
  const settings: Record<string, string> = {};
  const steps: Step[] = [];
  let expected: string[] | undefined;
  for (const [place, raw] of lines.entries()) {
    const line = place + 1;
    const words = raw.trimEnd();
    const [, name = '', back = '1', value = ''] = /^([a-z]+)(?: (\d+))?:(?: (.+))?$/.exec(words) ?? [];
    if (words === '' || words.startsWith('#')) continue;
    if (words.startsWith('> ')) {
      expected = [];
      steps.push({ kind: 'says', text: written(words.slice(2)), line, expected });
    } else if (name === 'file' || name === 'open') {
      expected = [];
      steps.push({ kind: name, text: value, line, expected });
    } else if (name === 'reply' || name === 'edit') {
      expected = [];
      steps.push({ kind: name, text: value, back: Number(back), line, expected });
    } else if (words === 'again') {
      expected = [];
      steps.push({ kind: 'again', line, expected });
    } else if (name === 'later') {
      expected = [];
      steps.push({ kind: 'later', ms: duration(value, line), line, expected });
    } else if (name === 'as') {
      expected = [];
      const [seat = '', channel = 'console'] = value.split(' on ');
      const [who = '', group] = seat.split(' in ');
      steps.push({ kind: 'as', who, channel, group, line, expected });
    } else if (expected === undefined && name) {
      settings[name] = value;
    } else if (expected) {
      expected.push(words);
    } else throw new Error(`line ${line}: "${words}" is neither a setting nor a message`);
  }
  return { title, settings, steps };
}

function written(text: string): string {
  return text
    .replaceAll('\\n', '\n')
    .replace(/^(.+)…×(\d+)$/s, (_, part: string, times: string) => part.repeat(Number(times)));
}

function duration(text: string, line: number): number {
  const [, count, unit] = /^(\d+) (minute|hour|day)s?$/.exec(text) ?? [];
  if (!unit) throw new Error(`line ${line}: "${text}" is no duration; write "3 days"`);
  return Number(count) * UNITS[unit]!;
}
