import { LANGUAGES } from '../../../src/languages';
import { createUnderstand } from '../../../src/understanding/understand';

const understand = createUnderstand(LANGUAGES);
const now = new Date('2026-11-21T10:00:00Z');
const read = (language: string, text: string) =>
  understand(text, { now, zone: 'Europe/Berlin', language, currency: 'CAD' });

/** A language, what is said in it, and what is to become of the settings. */
const SAID: readonly (readonly [string, string, object])[] = [
  ['en', 'my currency is euro', { currency: 'EUR' }],
  ['en', 'I use USD', { currency: 'USD' }],
  ['en', 'I use pounds', { currency: 'GBP' }],
  ['en', 'I use dollars', { currency: 'CAD' }],
  ['en', 'I use us dollars', { currency: 'USD' }],
  ['en', 'I’m in London and my currency is pounds', { currency: 'GBP', zone: 'Europe/London' }],
  ['en', 'change my currency to dollars', { currency: 'CAD' }],
  ['en', 'my currency is Hong Kong dollar', { currency: 'HKD' }],
  ['en', 'I’m in Kolkata', { zone: 'Asia/Kolkata' }],
  ['en', 'I live in New York', { zone: 'America/New_York' }],
  ['en', 'my time zone is Europe/Berlin', { zone: 'Europe/Berlin' }],
  ['en', 'change time zone to UTC', { zone: 'UTC' }],
  ['en', 'change currency from euro to pounds', { currency: 'GBP' }],
  ['en', 'change language from english to french', { language: 'fr' }],
  ['en', 'change my time zone from London to Berlin', { zone: 'Europe/Berlin' }],
  ['en', 'speak english', { language: 'en' }],
  ['en', 'speak German', { language: 'de' }],
  ['en', 'my language is spanish', { language: 'es' }],
  ['de', 'sprich deutsch', { language: 'de' }],
  ['de', 'sprich Englisch', { language: 'en' }],
  ['de', 'meine Währung ist Euro', { currency: 'EUR' }],
  ['de', 'meine Währung ist Franken', { currency: 'CHF' }],
  ['de', 'ich bin in Wien', { zone: 'Europe/Vienna' }],
  ['de', 'ich wohne in München', { zone: 'Europe/Berlin' }],
  ['es', 'habla inglés', { language: 'en' }],
  ['es', 'mi moneda es el euro', { currency: 'EUR' }],
  ['es', 'mi moneda es peso mexicano', { currency: 'MXN' }],
  ['es', 'estoy en Lima', { zone: 'America/Lima' }],
  ['fr', 'parlons français', { language: 'fr' }],
  ['fr', 'ma devise est le dollar canadien', { currency: 'CAD' }],
  ['fr', 'je suis à Montréal', { zone: 'America/Toronto' }],
  ['pt', 'fale inglês', { language: 'en' }],
  ['pt', 'minha moeda é o euro', { currency: 'EUR' }],
  ['pt', 'moro em São Paulo', { zone: 'America/Sao_Paulo' }],
  ['pt', 'estou em Lisboa', { zone: 'Europe/Lisbon' }],
  ['it', 'parla italiano', { language: 'it' }],
  ['it', 'la mia valuta è il franco', { currency: 'CHF' }],
  ['it', 'sono a Zurigo', { zone: 'Europe/Zurich' }],
  ['ru', 'говори по-английски', { language: 'en' }],
  ['ru', 'я в Нью-Йорке', { zone: 'America/New_York' }],
  ['ru', 'смени валюту на рубли', { currency: 'RUB' }],
  ['ru', 'смени валюту на доллары', { currency: 'CAD' }],
  ['ru', 'смени язык на английский', { language: 'en' }],
  ['ru', 'моя валюта евро', { currency: 'EUR' }],
  ['ru', 'мой часовой пояс Москва', { zone: 'Europe/Moscow' }],
  ['ru', 'я в Алматы', { zone: 'Asia/Almaty' }],
  ['zh', '货币改成人民币', { currency: 'CNY' }],
  ['zh', '时区改成纽约', { zone: 'America/New_York' }],
  ['zh', '说英文', { language: 'en' }],
  ['zh', '我在东京', { zone: 'Asia/Tokyo' }],
];

/** Talk that names a place, a language or a currency and sets nothing. */
const NOT_SAID: readonly (readonly [string, string])[] = [
  ['en', 'settings'],
  ['en', 'change my currency'],
  ['en', 'show all my settings'],
  ['en', 'lunch in Paris 20 euros'],
  ['en', 'english course 120'],
  ['en', 'flight to Tokyo 900 yesterday'],
  ['en', 'how much did I spend in London?'],
  ['de', 'Einstellungen'],
  ['de', '12 Euro in Wien'],
  ['ru', 'билет в москву 5000'],
  ['zh', '设置'],
];

describe('a setting that is said', () => {
  it.each(SAID)('%s: %s', (language, text, settings) => {
    const meaning = read(language, text);
    expect({ intent: meaning.intent.value, settings: meaning.settings }).toEqual({ intent: 'settings', settings });
    expect(meaning.entries).toEqual([]);
  });
});

describe('no setting', () => {
  it.each(NOT_SAID)('%s: %s', (language, text) => expect(read(language, text).settings).toBeUndefined());
});
