import { bare, fold } from '../fold';
import { wordsIn } from '../question/find-phrase';
import { COMMANDS, type CommandName, type CommandWords } from './words';

/** One form of a command: the words before what it is about and those behind; `open` where it is about something. */
export interface CommandForm {
  readonly name: CommandName;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly open: boolean;
}

/** A language's forms, those that leave nothing open first, then the longest; and its polite words. */
interface Forms {
  readonly forms: readonly CommandForm[];
  readonly polite: readonly (readonly string[])[];
}

const known = new WeakMap<CommandWords, Forms>();

export function formsOf(commands: CommandWords): Forms {
  let found = known.get(commands);
  if (!found) {
    found = {
      forms: COMMANDS.flatMap((name) => commands[name].split('|').map((form) => formOf(name, form))).sort(
        (one, other) => Number(one.open) - Number(other.open) || lengthOf(other) - lengthOf(one),
      ),
      polite: commands.polite.split('|').map(textsIn),
    };
    known.set(commands, found);
  }
  return found;
}

function formOf(name: CommandName, written: string): CommandForm {
  const [before = '', after] = written.split('{what}');
  return { name, before: textsIn(before), after: textsIn(after ?? ''), open: after !== undefined };
}

function lengthOf({ before, after }: CommandForm): number {
  return before.length + after.length;
}

function textsIn(written: string): string[] {
  return wordsIn(bare(fold(written))).map(({ text }) => text);
}
