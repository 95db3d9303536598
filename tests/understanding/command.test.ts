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
    ['be strict', 'en', 'alerts-strict'],
    ['sei sanft', 'de', 'alerts-gentle'],
    ['avisos normales', 'es', 'alerts-normal'],
    ['resume alerts', 'en', 'awake'],
    ['remets les alertes', 'fr', 'awake'],
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
    ['stop telling me about food', 'en', 'stop-telling', 'food', undefined],
    ['tell me again about food', 'en', 'tell-again', 'food', undefined],
    ['stop the weekly digest', 'en', 'stop-telling', 'weekly', undefined],
    ['snooze alerts for a week', 'en', 'snooze', 'a week', undefined],
    ['pause alerts for 3 days', 'en', 'snooze', '3 days', undefined],
    ['pause netflix', 'en', 'pause-schedule', 'netflix', undefined],
    ['melde nichts mehr über Essen', 'de', 'stop-telling', 'Essen', undefined],
    ['Ruhe für eine Woche', 'de', 'snooze', 'eine Woche', undefined],
    ['no me avises de comida', 'es', 'stop-telling', 'comida', undefined],
    ['silencio una semana', 'es', 'snooze', 'una semana', undefined],
    ['silencio de 22 a 7', 'es', 'quiet', '22 a 7', undefined],
    ['ne me parle plus de nourriture', 'fr', 'stop-telling', 'nourriture', undefined],
    ['silence une semaine', 'fr', 'snooze', 'une semaine', undefined],
    ['não me avise de comida', 'pt', 'stop-telling', 'comida', undefined],
    ['silêncio por uma semana', 'pt', 'snooze', 'uma semana', undefined],
    ['non avvisarmi più di cibo', 'it', 'stop-telling', 'cibo', undefined],
    ['silenzio per una settimana', 'it', 'snooze', 'una settimana', undefined],
    ['не сообщай про еду', 'ru', 'stop-telling', 'еду', undefined],
    ['тишина на неделю', 'ru', 'snooze', 'неделю', undefined],
    ['别再提醒吃饭', 'zh', 'stop-telling', '吃饭', undefined],
    ['安静一周', 'zh', 'snooze', '一周', undefined],
  ])('%s', (text, language, intent, what, into) => {
    const read = understand(text, { ...context, language });
    expect([read.intent.value, read.what, read.into]).toEqual([intent, what, into]);
  });

  it.each(['12 lunch with a human', 'dinner 30 talk to a human'])('%s is no command', (text) =>
    expect(read(text).intent).toBe('record'),
  );
});

describe('one word for "cancel" and "undo"', () => {
  const asked = { intent: 'record', slot: 'amount' } as const;

  it.each([
    ['annule', 'fr'],
    ['annuler s’il te plaît', 'fr'],
    ['annulla', 'it'],
    ['Annulla, per favore', 'it'],
    ['anula', 'es'],
    ['anula', 'pt'],
    ['отмена', 'ru'],
  ])('%s takes back, and ends a question where one waits', (text, language) => {
    expect(understand(text, { ...context, language }).intent).toMatchObject({ value: 'undo', confidence: 1 });
    expect(understand(text, { ...context, language, asked }).intent).toMatchObject({ value: 'cancel', confidence: 1 });
  });

  it('which are two words elsewhere', () => expect(read('cancel').intent).toBe('cancel'));
});
