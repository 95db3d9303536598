import type { Person } from '../accounts/person';
import type { Chart } from '../chart';
import type { SentenceKey } from '../languages/sentences';
import type { Voice } from '../languages/voice';
import { CategoryBook, type TreeCategory } from '../ledger/categories';
import { type Day, dayAt } from '../ledger/period';
import type { Message } from './message';
import type { Notice } from './notice';

/** Draws a picture of a notice in the person's language; undefined where it cannot be had. */
export type DrawFor = (
  chart: Chart,
  to: { readonly person: Pick<Person, 'language'>; readonly today: Day; readonly categories: CategoryBook },
) => Promise<Message['picture']>;

/** Says notices as one message: each with its own buttons where it is alone, and all with the way to hear no more of it. */
export function writeMessage(voice: Voice, draw: DrawFor, tree: readonly TreeCategory[]) {
  return async (id: string, notices: readonly Notice[], person: Person, now: Date): Promise<Message> => {
    const today = dayAt(now, person.zone);
    const { language } = person;
    const categories = new CategoryBook(tree, person.categories);
    const [first] = notices;
    const picture = notices.find((notice) => notice.picture)?.picture;
    const abouts = new Set(notices.map(({ about }) => about));
    const own = notices.length === 1 ? (first?.buttons ?? []) : [];
    const button = (title: SentenceKey, what: string, about?: string) => ({
      title: voice.say(language, title),
      do: what,
      with: about,
    });
    return {
      id,
      notices,
      language,
      texts: notices.map(({ lines }) =>
        lines.map(({ sentence, values }) => voice.say(language, sentence, values, today, categories)),
      ),
      picture: picture && (await draw(picture, { person, today, categories })),
      buttons: [
        ...own.map(({ title, ...press }) => ({ title: voice.say(language, title), ...press })),
        abouts.size === 1 ? button('notices.stop', 'mute', first?.about) : button('notices.which', 'notifications'),
      ],
    };
  };
}
