import { LANGUAGES } from '../../../src/languages';
import type { Meaning } from '../../../src/understanding/meaning';
import { createUnderstand } from '../../../src/understanding/understand';

const understand = createUnderstand(LANGUAGES);
const now = new Date('2026-11-21T10:00:00Z');
const read = (language: string, text: string) => understand(text, { now, zone: 'UTC', language, currency: 'EUR' });

/** What is to become of which limit, in a few words. */
function inWords({ limit }: Meaning): string {
  if (!limit) return '-';
  const { act, by, amount, scope, every, carry, payday } = limit;
  const of = scope && (scope.name ? `${scope.of}:${scope.name}` : scope.of);
  const goesOn = carry === undefined ? undefined : carry ? 'carry' : 'keep';
  const parts = [act, by && 'by', amount, of, every, goesOn, payday && `day ${payday}`];
  return parts.filter((part) => part !== undefined && part !== false).join(' ');
}

/** A language, what is said in it, the intent, and what is read of the limit; the period that is not said is assumed later. */
const SAID: readonly (readonly [string, string, string, string])[] = [
  ['en', 'limit food to 300 a month', 'set-limit', 'set 300 category:food month'],
  ['en', 'max 50 a week on taxis', 'set-limit', 'set 50 word:taxi week'],
  ['en', 'no more than 2,000 in total', 'set-limit', 'set 2000 total'],
  ['en', 'raise the food limit to 350', 'set-limit', 'raise 350 category:food'],
  ['en', 'lower it by 50', 'set-limit', 'lower by 50'],
  ['en', 'how are my limits?', 'limit-status', 'set'],
  ['en', 'limit #work 200', 'set-limit', 'set 200 tag:work'],
  ['en', 'limit card to 500 a month', 'set-limit', 'set 500 wallet:card month'],
  ['en', 'my payday is the 25th', 'set-limit', 'payday day 25'],
  ['en', 'limit food', 'set-limit', 'set category:food'],
  ['en', 'remove the food limit', 'set-limit', 'remove category:food'],
  ['en', 'limit food to 300 a month and carry the rest over', 'set-limit', 'set 300 category:food month carry'],
  ['en', 'limit food to 300 from payday to payday', 'set-limit', 'set 300 category:food payday'],
  ['en', 'limit amazon to 100 a month', 'set-limit', 'set 100 word:amazon month'],
  ['en', 'raise it to 350', 'set-limit', 'raise 350'],
  ['en', "don't carry the rest over", 'set-limit', 'set keep'],
  ['en', 'limit eating out to 200 from payday to payday', 'set-limit', 'set 200 category:food payday'],
  ['en', 'how much is left of my food limit', 'limit-status', 'set category:food'],
  ['en', 'set a budget of 1000', 'set-limit', 'set 1000 total'],
  ['de', 'begrenze Essen auf 300 im Monat', 'set-limit', 'set 300 category:food month'],
  ['de', 'höchstens 50 pro Woche für Taxi', 'set-limit', 'set 50 word:taxi week'],
  ['de', 'nicht mehr als 2000 insgesamt', 'set-limit', 'set 2000 total'],
  ['de', 'erhöhe das Limit für Essen auf 350', 'set-limit', 'raise 350 category:food'],
  ['de', 'senke es um 50', 'set-limit', 'lower by 50'],
  ['de', 'wie stehen meine Limits?', 'limit-status', 'set'],
  ['de', 'lösche das Limit für Essen', 'set-limit', 'remove category:food'],
  ['de', 'Limit #arbeit 200', 'set-limit', 'set 200 tag:arbeit'],
  ['de', 'Limit Karte 500 im Monat', 'set-limit', 'set 500 wallet:card month'],
  ['de', 'mein Zahltag ist der 25.', 'set-limit', 'payday day 25'],
  ['de', 'begrenze Essen auf 300 und übertrage den Rest', 'set-limit', 'set 300 category:food carry'],
  ['de', 'begrenze Essen', 'set-limit', 'set category:food'],
  ['es', 'limita la comida a 300 al mes', 'set-limit', 'set 300 category:food month'],
  ['es', 'máximo 50 por semana en taxis', 'set-limit', 'set 50 word:taxi week'],
  ['es', 'no más de 2000 en total', 'set-limit', 'set 2000 total'],
  ['es', 'sube el límite de comida a 350', 'set-limit', 'raise 350 category:food'],
  ['es', 'bájalo en 50', 'set-limit', 'lower by 50'],
  ['es', '¿cómo van mis límites?', 'limit-status', 'set'],
  ['es', 'quita el límite de comida', 'set-limit', 'remove category:food'],
  ['es', 'limita #trabajo a 200', 'set-limit', 'set 200 tag:trabajo'],
  ['es', 'límite de tarjeta 500 al mes', 'set-limit', 'set 500 wallet:card month'],
  ['es', 'mi día de pago es el 25', 'set-limit', 'payday day 25'],
  ['es', 'limita la comida a 300 y acumula el resto', 'set-limit', 'set 300 category:food carry'],
  ['fr', 'limite la nourriture à 300 par mois', 'set-limit', 'set 300 category:food month'],
  ['fr', 'maximum 50 par semaine en taxi', 'set-limit', 'set 50 word:taxi week'],
  ['fr', 'pas plus de 2000 au total', 'set-limit', 'set 2000 total'],
  ['fr', 'augmente la limite nourriture à 350', 'set-limit', 'raise 350 category:food'],
  ['fr', 'baisse-la de 50', 'set-limit', 'lower by 50'],
  ['fr', 'où en sont mes limites ?', 'limit-status', 'set'],
  ['fr', 'supprime la limite nourriture', 'set-limit', 'remove category:food'],
  ['fr', 'limite #travail à 200', 'set-limit', 'set 200 tag:travail'],
  ['fr', 'limite carte 500 par mois', 'set-limit', 'set 500 wallet:card month'],
  ['fr', 'mon jour de paie est le 25', 'set-limit', 'payday day 25'],
  ['fr', 'limite la nourriture à 300 et reporte le reste', 'set-limit', 'set 300 category:food carry'],
  ['it', 'limita il cibo a 300 al mese', 'set-limit', 'set 300 category:food month'],
  ['it', 'massimo 50 a settimana per i taxi', 'set-limit', 'set 50 word:taxi week'],
  ['it', 'non più di 2000 in totale', 'set-limit', 'set 2000 total'],
  ['it', 'alza il limite del cibo a 350', 'set-limit', 'raise 350 category:food'],
  ['it', 'abbassalo di 50', 'set-limit', 'lower by 50'],
  ['it', 'come vanno i miei limiti?', 'limit-status', 'set'],
  ['it', 'togli il limite del cibo', 'set-limit', 'remove category:food'],
  ['it', 'limita #lavoro a 200', 'set-limit', 'set 200 tag:lavoro'],
  ['it', 'limite carta 500 al mese', 'set-limit', 'set 500 wallet:card month'],
  ['it', 'il mio giorno di paga è il 25', 'set-limit', 'payday day 25'],
  ['it', 'limita il cibo a 300 e riporta il resto', 'set-limit', 'set 300 category:food carry'],
  ['pt', 'limita comida a 300 por mês', 'set-limit', 'set 300 category:food month'],
  ['pt', 'no máximo 50 por semana em táxi', 'set-limit', 'set 50 word:táxi week'],
  ['pt', 'não mais de 2000 no total', 'set-limit', 'set 2000 total'],
  ['pt', 'aumenta o limite de comida para 350', 'set-limit', 'raise 350 category:food'],
  ['pt', 'diminui em 50', 'set-limit', 'lower by 50'],
  ['pt', 'como estão meus limites?', 'limit-status', 'set'],
  ['pt', 'remove o limite de comida', 'set-limit', 'remove category:food'],
  ['pt', 'limita #trabalho a 200', 'set-limit', 'set 200 tag:trabalho'],
  ['pt', 'limite cartão 500 por mês', 'set-limit', 'set 500 wallet:card month'],
  ['pt', 'meu dia de pagamento é dia 25', 'set-limit', 'payday day 25'],
  ['pt', 'limita comida a 300 e acumula o resto', 'set-limit', 'set 300 category:food carry'],
  ['ru', 'ограничь еду до 300 в месяц', 'set-limit', 'set 300 category:food month'],
  ['ru', 'не больше 50 в неделю на такси', 'set-limit', 'set 50 category:transport week'],
  ['ru', 'не больше 2000 всего', 'set-limit', 'set 2000 total'],
  ['ru', 'подними лимит на еду до 350', 'set-limit', 'raise 350 category:food'],
  ['ru', 'снизь его на 50', 'set-limit', 'lower by 50'],
  ['ru', 'как мои лимиты?', 'limit-status', 'set'],
  ['ru', 'убери лимит на еду', 'set-limit', 'remove category:food'],
  ['ru', 'лимит #работа 200', 'set-limit', 'set 200 tag:работа'],
  ['ru', 'лимит на карту 500 в месяц', 'set-limit', 'set 500 wallet:card month'],
  ['ru', 'зарплата приходит 25 числа', 'set-limit', 'payday day 25'],
  ['ru', 'ограничь еду до 300 и переноси остаток', 'set-limit', 'set 300 category:food carry'],
  ['zh', '吃饭每月限额300', 'set-limit', 'set 300 category:food month'],
  ['zh', '打车每周最多50', 'set-limit', 'set 50 category:transport week'],
  ['zh', '总共不超过2000', 'set-limit', 'set 2000 total'],
  ['zh', '把吃饭预算提高到350', 'set-limit', 'raise 350 category:food'],
  ['zh', '降低50', 'set-limit', 'lower by 50'],
  ['zh', '我的预算怎么样', 'limit-status', 'set'],
  ['zh', '删除吃饭预算', 'set-limit', 'remove category:food'],
  ['zh', '#工作 限额200', 'set-limit', 'set 200 tag:工作'],
  ['zh', '信用卡每月限额500', 'set-limit', 'set 500 wallet:card month'],
  ['zh', '发薪日是25号', 'set-limit', 'payday day 25'],
  ['zh', '吃饭每月限额300剩余结转', 'set-limit', 'set 300 category:food month carry'],
  ['en', 'limit coffee to 30 a day', 'set-limit', 'set 30 word:coffee day'],
  ['en', 'keep food under 300', 'set-limit', 'set 300 category:food'],
  ['en', 'budget of 200 for gifts', 'set-limit', 'set 200 category:gifts'],
  ['en', 'remove my limit', 'set-limit', 'remove'],
  ['en', 'how much is left for food?', 'limit-status', 'set category:food'],
  ['en', "don't let me spend more than 40 on games", 'set-limit', 'set 40 category:entertainment'],
  ['en', 'my limits', 'limit-status', 'set'],
  ['en', 'I get paid on the 31st', 'set-limit', 'payday day 31'],
  ['de', 'Limit für Kaffee 30 pro Tag', 'set-limit', 'set 30 word:kaffee day'],
  ['de', 'wie viel ist noch übrig für Essen?', 'limit-status', 'set category:food'],
  ['es', '¿cuánto me queda para comida?', 'limit-status', 'set category:food'],
  ['fr', 'combien reste-t-il pour la nourriture ?', 'limit-status', 'set category:food'],
  ['it', 'quanto mi resta per il cibo?', 'limit-status', 'set category:food'],
  ['pt', 'quanto resta para comida?', 'limit-status', 'set category:food'],
  ['ru', 'сколько осталось на еду?', 'limit-status', 'set category:food'],
  ['zh', '吃饭还剩多少预算', 'limit-status', 'set category:food'],
  ['de', 'limitiere Kaffee auf 30 von Zahltag zu Zahltag', 'set-limit', 'set 30 word:kaffee payday'],
  ['es', 'limita el café a 30 de nómina a nómina', 'set-limit', 'set 30 word:café payday'],
  ['it', 'limita il caffè a 30 da stipendio a stipendio', 'set-limit', 'set 30 word:caffè payday'],
  ['pt', 'limita café a 30 de salário a salário', 'set-limit', 'set 30 word:café payday'],
  ['ru', 'лимит на кофе 3000 от зарплаты до зарплаты', 'set-limit', 'set 3000 word:кофе payday'],
  ['zh', '咖啡每个发薪周期限额300', 'set-limit', 'set 300 word:咖啡 payday'],
  ['en', 'limit my food', 'set-limit', 'set category:food'],
];

it.each(SAID)('%s: %s', (language, text, intent, expected) => {
  const meaning = read(language, text);
  expect([meaning.intent.value, inWords(meaning)]).toEqual([intent, expected]);
  expect(meaning.intent.confidence).toBeGreaterThanOrEqual(0.85);
  expect(meaning.entries).toEqual([]);
});

it.each([
  ['en', '12 lunch'],
  ['en', 'everything over 50'],
  ['en', 'I spent more than 50 on taxis'],
  ['en', 'got paid 2000 on the 25th'],
  ['de', 'Gehalt 2500'],
  ['de', 'Taxi 9'],
  ['es', 'taxi 9 y café 3'],
  ['fr', 'limonade 4'],
])('%s: "%s" changes no limit', (language, text) => expect(read(language, text).intent.value).not.toBe('set-limit'));

it.each([
  ['en', 'cap 15', '15 shopping'],
  ['en', 'baseball cap 15', '15 shopping'],
  ['en', 'cap for running 25 yesterday', '25 shopping'],
  ['en', 'budget hotel 80', '80 travel'],
  ['en', 'budget airline 120 euros', '120 travel'],
  ['fr', 'peinture plafond 40', '40 housing'],
  ['it', 'riparazione tetto 500', '500 housing'],
])('%s: "%s" was bought, though one of its words sets limits', (language, text, entry) => {
  const { intent, entries, limit } = read(language, text);
  expect([intent.value, limit]).toEqual(['record', undefined]);
  expect(intent.confidence).toBeGreaterThanOrEqual(0.85);
  expect(entries.map(({ amount, category }) => `${amount?.value} ${category?.value}`)).toEqual([entry]);
});

it.each([
  ['cap food at 300', 'set 300 category:food'],
  ['cap it at 300', 'set 300'],
  ['food cap 300', 'set 300 category:food'],
  ['cap taxis at 50 a month', 'set 50 word:taxi month'],
  ['budget food 300', 'set 300 category:food'],
])('"%s" still is a limit', (text, expected) => {
  const meaning = read('en', text);
  expect([meaning.intent.value, inWords(meaning)]).toEqual(['set-limit', expected]);
});
