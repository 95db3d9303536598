import { LANGUAGES } from '../../src/languages';
import { createUnderstand } from '../../src/understanding/understand';

const understand = createUnderstand(LANGUAGES);
const read = (text: string, language: string, categories: Record<string, string[]> = {}) =>
  understand(text, {
    now: new Date('2026-11-21T10:00:00Z'),
    zone: 'Europe/Berlin',
    language,
    currency: 'EUR',
    words: { phrases: {}, categories },
  });

describe('what a question names and nobody knows', () => {
  it.each([
    ['en', 'how much on foo last month?', 'foo'],
    ['en', 'how much did I spend on quantum chess in october?', 'quantum chess'],
    ['en', 'how much did I spend in smarch?', 'smarch'],
    ['en', 'how much did I spend on food in smarch?', 'smarch'],
    ['en', 'what did I spend on xyzzy this month?', 'xyzzy'],
    ['en', 'average per day this month on foo', 'foo'],
    ['de', 'wie viel für foo letzten monat?', 'foo'],
    ['de', 'wie viel habe ich diesen monat für quantum ausgegeben?', 'quantum'],
    ['es', 'cuánto gasté en foo este mes', 'foo'],
    ['fr', "combien j'ai dépensé pour foo ce mois-ci ?", 'foo'],
    ['it', 'quanto ho speso per foo questo mese?', 'foo'],
    ['pt', 'quanto gastei com foo este mês?', 'foo'],
    ['ru', 'сколько я потратил на фуфло в этом месяце', 'фуфло'],
    ['zh', '这个月在火星上花了多少', '火星'],
  ])('%s: %s', (language, text, name) => {
    const { intent, unknown } = read(text, language);
    expect([intent.value === 'unknown', unknown?.value]).toEqual([false, name]);
  });

  it.each([
    ['en', 'how much this month?'],
    ['en', 'how much did I spend in total this month?'],
    ['en', 'how much on everything in october?'],
    ['en', 'how much did I spend for the whole of november'],
    ['en', 'how much on food in october?'],
    ['en', 'what did I spend on lunch this month?'],
    ['en', 'how much did I spend at Lidl this month?'],
    ['en', 'how much on #trip this month?'],
    ['en', 'how much with card this month?'],
    ['en', 'what did I spend most on in october?'],
    ['en', 'how much have I spent on average per day in october?'],
    ['de', 'wie viel habe ich diesen monat insgesamt ausgegeben?'],
    ['de', 'wie viel habe ich im oktober für essen ausgegeben?'],
    ['de', 'wie viel für alles zusammen im oktober?'],
    ['es', '¿cuánto he gastado en total este mes?'],
    ['fr', "combien j'ai dépensé au total ce mois-ci ?"],
    ['it', 'quanto ho speso in totale questo mese?'],
    ['pt', 'quanto gastei no total este mês?'],
    ['ru', 'сколько я потратил всего в этом месяце'],
    ['zh', '这个月一共花了多少'],
    ['zh', '我这个月在餐饮上花了多少'],
  ])('nothing of it in %s: %s', (language, text) => {
    expect(read(text, language).unknown).toBeUndefined();
  });

  it.each([
    ['how much on grocries this month?', 'groceries'],
    ['how much on trasnport this month?', 'transport'],
    ['how much on foo this month?', undefined],
    ['how much on gardn this month?', 'own-garden'],
  ])('the nearest category: %s', (text, nearest) => {
    expect(read(text, 'en', { 'own-garden': ['garden'] }).nearest).toBe(nearest);
  });
});

describe('days whose end is named before their start', () => {
  it.each([
    ['en', 'report from 30 november to 1 november', '2026-11-01..2026-11-30'],
    ['en', 'how much from 20 nov to 10 nov?', '2026-11-10..2026-11-20'],
    ['en', 'report from 2026-11-30 to 2026-11-01', '2026-11-01..2026-11-30'],
    ['en', 'how much on food from 5 march 2026 to 2 march 2026?', '2026-03-02..2026-03-05'],
    ['de', 'bericht vom 30. november bis 1. november', '2026-11-01..2026-11-30'],
    ['es', 'informe del 30 de noviembre al 1 de noviembre', '2026-11-01..2026-11-30'],
    ['fr', 'rapport du 30 novembre au 1 novembre', '2026-11-01..2026-11-30'],
    ['it', 'quanto dal 30 novembre al 1 novembre?', '2026-11-01..2026-11-30'],
    ['pt', 'relatório de 30 de novembro a 1 de novembro', '2026-11-01..2026-11-30'],
    ['ru', 'отчёт с 30 ноября по 1 ноября', '2026-11-01..2026-11-30'],
    ['zh', '11月30日到11月1日的报告', '2026-11-01..2026-11-30'],
  ])('%s: %s', (language, text, period) => {
    const [days] = read(text, language).days;
    expect([`${days?.from}..${days?.to}`, days?.reversed]).toEqual([period, true]);
  });

  it.each([
    ['report from 1 november to 20 november', '2026-11-01..2026-11-20'],
    ['report from december to march', '2025-12-01..2026-03-31'],
    ['report from 20 december to 10 january', '2025-12-20..2026-01-10'],
    ['report from 12 to 3 march', '2026-02-12..2026-03-03'],
  ])('in their order: %s', (text, period) => {
    const [days] = read(text, 'en').days;
    expect([`${days?.from}..${days?.to}`, days?.reversed]).toEqual([period, undefined]);
  });
});
