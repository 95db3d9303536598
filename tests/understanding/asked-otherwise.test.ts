import { LANGUAGES } from '../../src/languages';
import { createUnderstand } from '../../src/understanding/understand';

const understand = createUnderstand(LANGUAGES);
const read = (text: string, language: string) =>
  understand(text, { now: new Date('2026-11-21T10:00:00Z'), zone: 'Europe/Berlin', language, currency: 'EUR' });

/** Messages of one meaning each, in the eight languages. */
const ROWS: Readonly<Record<string, Readonly<Record<Meant, readonly string[]>>>> = {
  en: {
    unknown: ['report foo', 'compare foo and bar', 'compare food and zorb'],
    known: [
      'report please',
      'report thanks',
      'monthly report please',
      'send me the report',
      'compare my spending with last month',
    ],
    beside: ['compare food and transport', 'compare food, transport and groceries last month'],
    month: ['how much in the 13th month?', 'report for month 13', 'month 13'],
    thing: ['how much on beer?', 'how much on bananas?', 'how much on wine last month?'],
    sum: ['how much so far?', 'how much so far this month'],
    mondays: ['how much do I spend on mondays?', 'how much every monday?', 'how much on mondays this year'],
    card: ['how much is on card?', 'how much is on my card', 'how much money is on my credit card'],
    newest: ['my last 10', 'last 10', 'the last 10'],
    income: ['what did I earn this month?'],
  },
  de: {
    unknown: ['Bericht foo', 'vergleiche foo und bar'],
    known: ['Bericht bitte', 'gib mir bitte einen Bericht', 'Monatsbericht'],
    beside: ['vergleiche Essen und Verkehr'],
    month: ['wie viel im 13. Monat?', 'Bericht für Monat 13'],
    thing: ['wie viel für Bier?', 'wie viel für Bananen?'],
    sum: ['wie viel bisher?'],
    mondays: ['wie viel gebe ich montags aus?', 'wie viel gebe ich jeden Montag aus?'],
    card: ['wie viel ist auf der Karte?', 'wie viel ist auf meiner Karte?'],
    newest: ['meine letzten 10', 'die letzten 10'],
    income: ['was habe ich diesen Monat verdient?'],
  },
  es: {
    unknown: ['informe foo', 'compara foo y bar'],
    known: ['informe por favor', 'dame un informe'],
    beside: ['compara comida y transporte'],
    month: ['¿cuánto en el mes 13?', '¿cuánto en el 13.º mes?'],
    thing: ['¿cuánto en cerveza?', '¿cuánto en plátanos?'],
    sum: ['¿cuánto llevo?'],
    mondays: ['¿cuánto gasto los lunes?', '¿cuánto gasto cada lunes?'],
    card: ['¿cuánto hay en la tarjeta?'],
    newest: ['mis últimos 10'],
    income: ['¿cuánto ingresé este mes?'],
  },
  fr: {
    unknown: ['rapport foo', 'compare foo et bar'],
    known: ['rapport s’il te plaît', 'donne-moi un rapport'],
    beside: ['compare courses et transport'],
    month: ['combien au mois 13 ?', 'combien au 13e mois ?'],
    thing: ['combien en bière ?', 'combien en bananes ?'],
    sum: ["combien jusqu'ici ?"],
    mondays: ['combien je dépense les lundis ?', 'combien je dépense chaque lundi ?'],
    card: ['combien il y a sur ma carte ?'],
    newest: ['mes 10 dernières'],
    income: ["combien j'ai gagné ce mois-ci ?"],
  },
  it: {
    unknown: ['resoconto foo', 'confronta foo e bar'],
    known: ['resoconto per favore', 'fammi un resoconto'],
    beside: ['confronta cibo e trasporti'],
    month: ['quanto nel mese 13?', 'quanto nel 13° mese?'],
    thing: ['quanto in birra?', 'quanto in banane?'],
    sum: ['quanto finora?'],
    mondays: ['quanto spendo di lunedì?', 'quanto spendo ogni lunedì?'],
    card: ["quanto c'è sulla carta?"],
    newest: ['le mie ultime 10'],
    income: ['quanto ho guadagnato questo mese?'],
  },
  pt: {
    unknown: ['relatório foo', 'compara foo e bar'],
    known: ['relatório por favor', 'quero um relatório'],
    beside: ['compara comida e transporte'],
    month: ['quanto no mês 13?', 'quanto no 13º mês?'],
    thing: ['quanto em cerveja?', 'quanto em bananas?'],
    sum: ['quanto até agora?'],
    mondays: ['quanto gasto às segundas?', 'quanto gasto toda segunda?'],
    card: ['quanto tem no cartão?'],
    newest: ['meus últimos 10'],
    income: ['quanto ganhei este mês?'],
  },
  ru: {
    unknown: ['отчёт фуфло', 'сравни фуфло и бла'],
    known: ['отчёт пожалуйста', 'сделай отчёт'],
    beside: ['сравни еду и транспорт'],
    month: ['сколько за 13-й месяц?', 'сколько в месяце 13?'],
    thing: ['сколько на пиво?', 'сколько на бананы?'],
    sum: ['сколько уже?'],
    mondays: ['сколько я трачу по понедельникам?', 'сколько я трачу каждый понедельник?'],
    card: ['сколько денег на карте?'],
    newest: ['мои последние 10'],
    income: ['сколько я заработал в этом месяце?'],
  },
  zh: {
    unknown: ['报告火星', '比较火星和木星', '香蕉花了多少？', '这周红酒花了多少'],
    known: ['请给我报告', '我一共花了多少', '我这个月总共花了多少'],
    beside: ['比较餐饮和交通'],
    month: ['13月花了多少？'],
    thing: [],
    sum: ['目前花了多少？', '到现在花了多少'],
    mondays: ['每周一花多少？'],
    card: ['卡里有多少？'],
    newest: ['最近10笔'],
    income: ['这个月赚了多少？'],
  },
};

type Meant = 'unknown' | 'known' | 'beside' | 'month' | 'thing' | 'sum' | 'mondays' | 'card' | 'newest' | 'income';

const rows = (meant: Meant) =>
  Object.entries(ROWS).flatMap(([language, all]) => all[meant].map((text) => [language, text] as const));

it.each(rows('unknown'))('%s: “%s” names what nobody knows', (language, text) => {
  expect(read(text, language).unknown).toBeDefined();
});
it.each(rows('known'))('%s: “%s” names nothing', (language, text) => {
  const { unknown, intent } = read(text, language);
  expect([unknown, ['report', 'spending'].includes(intent.value)]).toEqual([undefined, true]);
});
it.each(rows('beside'))('%s: “%s” holds categories against each other', (language, text) => {
  const { question, category, besides, unknown } = read(text, language);
  expect([question?.value, category !== undefined, besides!.length > 0, unknown]).toEqual([
    'compare',
    true,
    true,
    undefined,
  ]);
});
it.each(rows('month'))('%s: “%s” is in a month that no year has', (language, text) => {
  const { days, amounts, entries, intent } = read(text, language);
  expect([days.map(({ from }) => from), amounts, entries]).toEqual([['2026-13-01'], [], []]);
  expect(['spending', 'report']).toContain(intent.value);
});
it.each(rows('thing'))('%s: “%s” asks of a thing, whose category follows', (language, text) => {
  const { intent, category, question } = read(text, language);
  expect([intent.value, intent.confidence >= 0.85, category?.origin, question]).toEqual([
    'spending',
    true,
    'assumed',
    undefined,
  ]);
});
it.each(rows('sum'))('%s: “%s” asks of the month', (language, text) => {
  const { intent, period, category } = read(text, language);
  expect([intent.value, period?.value.from, category]).toEqual(['spending', '2026-11-01', undefined]);
});
it.each(rows('mondays'))('%s: “%s” asks of one day of the week', (language, text) => {
  const { question, weekday, period } = read(text, language);
  expect([question?.value, weekday, period?.value.from]).toEqual(['by-weekday', 1, '2026-01-01']);
});
it.each(rows('card'))('%s: “%s” asks of a wallet', (language, text) => {
  const { intent, wallet } = read(text, language);
  expect([intent.value, wallet]).toEqual(['balance', 'card']);
});
it.each(rows('newest'))('%s: “%s” lists the newest ten', (language, text) => {
  const { intent, search, entries } = read(text, language);
  expect([intent.value, search?.count, entries]).toEqual(['list', 10, []]);
});
it.each(rows('income'))('%s: “%s” asks of income', (language, text) => {
  expect(read(text, language).intent.value).toBe('income');
});

it.each([
  ['compare this month to last month', '2026-11-01', '2026-10-01'],
  ['compare march to april', '2026-04-01', '2026-03-01'],
])('“%s” holds two periods against each other, and is none from the one to the other', (text, period, against) => {
  const meaning = read(text, 'en');
  expect([meaning.period?.value.from, meaning.against?.value.from]).toEqual([period, against]);
  expect(meaning.days.some(({ reversed }) => reversed)).toBe(false);
});

it.each([
  ['uber 12', 'record', 'uber'],
  ['12 euro uber', 'record', 'uber'],
  ['taxi 9, uber 12,50', 'record', 'uber'],
  ['uber 9,50 gestern', 'record', 'uber'],
  ['uber im oktober', 'list', ['uber']],
  ['uber diesen monat', 'list', ['uber']],
  ['lösche uber', 'delete', ['uber']],
  ['das uber war 13', 'edit', ['uber']],
  ['alles uber 50', 'list', []],
  ['alles über 50', 'list', []],
])('German “%s”: a name where the dots are missing, a word between others and an amount', (text, intent, called) => {
  const meaning = read(text, 'de');
  const { payee } = meaning.entries.find((entry) => entry.payee) ?? {};
  const words = meaning.search?.words ?? meaning.target?.words ?? payee?.value;
  expect([meaning.intent.value, words]).toEqual([intent, called]);
});
