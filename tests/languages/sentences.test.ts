import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGES } from '../../src/languages';
import type { Language } from '../../src/languages/language';
import { SENTENCES, type SentenceKey } from '../../src/languages/sentences';
import { ACT_ABOVE } from '../../src/understanding/act-above';
import { createUnderstand } from '../../src/understanding/understand';

const [en] = LANGUAGES;
const english = en!.sentences as Readonly<Record<SentenceKey, string>>;
const spoken = LANGUAGES.filter(({ sentences }) => sentences);
const understand = createUnderstand(LANGUAGES);
const now = new Date('2026-11-21T10:00:00Z');
const PLURALS = [0, 1, 2, 5, 21];

/** The parts a language can do without while it is not complete. */
const PARTS = ['sentences', 'questions', 'commands'] as const;

/** What a language lacks, part by part: the sentences by name. A language that only logs answers in another. */
function lacks(language: Language): Record<string, readonly string[]> {
  const missing = SENTENCES.filter((key) => language.sentences?.[key] === undefined);
  const parts = PARTS.filter((part) => language[part] === undefined);
  return { parts, sentences: missing };
}

interface Argument {
  readonly name: string;
  /** The options of a select; "plural" of a plural, whose categories are the language's own. */
  readonly options?: string;
}

/** Every argument of a message, wherever it stands, each once. */
function argumentsOf(message: string): Argument[] {
  const found = new Map<string, Argument>();
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.argument) found.set(`${element.value} `, { name: element.value });
      if (element.type === TYPE.number)
        found.set(`${element.value} plural`, { name: element.value, options: 'plural' });
      if (element.type === TYPE.select || element.type === TYPE.plural) {
        const options = element.type === TYPE.plural ? 'plural' : Object.keys(element.options).sort().join(' ');
        found.set(`${element.value} ${options}`, { name: element.value, options });
        for (const option of Object.values(element.options)) walk(option.value);
      }
    }
  };
  walk(parse(message, { ignoreTag: true }));
  return [...found.values()].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

/** Everything a message can say: each option of each select with each number. */
function variants(message: string, locale: string): string[] {
  const format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
  const args = argumentsOf(message);
  const selects = args.filter(({ options }) => options && options !== 'plural');
  const most = Math.max(1, ...selects.map(({ options }) => options!.split(' ').length));
  return Array.from({ length: most }, (_, at) => at).flatMap((at) =>
    PLURALS.map((count) => {
      const values = args.map(({ name, options }) => {
        if (options === 'plural') return [name, count];
        const choices = options?.split(' ');
        return [name, choices ? choices[at % choices.length] : 'X'];
      });
      return String(format.format(Object.fromEntries(values)));
    }),
  );
}

describe('what a language lacks', () => {
  it.each(LANGUAGES.map((language) => [language.id, language] as const))('%s', (_id, language) => {
    const complete = { parts: [], sentences: [] };
    const logging = { parts: PARTS, sentences: SENTENCES };
    expect(lacks(language)).toEqual(language.status === 'complete' ? complete : logging);
  });
});

describe.each(spoken.map((language) => [language.id, language] as const))('sentences in %s', (_id, language) => {
  const sentences = Object.entries(language.sentences!) as [SentenceKey, string][];

  it('are named as in the list', () =>
    expect(sentences.map(([key]) => key).filter((key) => !SENTENCES.includes(key))).toEqual([]));

  it.each(sentences)('%s takes what the English takes', (key, message) =>
    expect(argumentsOf(message)).toEqual(argumentsOf(english[key])),
  );

  it('have every plural form that the language has', () => {
    const categories = new Intl.PluralRules(language.locale).resolvedOptions().pluralCategories;
    const whole = categories.filter((category) => category !== 'many' || language.id === 'ru');
    const short = sentences.filter(([, message]) => {
      const forms = [...message.matchAll(/plural,((?:[^{}]|\{[^{}]*\})*)\}/g)].map(([, options]) => options!);
      return forms.some((options) =>
        whole.some((category) => !options.includes(`${category} {`) && !/=1/.test(options)),
      );
    });
    expect(short.map(([key]) => key)).toEqual([]);
  });

  it('say something with every number and every option, and leave no brace', () => {
    const wrong = sentences.filter(([, message]) =>
      variants(message, language.locale).some((said) => said.trim() === '' || /[{}]|undefined/.test(said)),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('are no longer than twice the English', () => {
    const longest = (message: string, locale: string) =>
      Math.max(...variants(message, locale).map((said) => said.length));
    // A word or two has no room to be twice anything.
    const long = sentences.filter(
      ([key, message]) => longest(message, language.locale) > Math.max(24, 2 * longest(english[key], en!.locale)),
    );
    expect(long.map(([key]) => key)).toEqual([]);
  });
});

/** Sentences that show a person what to write. */
const TEACHING: readonly SentenceKey[] = [
  'welcome',
  'help',
  'not-understood',
  'nothing-to-cancel',
  'empty',
  'refused.negative',
  'record.assumed-settings',
  'settings.language',
  'settings.currency',
  'settings.zone',
  'edit.what',
  'entry.none',
  'delete.too-many',
  'payees.none',
  'tags.none',
  'schedule.none',
  'schedule.not-found',
  'goal.none',
  'goal.not-found',
  'category.how',
  'category.none',
];
const QUOTED = /[“„«]\s*([^”“»„«{}]+?)\s*[”“»]/gu;

describe.each(spoken.map((language) => [language.id, language] as const))('what is suggested in %s', (id, language) => {
  const examples = TEACHING.flatMap((key) =>
    [...language.sentences![key]!.matchAll(QUOTED)].map((found) => [key, found[1]!]),
  );

  it('is a good many', () => expect(examples.length).toBeGreaterThan(20));
  it.each(examples)('%s: %s', (_key, text) => {
    const { intent } = understand(text, { now, zone: 'UTC', language: id, currency: 'EUR' });
    expect({ ...intent, sure: intent.confidence >= ACT_ABOVE }).toMatchObject({
      value: expect.not.stringMatching('unknown'),
      sure: true,
    });
  });
});

describe('Russian counts', () => {
  const { sentences, locale } = LANGUAGES.find(({ id }) => id === 'ru')!;
  it.each([
    [1, '✅ Добавлена 1 запись:'],
    [2, '✅ Добавлены 2 записи:'],
    [5, '✅ Добавлено 5 записей:'],
    [21, '✅ Добавлена 21 запись:'],
  ])('%d', (count, said) =>
    expect(new IntlMessageFormat(sentences!['record.count']!, locale).format({ count })).toBe(said),
  );
});
