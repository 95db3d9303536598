import type { Draw } from '../dialogs/draw';
import { type Charts, ownColours } from './charts';
import type { Category } from './config/categories';
import type { SentenceKey } from './languages/sentences';
import type { Values, Voice } from './languages/voice';

/** Joins figures, words and colours to a picture; the one place where charts meet languages. */
export function drawing(charts: Charts, voice: Voice, categories: readonly Category[]): Draw {
  const colours = Object.fromEntries(categories.map(({ id, colour }) => [id, colour]));
  return async ({ kind, figures, title, alt }, { person, today, categories: book, dark }) => {
    const { language } = person;
    const say = (key: SentenceKey, values?: Values) => voice.say(language, key, values, today, book);
    // A kind and its figures belong together by the type of `Chart`, which a generic call cannot see.
    const picture = charts.picture(kind, figures as never, {
      theme: dark ? 'dark' : 'light',
      locale: voice.locale(language),
      colours: book ? { ...colours, ...ownColours(book.made()) } : colours,
      nameOf: (category) => voice.category(language, category, book),
      words: {
        title: say(title.say, title.with),
        other: say('chart.other'),
        spent: say('chart.spent'),
        spending: say('chart.spending'),
        earned: say('chart.earned'),
        saved: say('chart.saved'),
        limit: say('chart.limit'),
        nothing: say('chart.nothing'),
      },
    });
    const shows = alt ? say(alt.say, alt.with) : say(picture.alt.key as SentenceKey, picture.alt.values);
    return { url: picture.url, alt: shows };
  };
}
