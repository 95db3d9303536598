import { amountsOf, read } from './read';

/** Amounts as people write them, the same in every language. */
const FORMS: readonly (readonly [said: string, amounts: string, language?: string, currency?: string])[] = [
  // decimals and groups
  ['tea 12', '12'],
  ['tea 12.50', '12.5'],
  ['tea 12,50', '12.5'],
  ['tea 0.75', '0.75'],
  ['car 1,200.50', '1200.5'],
  ['car 1.200,50', '1200.5'],
  ['car 1 200,50', '1200.5', 'fr'],
  ['car 48 000', '48000', 'ru'],
  ["car 1'200.50", '1200.5'],
  ['car 1’200.50', '1200.5'],
  ['flat 1,50,000', '150000'],
  ['flat 12,34,567.89', '1234567.89'],
  ['flat 1,234,567', '1234567'],
  ['flat 1.234.567', '1234567'],
  ['flat 1.234.567,89', '1234567.89', 'de'],
  ['car 1.200', '1200', 'de'],
  ['car 1,200', '1200', 'en'],
  ['car 1.200', '1200', 'es'],
  ['car 1.200', '1200', 'pt'],
  ['car 1.200', '1200', 'id'],
  ['oil 1.200 kwd', '1.2 KWD'],
  ['oil 3.250 omr', '3.25 OMR'],
  ['sushi ¥1.200', '1200 JPY', 'de', 'JPY'],
  ['１２．５０ tea', '12.5'],
  ['شاي ١٢٫٥٠', '12.5'],
  // signs before and after, glued and apart
  ['€12', '12 EUR'],
  ['12€', '12 EUR'],
  ['12 €', '12 EUR'],
  ['€ 12.50', '12.5 EUR'],
  ['12€50', '12.5 EUR'],
  ['$5', '5 USD'],
  ['5$', '5 USD'],
  ['£3.20', '3.2 GBP'],
  ['₹500', '500 INR'],
  ['R$ 50', '50 BRL'],
  ['R$50,90', '50.9 BRL'],
  ['S$5', '5 SGD'],
  ['A$7.50', '7.5 AUD'],
  ['NZ$12', '12 NZD'],
  ['HK$80', '80 HKD'],
  ['20 zł', '20 PLN'],
  ['20zl', '20 PLN'],
  ['₺50', '50 TRY'],
  ['100 kr', '100 SEK'],
  ['₽300', '300 RUB'],
  ['300₽', '300 RUB'],
  ['₩12000', '12000 KRW'],
  ['₫50.000', '50000 VND'],
  ['฿120', '120 THB'],
  ['₱99', '99 PHP'],
  ['₦2500', '2500 NGN'],
  ['100 Kč', '100 CZK'],
  ['Fr. 20', '20 CHF'],
  ['RM10', '10 MYR'],
  ['Rp 25.000', '25000 IDR'],
  ['rs.500/-', '500 INR'],
  ['Rs 500', '500 INR'],
  ['500 rs', '500 INR'],
  // codes
  ['usd 12', '12 USD'],
  ['usd12', '12 USD'],
  ['12usd', '12 USD'],
  ['EUR 12,000', '12000 EUR'],
  ['CHF 20.50', '20.5 CHF'],
  ['AED 45', '45 AED'],
  ['45 aed', '45 AED'],
  ['TRY 20', '20 TRY'],
  ['100 MAD', '100 MAD'],
  ['250 huf', '250 HUF'],
  // words that are codes too are no codes in lower case
  ['try 20', '20'],
  ['top 20', ''],
  ['all 12', '12'],
  // multipliers
  ['rent 3.5k', '3500'],
  ['rent 2k', '2000'],
  ['rent $1.2k', '1200 USD'],
  ['house 2 mio', '2000000'],
  ['house 1.2m', '1200000'],
  ['house 1.5 million euros', '1500000 EUR'],
  ['$2.5 billion', '2500000000 USD'],
  ['bike 1.5 lakh', '150000'],
  ['flat 1 crore', '10000000'],
  ['flat 2.5 cr', '25000000'],
  ['makan 25rb', '25000', 'id', 'IDR'],
  ['gaji 5jt', '5000000', 'id', 'IDR'],
  ['gaji 5,5 juta', '5500000', 'id', 'IDR'],
  ['租金2万', '20000', 'zh', 'CNY'],
  ['奖金1万5', '15000', 'zh', 'CNY'],
  ['аренда 45 тыс', '45000', 'ru', 'RUB'],
  ['аренда 45к', '45000', 'ru', 'RUB'],
  ['arriendo 800 mil', '800000', 'es', 'COP'],
  // hundredths
  ['99 cents', '0.99 EUR'],
  ['99p', '0.99 GBP'],
  ['3 dollars 50', '3.5 USD'],
  ['3 dollars and 50 cents', '3.5 USD'],
  ['12 euros and 30 cents', '12.3 EUR'],
  ['24 euros 50 lunch', '24.5 EUR'],
  ['5 pounds 20 pence', '5.2 GBP'],
  // slang
  ['12 bucks', '12 USD'],
  ['20 quid', '20 GBP'],
  ['a tenner', '10 GBP'],
  ['10 grand', '10000 EUR'],
  ['two nickels', '0.1 USD'],
  // whose dollar
  ['20 canadian dollars', '20 CAD'],
  ['20 hong kong dollars', '20 HKD'],
  ['20 swiss francs', '20 CHF'],
  ['500 japanese yen', '500 JPY'],
  ['300 mexican pesos', '300 MXN'],
  ['40 saudi riyals', '40 SAR'],
  ['40 egyptian pounds', '40 EGP'],
  // sums
  ['100-5*3', '85'],
  ['groceries 12+8', '20'],
  ['2x4.50 coffee', '9'],
  ['3 x 4.50', '13.5'],
  ['(12+8)/2 pizza', '10'],
  ['dinner 45.60/3', '15.2'],
  ['100 - 25 shoes', '75'],
  ['beer 3*4.20€', '12.6 EUR'],
  // signs of direction
  ['+500', '500'],
  ['-12.50 lunch', '12.5'],
  ['- $5', '5 USD'],
];

test.each(
  FORMS.map(([said, amounts, language = 'en', currency = 'EUR']) => [said, amounts, language, currency] as const),
)('%s → %s', (said, amounts, language, currency) => {
  expect(amountsOf(said, language, currency)).toBe(amounts);
});

const NOT_MONEY: readonly (readonly [said: string, amounts: string, language?: string])[] = [
  ['2 pizzas 24 eur', '24 EUR'],
  ['bought 3 items', ''],
  ['bought 2 coffees 7.40', '7.4'],
  ['2 prawn noodles, 10$', '10 USD'],
  ['5 guys burger 17', '17'],
  ['pizza x2 24', '24'],
  ['order #1042 35.00', '35'],
  ['15% tip', ''],
  ['20 % off shoes 45', '45'],
  ['call 555-1234', ''],
  ['call +14155550123', ''],
  ['call 0041791234567', ''],
  ['card 4111 1111 1111 1111', ''],
  ['dentist 17:30', ''],
  ['dentist at 5 pm', ''],
  ['lunch 12.50 at 13:30', '12.5'],
  ['lunch on nov 3 20 dollars', '20 USD'],
  ['lunch on 3 nov 20', '20'],
  ['taxi 9 on 03/11', '9'],
  ['taxi 9 on 2026-11-03', '9'],
  ['taxi 9 on 03.11.2026', '9'],
  ['gym on the 3rd 40', '40'],
  ['room 12 minibar 8', '8'],
  ['iphone 15 case 20', '20'],
  ['20 min parking 3', '3'],
  ['2 kg apples 5', '5'],
  ['500 ml water 1.20', '1.2'],
  ['last 5 transactions', ''],
  ['v1.2.3', ''],
  ['MP3 player 40', '40'],
  ['7-eleven 12', '12'],
  ['10:45 coffee 3', '3'],
  ['am 12. März 30€ Benzin', '30 EUR', 'de'],
  ['15 de marzo 30 euros gasolina', '30 EUR', 'es'],
  ['le 3 mars 20 essence', '20', 'fr'],
  ['dia 3 20 mercado', '20', 'pt'],
  ['3 ноября такси 200', '200', 'ru'],
  ['3月5日 午餐30', '30', 'zh'],
  ['买了3个苹果12元', '12 CNY', 'zh'],
  ['2杯咖啡50块', '50 CNY', 'zh'],
];

test.each(NOT_MONEY.map(([said, amounts, language = 'en']) => [said, amounts, language] as const))(
  '%s → %s',
  (said, amounts, language) => {
    expect(amountsOf(said, language)).toBe(amounts);
  },
);

describe('a sign that several currencies share', () => {
  test.each([
    ['$12', 'CAD', 'CAD'],
    ['$12', 'MXN', 'MXN'],
    ['$12', 'EUR', 'USD'],
    ['12 kr', 'NOK', 'NOK'],
    ['12 kr', 'EUR', 'SEK'],
    ['¥500', 'CNY', 'CNY'],
    ['¥500', 'EUR', 'JPY'],
    ['Rs 500', 'PKR', 'PKR'],
    ['Rs 500', 'EUR', 'INR'],
    ['12 pesos', 'ARS', 'ARS'],
    ['20 dinars', 'JOD', 'JOD'],
  ])('%s of someone who pays in %s is %s, and we say that we assume it', (said, own, meant) => {
    const [amount] = read(said, 'en', own).amounts;
    expect(amount).toMatchObject({ currency: meant, ambiguous: true });
  });

  test('a sign of one currency only is no assumption', () => {
    expect(read('€12', 'en', 'USD').amounts[0]).not.toHaveProperty('ambiguous');
  });
});

test.each([
  ['en', 'en-US', '1.234', '1234'],
  ['en', 'en-US', '1,234', '1234'],
  ['en', 'en-US', '1.200', '1.2'],
  ['de', 'de-DE', '1.200', '1200'],
  ['de', 'de-DE', '1,200', '1.2'],
  ['de', 'de-CH', '1’200', '1200'],
  ['es', 'es-MX', '1,200', '1200'],
  ['es', 'es-ES', '1.200', '1200'],
  ['en', 'en-IN', '1,00,000', '100000'],
])('separators of %s (%s): %s is %s', (language, locale, said, value) => {
  expect(amountsOf(`rent ${said}`, language, 'EUR', { locale })).toBe(value);
});
