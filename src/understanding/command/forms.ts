import { bare, fold } from '../fold';
import { wordsIn } from '../question/find-phrase';
import { COMMANDS, type CommandName, type CommandWords } from './words';

/**
 * One form of a command: the words before what it is about and those behind; `open` where it is about something. Where it is
 * about two things ("merge {what} into {into}"), `between` stands between them, and `turned` says that the second comes first.
 */
export interface CommandForm {
  readonly name: CommandName;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly between?: readonly string[];
  readonly turned?: boolean;
  readonly open: boolean;
}

/** A language's forms, those that leave nothing open first, then the longest; its polite words, and those that take back. */
export interface Forms {
  /** The forms of a message that begins with a word. */
  beginning(word: string): readonly CommandForm[];
  readonly takesBack: readonly (readonly string[])[];
  readonly polite: readonly (readonly string[])[];
  /** Words that a polite phrase begins or ends with: where neither end of a message is one, nothing need be looked for. */
  readonly politeEnds: ReadonlySet<string>;
}

const known = new WeakMap<CommandWords, Forms>();

export function formsOf(commands: CommandWords): Forms {
  let found = known.get(commands);
  if (!found) {
    const forms = COMMANDS.flatMap((name) => commands[name].split('|').map((form) => formOf(name, form))).sort(
      (one, other) => Number(one.open) - Number(other.open) || lengthOf(other) - lengthOf(one),
    );
    const polite = listOf(commands.polite);
    found = {
      beginning: byFirstWord(forms),
      takesBack: listOf(commands.takesBack),
      polite,
      politeEnds: new Set(polite.flatMap((phrase) => [phrase[0]!, phrase.at(-1)!])),
    };
    known.set(commands, found);
  }
  return found;
}

/** Hundreds of forms, of which a message's first word leaves a few: those that begin with it, and with what they are about. */
function byFirstWord(forms: readonly CommandForm[]): Forms['beginning'] {
  const fitting = (word?: string) => forms.filter(({ before: [first] }) => first === undefined || first === word);
  const begin = new Set(forms.flatMap(({ before: [first] }) => first ?? []));
  const listed = new Map([...begin].map((word) => [word, fitting(word)]));
  const others = fitting();
  return (word) => listed.get(word) ?? others;
}

function formOf(name: CommandName, written: string): CommandForm {
  const [before = [], first, second] = written.split(/\{(?:what|into)\}/).map(textsIn);
  const turned = written.indexOf('{into}') >= 0 && written.indexOf('{into}') < written.indexOf('{what}');
  if (second) return { name, before, between: first, after: second, turned, open: true };
  return { name, before, after: first ?? [], open: first !== undefined };
}

function listOf(written: string): string[][] {
  return written
    .split('|')
    .map(textsIn)
    .filter(({ length }) => length > 0);
}

function lengthOf({ before, between = [], after }: CommandForm): number {
  return before.length + between.length + after.length;
}

function textsIn(written: string): string[] {
  return wordsIn(bare(fold(written))).map(({ text }) => text);
}
