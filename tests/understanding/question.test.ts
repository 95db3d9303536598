import { LANGUAGES } from '../../src/languages';
import type { QuestionName } from '../../src/understanding/question/words';
import { createUnderstand } from '../../src/understanding/understand';

const understand = createUnderstand(LANGUAGES);
const read = (text: string, language: string, locale?: string) =>
  understand(text, { now: new Date('2026-11-21T10:00:00Z'), zone: 'Europe/Berlin', language, currency: 'EUR', locale });

const YEAR = '2026-01-01..2026-12-31';
const THIS = '2026-11-01..2026-11-30';
const OCTOBER = '2026-10-01..2026-10-31';
const MARCH = '2026-03-01..2026-03-31';
const APRIL = '2026-04-01..2026-04-30';
const ALWAYS = '0001-01-01..2026-11-21';

/** What is asked, over which days, and held against which. */
type Row = readonly [text: string, question: QuestionName | undefined, period: string, against?: string];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  en: [
    ['how has my net balance moved this year?', 'net', YEAR],
    ['net balance over time', 'net', YEAR],
    ['my balance by month', 'net', YEAR],
    ['did I spend more than usual this month?', 'usual', THIS],
    ['compare this month with my usual', 'usual', THIS],
    ['what did I spend most on in october?', 'most', OCTOBER],
    ['where does all my money go?', 'most', THIS],
    ['compare march and april', 'compare', APRIL, MARCH],
    ['compare april with march', 'compare', APRIL, MARCH],
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
    ['wie hat sich mein saldo dieses jahr entwickelt?', 'net', YEAR],
    ['saldo im lauf des jahres', 'net', YEAR],
    ['habe ich diesen monat mehr ausgegeben als sonst?', 'usual', THIS],
    ['wofür habe ich im oktober am meisten ausgegeben?', 'most', OCTOBER],
    ['vergleiche märz und april', 'compare', APRIL, MARCH],
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
  es: [
    ['evolución de mi saldo este año', 'net', YEAR],
    ['¿gasté más de lo normal este mes?', 'usual', THIS],
    ['¿en qué gasté más en octubre?', 'most', OCTOBER],
    ['compara marzo y abril', 'compare', APRIL, MARCH],
    ['¿es más que el mes pasado?', 'compare', THIS, OCTOBER],
    ['promedio por día este mes', 'average', THIS],
    ['¿por qué gasté más en octubre?', 'why', OCTOBER],
    ['mayores gastos de este mes', 'biggest', THIS],
    ['¿cuándo pagué al dentista por última vez?', 'last', ALWAYS],
    ['gastos por día de la semana', 'by-weekday', YEAR],
    ['informe anual', 'by-month', YEAR],
    ['ingresos y gastos de este año', 'flow', YEAR],
    ['¿puedo permitirme 60 en una cena?', 'afford', THIS],
  ],
  fr: [
    ['évolution de mon solde cette année', 'net', YEAR],
    ['ai-je dépensé plus que d’habitude ce mois-ci ?', 'usual', THIS],
    ['où ai-je le plus dépensé en octobre ?', 'most', OCTOBER],
    ['compare mars et avril', 'compare', APRIL, MARCH],
    ['est-ce plus que le mois dernier ?', 'compare', THIS, OCTOBER],
    ['moyenne par jour ce mois-ci', 'average', THIS],
    ['pourquoi ai-je dépensé plus en octobre ?', 'why', OCTOBER],
    ['mes plus grosses dépenses ce mois-ci', 'biggest', THIS],
    ['quand ai-je payé le dentiste pour la dernière fois ?', 'last', ALWAYS],
    ['dépenses par jour de la semaine', 'by-weekday', YEAR],
    ['rapport annuel', 'by-month', YEAR],
    ['revenus et dépenses cette année', 'flow', YEAR],
    ['est-ce que je peux me permettre 60 pour un dîner ?', 'afford', THIS],
  ],
  it: [
    ["andamento del saldo quest'anno", 'net', YEAR],
    ['ho speso più del solito questo mese?', 'usual', THIS],
    ['in cosa ho speso di più a ottobre?', 'most', OCTOBER],
    ['confronta marzo e aprile', 'compare', APRIL, MARCH],
    ['è più del mese scorso?', 'compare', THIS, OCTOBER],
    ['media al giorno questo mese', 'average', THIS],
    ['perché ho speso di più a ottobre?', 'why', OCTOBER],
    ['spese più grandi di questo mese', 'biggest', THIS],
    ["quando ho pagato il dentista per l'ultima volta?", 'last', ALWAYS],
    ['spese per giorno della settimana', 'by-weekday', YEAR],
    ['resoconto annuale', 'by-month', YEAR],
    ["entrate e uscite quest'anno", 'flow', YEAR],
    ['posso permettermi 60 per una cena?', 'afford', THIS],
  ],
  pt: [
    ['evolução do meu saldo este ano', 'net', YEAR],
    ['gastei mais do que o normal este mês?', 'usual', THIS],
    ['em que gastei mais em outubro?', 'most', OCTOBER],
    ['compare março e abril', 'compare', APRIL, MARCH],
    ['é mais do que no mês passado?', 'compare', THIS, OCTOBER],
    ['média por dia neste mês', 'average', THIS],
    ['por que gastei mais em outubro?', 'why', OCTOBER],
    ['maiores gastos deste mês', 'biggest', THIS],
    ['quando paguei o dentista pela última vez?', 'last', ALWAYS],
    ['gastos por dia da semana', 'by-weekday', YEAR],
    ['relatório anual', 'by-month', YEAR],
    ['receitas e despesas deste ano', 'flow', YEAR],
    ['posso gastar 60 num jantar?', 'afford', THIS],
  ],
  ru: [
    ['динамика баланса за этот год', 'net', YEAR],
    ['я потратил в этом месяце больше чем обычно?', 'usual', THIS],
    ['на что я больше всего потратил в октябре?', 'most', OCTOBER],
    ['сравни март и апрель', 'compare', APRIL, MARCH],
    ['это больше, чем в прошлом месяце?', 'compare', THIS, OCTOBER],
    ['в среднем в день в этом месяце', 'average', THIS],
    ['почему я потратил больше в октябре?', 'why', OCTOBER],
    ['самые большие расходы в этом месяце', 'biggest', THIS],
    ['когда я в последний раз платил стоматологу?', 'last', ALWAYS],
    ['расходы по дням недели', 'by-weekday', YEAR],
    ['годовой отчёт', 'by-month', YEAR],
    ['доходы и расходы за этот год', 'flow', YEAR],
    ['могу ли я позволить себе ужин за 60?', 'afford', THIS],
  ],
  zh: [
    ['今年的余额变化', 'net', YEAR],
    ['这个月花得比平时多吗？', 'usual', THIS],
    ['十月花得最多的是什么？', 'most', OCTOBER],
    ['比较三月和四月', 'compare', APRIL, MARCH],
    ['这比上个月多吗？', 'compare', THIS, OCTOBER],
    ['这个月平均每天花多少？', 'average', THIS],
    ['为什么十月花得更多？', 'why', OCTOBER],
    ['这个月最大的支出', 'biggest', THIS],
    ['上次看牙医是什么时候？', 'last', ALWAYS],
    ['按星期几看支出', 'by-weekday', YEAR],
    ['年度报告', 'by-month', YEAR],
    ['今年的收入和支出', 'flow', YEAR],
    ['我能花60吃晚饭吗？', 'afford', THIS],
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
  ['when was the last time I paid the doctor?', 'en', 'doctor'],
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
