import { LANGUAGES } from '../../src/languages';
import type { QuestionName } from '../../src/understanding/question/words';
import { createUnderstand } from '../../src/understanding/understand';

const understand = createUnderstand(LANGUAGES);
const read = (text: string, language: string, locale?: string) =>
  understand(text, { now: new Date('2026-11-21T10:00:00Z'), zone: 'Europe/Berlin', language, currency: 'EUR', locale });

const YEAR = '2026-01-01..2026-12-31';
const THIS = '2026-11-01..2026-11-30';
const OCTOBER = '2026-10-01..2026-10-31';
const ALWAYS = '0001-01-01..2026-11-21';

/** What is asked, over which days, and held against which. */
type Row = readonly [text: string, question: QuestionName | undefined, period: string, against?: string];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  en: [
    ['what did I spend most on in october?', 'most', OCTOBER],
    ['where does all my money go?', 'most', THIS],
    ['compare march and april', 'compare', '2026-04-01..2026-04-30', '2026-03-01..2026-03-31'],
    ['compare april with march', 'compare', '2026-04-01..2026-04-30', '2026-03-01..2026-03-31'],
    ['is that more than last month?', 'compare', THIS, OCTOBER],
    ['did I spend more on food than last month?', 'compare', THIS, OCTOBER],
    ['compare october', 'compare', OCTOBER],
    ['compare 2024 and 2025', 'compare', '2025-01-01..2025-12-31', '2024-01-01..2024-12-31'],
    ['average per day this month', 'average', THIS],
    ['how much do I spend a month on average?', 'average-month', YEAR],
    ['why did I spend more in october?', 'why', OCTOBER],
    ['why is it so much this month?', 'why', THIS],
    ['biggest expenses last month', 'biggest', OCTOBER],
    ['what were my most expensive purchases this year?', 'biggest', YEAR],
    ['when did I last pay the dentist?', 'last', ALWAYS],
    ['show spending by day', 'by-day', THIS],
    ['on which day of the week do I spend most?', 'by-weekday', YEAR],
    ['yearly report', 'by-month', YEAR],
    ['report 2025', 'overview', '2025-01-01..2025-12-31'],
    ['weekly report', 'week', '2026-11-16..2026-11-22'],
    ['income against spending this year', 'flow', YEAR],
    ['income vs expenses 2026', 'flow', YEAR],
    ['at this pace, how much will it be by the end of the month?', 'pace', THIS],
    ['who did I pay most this year?', 'payees', YEAR],
    ['spending by tag', 'tags', THIS],
    ['can I afford 60 on dinner?', 'afford', THIS],
    ['any tips?', 'tips', THIS],
    ['how much this month?', undefined, THIS],
    ['how much did I spend at Lidl this month?', undefined, THIS],
  ],
  de: [
    ['wofür habe ich im oktober am meisten ausgegeben?', 'most', OCTOBER],
    ['vergleiche märz und april', 'compare', '2026-04-01..2026-04-30', '2026-03-01..2026-03-31'],
    ['ist das mehr als letzten monat?', 'compare', THIS, OCTOBER],
    ['durchschnitt pro tag diesen monat', 'average', THIS],
    ['wie viel gebe ich im schnitt pro monat aus?', 'average-month', YEAR],
    ['warum habe ich im oktober mehr ausgegeben?', 'why', OCTOBER],
    ['größte ausgaben diesen monat', 'biggest', THIS],
    ['wann habe ich zuletzt den zahnarzt bezahlt?', 'last', ALWAYS],
    ['ausgaben nach tag', 'by-day', THIS],
    ['an welchem wochentag gebe ich am meisten aus?', 'by-weekday', YEAR],
    ['jahresbericht', 'by-month', YEAR],
    ['bericht 2025', 'overview', '2025-01-01..2025-12-31'],
    ['wochenbericht', 'week', '2026-11-16..2026-11-22'],
    ['einnahmen gegen ausgaben dieses jahr', 'flow', YEAR],
    ['wem habe ich dieses jahr am meisten bezahlt?', 'payees', YEAR],
    ['ausgaben nach schlagwort', 'tags', THIS],
    ['kann ich mir 60 fürs abendessen leisten?', 'afford', THIS],
    ['wie viel diesen monat?', undefined, THIS],
  ],
};

describe.each(Object.entries(ROWS))('%s', (language, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_, [text, question, period, against]) => {
    const meaning = read(text, language);
    const days = (slot?: { value: { from: string; to: string } }) => slot && `${slot.value.from}..${slot.value.to}`;
    expect([meaning.question?.value, days(meaning.period), days(meaning.against)]).toEqual([question, period, against]);
    expect(meaning.entries).toEqual([]);
  });
});

test.each([
  ['when did I last pay the dentist?', 'en', 'dentist'],
  ['last time I bought new shoes', 'en', 'shoes'],
  ['wann war ich zuletzt beim Zahnarzt?', 'de', 'Zahnarzt'],
])('%s looks for the %s word of it', (text, language, about) => {
  expect(read(text, language).about?.value).toBe(about);
});

test('a weekly report is of the week as the locale begins it', () => {
  expect(read('weekly report', 'en', 'en-US').period?.value).toEqual({ from: '2026-11-15', to: '2026-11-21' });
});

test.each([
  ['en', 'average white band tickets 40'],
  ['en', 'report cards for school 12.50'],
  ['en', 'most of the shopping 60 at Lidl'],
  ['en', 'top 5 deli lunch 14'],
  ['en', 'why are you so slow'],
  ['en', 'the biggest mistake of my life'],
  ['en', 'on average I sleep eight hours a day'],
  ['de', 'größte pizza 14,50'],
  ['de', 'teuerster kaffee aller zeiten 6,80'],
])('%s: "%s" asks nothing', (language, text) => {
  expect(read(text, language).question).toBeUndefined();
});
