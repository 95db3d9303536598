import { LANGUAGES } from '../../src/languages';
import { createUnderstand } from '../../src/understanding/understand';
import { SENTENCES } from './intent-sentences';

const understand = createUnderstand(LANGUAGES);
const languageOf = (text: string, own: string) =>
  understand(text, { now: new Date('2026-11-21T10:00:00Z'), zone: 'UTC', language: own, currency: 'EUR' }).language;

describe('a message in another language than the person own', () => {
  it.each([
    ['en', 'cuánto gasté la semana pasada', 'es'],
    ['es', 'how much did i spend last week', 'en'],
    ['en', "combien j'ai dépensé ce mois-ci", 'fr'],
    ['en', 'wie viel habe ich diesen monat ausgegeben', 'de'],
    ['en', 'quanto gastei este mês com comida', 'pt'],
    ['en', 'quanto ho speso questo mese per il cibo', 'it'],
    ['en', 'сколько я потратил вчера', 'ru'],
    ['en', '这个月花了多少钱', 'zh'],
    ['en', 'maine kal petrol pe 500 kharch kiye', 'hi-Latn'],
    ['en', 'berapa pengeluaran saya bulan ini', 'id'],
    ['de', 'please delete the last entry', 'en'],
    ['ru', 'i spent 20 on lunch today', 'en'],
    ['zh', 'undo the last one please', 'en'],
  ])('%s: %s -> %s', (own, text, language) => {
    const found = languageOf(text, own);
    expect(found.value).toBe(language);
    expect(found.confidence).toBeGreaterThan(0.9);
  });
});

describe('a short message keeps the language of the person', () => {
  it.each([
    ['de', 'taxi 9'],
    ['fr', 'taxi 9'],
    ['es', 'pizza 12'],
    ['it', 'bar 4'],
    ['pt', 'uber 15'],
    ['de', '12'],
    ['ru', '500'],
    ['es', 'netflix 13'],
    ['fr', 'Zara 40'],
    ['hi-Latn', 'lunch 120'],
  ])('%s: %s', (own, text) => expect(languageOf(text, own).value).toBe(own));
});

describe.each(Object.entries(SENTENCES))('the sentences of %s', (language, byIntent) => {
  const all = Object.values(byIntent).flatMap((list) => list.split('|').map((text) => text.trim().replace(/\*$/, '')));

  it('are recognised where they are the person own', () =>
    expect(all.filter((text) => languageOf(text, language).value !== language)).toEqual([]));
});
