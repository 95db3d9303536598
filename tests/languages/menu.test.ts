import { chatMenu } from '../../src/chat-menu';
import { LANGUAGES } from '../../src/languages';
import { Voice } from '../../src/languages/voice';
import { createUnderstand } from '../../src/understanding/understand';

const menus = chatMenu(new Voice(LANGUAGES), 'en');
/** What each command must be taken for. */
const INTENTS: Readonly<Record<string, string>> = {
  report: 'report',
  last: 'list',
  undo: 'undo',
  limits: 'limit-status',
  goals: 'goal',
  export: 'export',
  link: 'link',
  settings: 'settings',
  help: 'help',
};

it('is there in every spoken language, and once for everybody else', () => {
  expect(Object.keys(menus)).toEqual(['', 'en', 'es', 'fr', 'de', 'pt', 'it', 'ru', 'zh']);
  expect(menus['']).toEqual(menus.en);
});

it.each(Object.entries(menus))('has commands and descriptions that Telegram takes (%s)', (_language, menu) => {
  for (const { command, description } of menu) {
    expect(command).toMatch(/^[a-z0-9_]{1,32}$/);
    expect(description.length).toBeGreaterThanOrEqual(1);
    expect(description.length).toBeLessThanOrEqual(256);
  }
});

describe.each(Object.keys(menus).filter(Boolean))('%s', (language) => {
  const understand = createUnderstand(LANGUAGES);
  const context = { language, currency: 'EUR', zone: 'Europe/Berlin', now: new Date('2026-11-21T09:00:00Z') };

  it.each(menus[language]!.map(({ command }) => command))('/%s is understood', (command) =>
    expect(understand(`/${command}`, context).intent).toMatchObject({ value: INTENTS[command] }),
  );
});
