import { LANGUAGES } from './languages';
import { MENU } from './languages/sentences/menu';
import type { Voice } from './languages/voice';

/** What a platform's menu of commands shows: the word after the slash, which every language understands, and what it does. */
export interface Command {
  readonly command: string;
  readonly description: string;
}

/** The menu by language; '' is the one for whoever speaks none of them. */
export function chatMenu(voice: Voice, fallback: string): Record<string, Command[]> {
  const menu = (language: string) =>
    MENU.map((key) => ({ command: key.replace('menu.', ''), description: voice.say(language, key) }));
  const spoken = LANGUAGES.filter(({ status }) => status === 'complete').map(({ id }) => id);
  return { '': menu(fallback), ...Object.fromEntries(spoken.map((id) => [id, menu(id)])) };
}
