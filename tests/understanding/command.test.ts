import { LANGUAGES } from '../../src/languages';
import { createUnderstand } from '../../src/understanding/understand';

const understand = createUnderstand(LANGUAGES);
const context = { now: new Date('2026-11-21T10:00:00Z'), zone: 'UTC', currency: 'EUR' };
const read = (text: string, language = 'en') => {
  const { intent, what, entries } = understand(text, { ...context, language });
  return { intent: intent.value, what, entries: entries.length };
};

describe('a command is a whole message in a fixed form', () => {
  it.each([
    ['talk to a human', 'en', 'human'],
    ['I want to talk to a HUMAN, please!', 'en', 'human'],
    ['Bitte mit einem Menschen sprechen', 'de', 'human'],
    ['quiero hablar con una persona', 'es', 'human'],
    ['转人工', 'zh', 'human'],
    ['quiet from 10 pm to 7', 'en', 'quiet'],
    ['No quiet hours', 'en', 'quiet-off'],
    ['don’t notify me on Telegram', 'en', 'notify-off'],
    ['benachrichtige mich nicht per E-Mail', 'de', 'notify-off'],
    ['晚上10点到早上7点免打扰', 'zh', 'quiet'],
    ['用Telegram通知我', 'zh', 'notify-on'],
  ])('%s', (text, language, intent) => expect(read(text, language)).toMatchObject({ intent, entries: 0 }));

  it.each([
    ['merge bars into food', 'en', 'category-merge', 'bars', 'food'],
    ['please merge category Bars and Pubs into Eating out', 'en', 'category-merge', 'Bars and Pubs', 'Eating out'],
    ['rename the category food to eating', 'en', 'category-rename', 'food', 'eating'],
    ['new category pets', 'en', 'category-new', 'pets', undefined],
    ['add category bars under food', 'en', 'category-new', 'bars', 'food'],
    ['neue Kategorie Kneipe unter Essen', 'de', 'category-new', 'Kneipe', 'Essen'],
    ['benenne die Kategorie Essen in Auswärts um', 'de', 'category-rename', 'Essen', 'Auswärts'],
    ['junta bares con comida', 'es', 'category-merge', 'bares', 'comida'],
    ['fusionne Bars avec Restaurants', 'fr', 'category-merge', 'Bars', 'Restaurants'],
    ['renomeia a categoria lazer para diversão', 'pt', 'category-rename', 'lazer', 'diversão'],
    ['unisci bar a svago', 'it', 'category-merge', 'bar', 'svago'],
    ['объедини Бары с Еда', 'ru', 'category-merge', 'Бары', 'Еда'],
    ['把酒吧并入餐饮', 'zh', 'category-merge', '酒吧', '餐饮'],
    ['在餐饮下新建分类酒吧', 'zh', 'category-new', '酒吧', '餐饮'],
  ])('%s', (text, language, intent, what, into) => {
    const read = understand(text, { ...context, language });
    expect([read.intent.value, read.what, read.into]).toEqual([intent, what, into]);
  });

  it.each(['12 lunch with a human', 'dinner 30 talk to a human'])('%s is no command', (text) =>
    expect(read(text).intent).toBe('record'),
  );
});
