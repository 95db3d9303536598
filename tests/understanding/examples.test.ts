import { data as currencies } from 'currency-codes';
import { LANGUAGES } from '../../src/languages';
import { minorDigits } from '../../src/ledger/money';
import { ACT_ABOVE } from '../../src/understanding/act-above';
import { createUnderstand } from '../../src/understanding/understand';

const understand = createUnderstand(LANGUAGES);
const read = (text: string, language = 'en') =>
  understand(text, { now: new Date('2026-11-21T12:00:00Z'), zone: 'UTC', language, currency: 'EUR' });

/** What people say first, and the same in each language: what is recorded, or what is corrected. */
const SAID: Readonly<Record<string, readonly (readonly [meant: string, said: string])[]>> = {
  en: [
    ['income 2400 @2026-11-20', 'got paid 2,400 salary on friday'],
    ['expense 12, expense 9', 'lunch 12, taxi 9'],
    ['refund 20', 'refund 20 from amazon'],
    ['expense 30 #trip', 'dinner 30 with Alice at Lidl #trip'],
    ['day 2026-11-20', 'that was yesterday'],
    ['category transport', 'it was transport'],
    ['unknown', 'your one-time password is 482913'],
    ['unknown', 'your card payment of 40 was declined'],
  ],
  de: [
    ['income 2400 @2026-11-20', 'Gehalt 2.400 am Freitag bekommen'],
    ['expense 12, expense 9', 'Mittagessen 12, Taxi 9'],
    ['refund 20', 'Erstattung 20 von Amazon'],
    ['expense 30 #reise', 'Abendessen 30 mit Alice #reise'],
    ['day 2026-11-20', 'das war gestern'],
    ['category transport', 'es war Transport'],
  ],
  es: [
    ['income 2400 @2026-11-20', 'cobré 2.400 de sueldo el viernes'],
    ['expense 12, expense 9', 'almuerzo 12, taxi 9'],
    ['refund 20', 'reembolso 20 de amazon'],
    ['expense 30 #viaje', 'cena 30 con Alicia #viaje'],
    ['day 2026-11-20', 'eso fue ayer'],
    ['category transport', 'era transporte'],
  ],
  fr: [
    ['income 2400 @2026-11-20', 'reçu 2 400 de salaire vendredi'],
    ['expense 12, expense 9', 'déjeuner 12, taxi 9'],
    ['refund 20', 'remboursement 20 amazon'],
    ['expense 30 #voyage', 'dîner 30 avec Alice #voyage'],
    ['day 2026-11-20', "c'était hier"],
    ['category transport', "c'était transport"],
  ],
  pt: [
    ['income 2400 @2026-11-20', 'recebi 2.400 de salário na sexta'],
    ['expense 12, expense 9', 'almoço 12, táxi 9'],
    ['refund 20', 'reembolso 20 da amazon'],
    ['expense 30 #viagem', 'jantar 30 com Alice #viagem'],
    ['day 2026-11-20', 'isso foi ontem'],
    ['category transport', 'era transporte'],
  ],
  it: [
    ['income 2400 @2026-11-20', 'ricevuto stipendio 2.400 venerdì'],
    ['expense 12, expense 9', 'pranzo 12, taxi 9'],
    ['refund 20', 'rimborso 20 da amazon'],
    ['expense 30 #viaggio', 'cena 30 con Alice #viaggio'],
    ['day 2026-11-20', 'era ieri'],
    ['category transport', 'era trasporti'],
  ],
  ru: [
    ['income 90000 @2026-11-20', 'получил зарплату 90000 в пятницу'],
    ['expense 350, expense 400', 'обед 350, такси 400'],
    ['refund 900', 'возврат 900 за товар'],
    ['expense 900 #поездка', 'ужин 900 с Алисой #поездка'],
    ['day 2026-11-20', 'это было вчера'],
    ['category transport', 'это был транспорт'],
  ],
  zh: [
    ['income 8000 @2026-11-20', '周五发工资8000'],
    ['expense 25, expense 40', '午饭25打车40'],
    ['refund 20', '退款20'],
    ['expense 90 #旅行', '和小明吃晚饭90 #旅行'],
    ['day 2026-11-20', '那是昨天'],
    ['category transport', '那是交通'],
  ],
};

function meantBy(said: string, language: string): string {
  const { intent, entries, edit } = read(said, language);
  if (intent.confidence < ACT_ABOVE) return 'asked';
  if (intent.value === 'edit') return edit?.day ? `day ${edit.day.value}` : `category ${edit?.category?.value}`;
  if (intent.value !== 'record') return intent.value;
  return entries
    .map(({ type, amount, day, tags }) =>
      [type.value, amount?.value, day.origin === 'said' ? `@${day.value}` : '', ...tags.map(({ value }) => `#${value}`)]
        .filter(Boolean)
        .join(' '),
    )
    .join(', ');
}

describe.each(Object.entries(SAID))('%s', (language, rows) => {
  test.each(rows)('%s: %s', (meant, said) => expect(meantBy(said, language)).toBe(meant));
});

test('three items from a store are no money', () => expect(read('bought 3 items at the store').amounts).toEqual([]));

/** What no person pays with: funds, metals, test codes. */
const NO_MONEY = /^X(?!AF|CD|CG|OF|PF)|^(?:BOV|CHE|CHW|CLF|COU|MXV|USN|UYI|UYW)$/;

test('every currency of ISO 4217 is read by its code, with its digits', () => {
  const wrong = currencies
    .filter(({ code, digits }) => {
      const [amount] = read(`hotel ${code} 1200`).amounts;
      return (
        !NO_MONEY.test(code) && (amount?.currency !== code || amount.value !== '1200' || minorDigits(code) !== digits)
      );
    })
    .map(({ code }) => code);
  expect(wrong).toEqual([]);
});
