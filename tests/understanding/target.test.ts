import { LANGUAGES } from '../../src/languages';
import type { Context, Meaning } from '../../src/understanding/meaning';
import { createUnderstand } from '../../src/understanding/understand';

const understand = createUnderstand(LANGUAGES);
const context: Context = { now: new Date('2026-11-21T10:00:00Z'), zone: 'UTC', language: 'en', currency: 'EUR' };
const read = (text: string, more: Partial<Context> = {}) => understand(text, { ...context, ...more });

/** What was said, without where and how surely. */
function plain(part: object | undefined): object {
  return Object.fromEntries(
    Object.entries(part ?? {}).flatMap(([name, value]) => {
      const said = value !== null && typeof value === 'object' && 'value' in value ? value.value : value;
      return said === undefined || (Array.isArray(said) && said.length === 0) ? [] : [[name, said]];
    }),
  );
}

const YESTERDAY = { from: '2026-11-20', to: '2026-11-20' };
const OCTOBER = { from: '2026-10-01', to: '2026-10-31' };

describe('a correction', () => {
  it.each<[string, object, object?]>([
    ['no, make it 15', { amount: '15' }],
    ['no, 15', { amount: '15' }],
    ['make it 15 dollars', { amount: '15', currency: 'USD' }],
    ['it was yesterday', { day: '2026-11-20' }],
    ["that's transport", { category: 'transport' }],
    ["that's travel", { category: 'travel' }],
    ['that was income', { type: 'income', category: 'income' }],
    ['it was at Lidl', { payee: 'Lidl' }],
    ['rename it to ride home', { note: 'ride home' }],
    ['call it dinner', { note: 'dinner' }],
    ['no, call it dinner with Anna', { note: 'dinner with Anna' }],
    ['change the rent to 950', { amount: '950' }, { words: ['rent'], category: 'housing' }],
    ['the taxi was 11', { amount: '11' }, { words: ['taxi'] }],
    ['the taxi was 11 not 9', { amount: '11' }, { words: ['taxi'], min: '9', max: '9' }],
    ['13 not 12', { amount: '13' }, { min: '12', max: '12' }],
    ['the coffee was yesterday', { day: '2026-11-20' }, { words: ['coffee'] }],
    ['move the coffee to groceries', { category: 'groceries' }, { words: ['coffee'] }],
    ['change the last one to 20', { amount: '20' }, { count: 1 }],
    ["change yesterday's taxi to 11", { amount: '11' }, { words: ['taxi'], period: YESTERDAY }],
    ['change the category to food', { category: 'food' }],
  ])('%s', (text, edit, target = {}) => {
    const meaning = read(text);
    expect([meaning.intent.value, plain(meaning.edit), plain(meaning.target)]).toEqual(['edit', edit, target]);
  });

  it.each<[string, string, object, object?]>([
    ['de', 'nein, es waren 15', { amount: '15' }],
    ['de', 'das taxi war 11', { amount: '11' }, { words: ['taxi'] }],
    ['de', 'ändere das taxi auf 11', { amount: '11' }, { words: ['taxi'] }],
    ['de', 'das ist transport', { category: 'transport' }],
    ['de', 'es war bei lidl', { payee: 'lidl' }],
    ['de', 'nenne es abendessen', { note: 'abendessen' }],
    ['es', 'llámalo cena', { note: 'cena' }],
    ['fr', 'appelle ça dîner', { note: 'dîner' }],
    ['it', 'chiamalo cena', { note: 'cena' }],
    ['pt', 'chama de jantar', { note: 'jantar' }],
    ['ru', 'назови это ужин', { note: 'ужин' }],
    ['zh', '叫它晚餐', { note: '晚餐' }],
    ['es', 'no, fueron 15', { amount: '15' }],
    ['es', 'era ayer', { day: '2026-11-20' }],
    ['fr', "non, c'était 15", { amount: '15' }],
    ['fr', "c'était hier", { day: '2026-11-20' }],
    ['ru', 'нет, 15', { amount: '15' }],
    ['ru', 'это было вчера', { day: '2026-11-20' }],
    ['zh', '不是，是15', { amount: '15' }],
  ])('%s: %s', (language, text, edit, target = {}) => {
    const meaning = read(text, { language });
    expect([meaning.intent.value, plain(meaning.edit), plain(meaning.target)]).toEqual(['edit', edit, target]);
  });

  it('may be a record as well: what it would record is kept', () => {
    const { entries, edit } = read('the parking was 6');
    expect([entries[0]?.amount?.value, edit?.amount?.value]).toEqual(['6', '6']);
  });

  it.each(['15', 'yesterday', 'transport', 'taxi 15'])('as a reply to a confirmation: %s', (text) => {
    expect(read(text, { about: true }).intent.value).toBe('edit');
  });
});

describe('what is to be deleted', () => {
  it.each<[string, string, object]>([
    ['en', 'remove the coffee', { words: ['coffee'] }],
    ['en', 'delete the last entry', { count: 1 }],
    ['en', 'delete the last 3', { count: 3 }],
    ['en', "delete yesterday's taxi", { words: ['taxi'], period: YESTERDAY }],
    ['en', 'delete everything from yesterday', { period: YESTERDAY, all: true }],
    ['de', 'lösche den kaffee', { words: ['kaffee'] }],
    ['de', 'lösche das taxi von gestern', { words: ['taxi'], period: YESTERDAY }],
    ['es', 'borra el café', { words: ['café'] }],
    ['fr', 'supprime le café', { words: ['café'] }],
    ['ru', 'удали кофе', { words: ['кофе'] }],
    ['zh', '删除咖啡', { words: ['咖啡'] }],
  ])('%s: %s', (language, text, target) => {
    const meaning = read(text, { language });
    expect([meaning.intent.value, plain(meaning.target)]).toEqual(['delete', target]);
  });
});

describe('a search', () => {
  it.each<[string, string, object]>([
    ['en', 'what did I buy yesterday?', { period: YESTERDAY }],
    ['en', 'show my last 10', { count: 10 }],
    ['en', 'uber in october', { words: ['uber'], period: OCTOBER }],
    ['en', 'everything over 50 last month', { min: '50', period: OCTOBER, all: true }],
    ['en', 'everything under 5 euros last month', { max: '5', currency: 'EUR', period: OCTOBER, all: true }],
    ['en', '#work this year', { tags: ['work'], period: { from: '2026-01-01', to: '2026-12-31' } }],
    ['en', 'show all food', { category: 'food', all: true }],
    ['en', 'find coffee', { words: ['coffee'] }],
    ['de', 'was habe ich gestern gekauft?', { period: YESTERDAY }],
    ['de', 'zeige die letzten 10', { count: 10 }],
    ['de', 'alles über 50 letzten monat', { min: '50', period: OCTOBER, all: true }],
    ['de', 'suche taxi', { words: ['taxi'] }],
  ])('%s: %s', (language, text, search) => {
    const meaning = read(text, { language });
    expect([meaning.intent.value, plain(meaning.search)]).toEqual(['list', search]);
  });

  it.each([
    ['en', 'more'],
    ['de', 'mehr'],
    ['fr', 'suite'],
    ['zh', '下一页'],
  ])('%s: “%s” goes on', (language, text) => {
    expect(read(text, { language })).toMatchObject({ more: true, intent: { value: 'list' } });
  });
});

describe('what is none of these', () => {
  it.each<[string, Meaning['intent']['value']]>([
    ['12 on lunch', 'record'],
    ['coffee 3.50, taxi 9', 'record'],
    ['lunch 12 yesterday', 'record'],
    ['how much on food last month?', 'spending'],
    ['show me how to knit', 'unknown'],
    ['list the presidents', 'unknown'],
  ])('%s', (text, intent) => {
    const { edit, target, search, ...meaning } = read(text);
    expect([meaning.intent.value, edit, target, search]).toEqual([intent, undefined, undefined, undefined]);
  });
});

describe('a day that the calendar does not have', () => {
  it.each<[string, string, string]>([
    ['en', 'lunch 12 on 30 february', '2026-02-30'],
    ['en', 'lunch 12 on february 30', '2026-02-30'],
    ['en', 'lunch 12 on the 31st of november', '2026-11-31'],
    ['en', 'lunch 12 29.2.2025', '2025-02-29'],
    ['de', 'mittagessen 12 am 30. februar', '2026-02-30'],
    ['de', '12 mittagessen am 31.11.', '2026-11-31'],
    ['fr', 'déjeuner 12 le 31 avril', '2026-04-31'],
    ['es', 'almuerzo 12 el 30 de febrero', '2026-02-30'],
    ['ru', 'обед 12 31 ноября', '2026-11-31'],
    ['zh', '2月30日午饭12元', '2026-02-30'],
  ])('%s: %s', (language, text, day) => {
    const { entries } = read(text, { language });
    expect(entries.map((entry) => [entry.amount?.value, entry.day.value])).toEqual([['12', day]]);
  });

  it.each(['rent 31 usd november', 'taxi 9 29.2.2024', '12 lunch on 30 march', 'lunch 29 eur in february'])(
    'not in “%s”',
    (text) => {
      for (const { from } of read(text).days) expect(new Date(`${from}T00:00Z`).toISOString().slice(0, 10)).toBe(from);
    },
  );
});
