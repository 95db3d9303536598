import { read } from '../money/read';

/** One line an entry: "expense 12.5 EUR 2026-11-20 coffee". */
function entriesOf(text: string, language: string, currency: string): string[] {
  return read(text, language, currency).entries.map(({ type, amount, currency: named, day, note }) =>
    [type.value, amount ? Number(amount.value) : '-', named.value, day.value, note?.value].filter(Boolean).join(' '),
  );
}

const today = '2026-11-21';
const yesterday = '2026-11-20';

/** What a message writes, for a person of that language and currency. */
const TABLE: Readonly<
  Record<string, readonly (readonly [currency: string, said: string, entries: readonly string[]])[]>
> = {
  en: [
    ['USD', 'coffee 3.50', [`expense 3.5 USD ${today} coffee`]],
    ['USD', '3.50 coffee', [`expense 3.5 USD ${today} coffee`]],
    ['USD', '12', [`expense 12 USD ${today}`]],
    ['USD', 'spent 20 on the train to work', [`expense 20 USD ${today} train to work`]],
    ['USD', 'lunch 12 taxi 9', [`expense 12 USD ${today} lunch`, `expense 9 USD ${today} taxi`]],
    ['USD', '12 lunch 9 taxi', [`expense 12 USD ${today} lunch`, `expense 9 USD ${today} taxi`]],
    ['USD', 'coffee 3, bagel 4', [`expense 3 USD ${today} coffee`, `expense 4 USD ${today} bagel`]],
    [
      'USD',
      'milk 2\nbread 3\neggs 4',
      [`expense 2 USD ${today} milk`, `expense 3 USD ${today} bread`, `expense 4 USD ${today} eggs`],
    ],
    [
      'USD',
      'coffee 3.50, taxi 9 and 45€ groceries yesterday',
      [
        `expense 3.5 EUR ${yesterday} coffee`,
        `expense 9 EUR ${yesterday} taxi`,
        `expense 45 EUR ${yesterday} groceries`,
      ],
    ],
    ['USD', 'yesterday beer 6, pizza 11', [`expense 6 USD ${yesterday} beer`, `expense 11 USD ${yesterday} pizza`]],
    ['USD', 'beer 6 yesterday, pizza 11 today', [`expense 6 USD ${yesterday} beer`, `expense 11 USD ${today} pizza`]],
    ['USD', 'coffee 3, cake 4, total 7', [`expense 3 USD ${today} coffee`, `expense 4 USD ${today} cake`]],
    ['USD', '$20 for parking and $5 for a snack', [`expense 20 USD ${today} parking`, `expense 5 USD ${today} snack`]],
    ['USD', '+500', [`income 500 USD ${today}`]],
    ['USD', '-12.50 lunch', [`expense 12.5 USD ${today} lunch`]],
    ['USD', 'got paid 2,400 salary', [`income 2400 USD ${today} salary`]],
    ['USD', 'salary 3000', [`income 3000 USD ${today} salary`]],
    ['USD', 'sold my old bike for 120', [`income 120 USD ${today} sold my old bike`]],
    ['USD', 'refund 30 from amazon', [`refund 30 USD ${today} refund`]],
    ['USD', 'got a coffee 3', [`expense 3 USD ${today} coffee`]],
    ['USD', 'salary 3000, rent 900', [`income 3000 USD ${today} salary`, `expense 900 USD ${today} rent`]],
  ],
  es: [
    ['EUR', 'gasté 12 en café y 9 en taxi', [`expense 12 EUR ${today} café`, `expense 9 EUR ${today} taxi`]],
    ['EUR', 'cobré 1.500 de nómina', [`income 1500 EUR ${today} nómina`]],
    [
      'EUR',
      'pan 2, leche 1,50, huevos 3',
      [`expense 2 EUR ${today} pan`, `expense 1.5 EUR ${today} leche`, `expense 3 EUR ${today} huevos`],
    ],
    ['EUR', 'me devolvieron 20 de la cena', [`refund 20 EUR ${today} devolvieron de la cena`]],
    ['EUR', 'ayer pagué 45 de luz', [`expense 45 EUR ${yesterday} luz`]],
  ],
  fr: [
    ['EUR', 'café 3,50 et taxi 12', [`expense 3.5 EUR ${today} café`, `expense 12 EUR ${today} taxi`]],
    ['EUR', "j'ai dépensé 20 euros pour le cinéma", [`expense 20 EUR ${today} cinéma`]],
    ['EUR', 'salaire 2500', [`income 2500 EUR ${today} salaire`]],
    ['EUR', 'remboursement 35 sécu', [`refund 35 EUR ${today} remboursement sécu`]],
  ],
  de: [
    ['EUR', 'Kaffee 3,50 und Kuchen 4', [`expense 3.5 EUR ${today} Kaffee`, `expense 4 EUR ${today} Kuchen`]],
    ['EUR', 'Gehalt bekommen 3200', [`income 3200 EUR ${today} Gehalt`]],
    ['EUR', 'gestern 30€ für Benzin ausgegeben', [`expense 30 EUR ${yesterday} Benzin`]],
    ['EUR', 'Rückerstattung 15 Bahn', [`refund 15 EUR ${today} Rückerstattung Bahn`]],
  ],
  pt: [
    ['BRL', 'almoço 25 e café 6', [`expense 25 BRL ${today} almoço`, `expense 6 BRL ${today} café`]],
    ['BRL', 'recebi 3000 de salário', [`income 3000 BRL ${today} salário`]],
    ['BRL', 'ontem paguei 80 de luz', [`expense 80 BRL ${yesterday} luz`]],
    ['BRL', 'reembolso 40 da loja', [`refund 40 BRL ${today} reembolso da loja`]],
  ],
  it: [
    ['EUR', 'caffè 1,20 e cornetto 1,50', [`expense 1.2 EUR ${today} caffè`, `expense 1.5 EUR ${today} cornetto`]],
    ['EUR', 'stipendio 1800', [`income 1800 EUR ${today} stipendio`]],
    ['EUR', 'ieri ho speso 30 per la benzina', [`expense 30 EUR ${yesterday} benzina`]],
    ['EUR', 'rimborso 25 treno', [`refund 25 EUR ${today} rimborso treno`]],
  ],
  ru: [
    ['RUB', 'кофе 150, такси 300', [`expense 150 RUB ${today} кофе`, `expense 300 RUB ${today} такси`]],
    ['RUB', 'зарплата 85к', [`income 85000 RUB ${today} зарплата`]],
    ['RUB', 'вчера потратил 500 на продукты', [`expense 500 RUB ${yesterday} продукты`]],
    ['RUB', 'вернули 1200 за билет', [`refund 1200 RUB ${today} вернули за билет`]],
  ],
  zh: [
    [
      'CNY',
      '早餐$20午餐$30加油$200',
      [`expense 20 USD ${today} 早餐`, `expense 30 USD ${today} 午餐`, `expense 200 USD ${today} 加油`],
    ],
    ['CNY', '午饭25元，打车18元', [`expense 25 CNY ${today} 午饭`, `expense 18 CNY ${today} 打车`]],
    ['CNY', '昨天买菜花了56', [`expense 56 CNY ${yesterday} 菜`]],
    ['CNY', '工资8000', [`income 8000 CNY ${today} 工资`]],
    ['CNY', '退款30元', [`refund 30 CNY ${today} 退款`]],
  ],
  'hi-Latn': [
    ['INR', 'chai 20 samosa 30', [`expense 20 INR ${today} chai`, `expense 30 INR ${today} samosa`]],
    ['INR', 'salary mili 50000', [`income 50000 INR ${today} salary mili`]],
    ['INR', 'kal petrol pe 500 kharch kiye', [`expense 500 INR ${yesterday} petrol`]],
  ],
  id: [
    ['IDR', 'makan 25rb, parkir 5rb', [`expense 25000 IDR ${today} makan`, `expense 5000 IDR ${today} parkir`]],
    ['IDR', 'gaji 5jt', [`income 5000000 IDR ${today} gaji`]],
    ['IDR', 'kemarin beli bensin 50rb', [`expense 50000 IDR ${yesterday} bensin`]],
  ],
};

for (const [language, table] of Object.entries(TABLE))
  describe(language, () => {
    test.each(table)('in %s: %s', (currency, said, entries) => {
      expect(entriesOf(said, language, currency)).toEqual(entries);
    });
  });

describe('what is not for the ledger writes nothing', () => {
  test.each([
    ['en', 'how much did I spend on taxis this month?'],
    ['en', 'undo'],
    ['en', 'set an alarm for 7'],
    ['es', '¿cuánto gasté este mes?'],
    ['fr', 'combien ai-je dépensé ce mois-ci ?'],
    ['de', 'wie viel habe ich diesen Monat ausgegeben?'],
    ['pt', 'quanto gastei este mês?'],
    ['it', 'quanto ho speso questo mese?'],
    ['ru', 'сколько я потратил в этом месяце?'],
    ['zh', '这个月花了多少钱？'],
  ])('%s: %s', (language, said) => {
    expect(read(said, language).entries).toEqual([]);
  });
});

test('a description alone is an entry whose amount is asked for', () => {
  const [entry] = read('lunch with Alice', 'en').entries;
  expect(entry?.amount).toBeUndefined();
  expect(entry?.note?.value).toBe('lunch with Alice');
});

test('every slot says whether it was said or assumed, and where it stands', () => {
  const text = 'lunch 12€ yesterday';
  const [entry] = read(text, 'en', 'USD').entries;
  expect(entry).toMatchObject({
    amount: { origin: 'said', span: { start: 6, end: 9 } },
    currency: { value: 'EUR', origin: 'said' },
    day: { origin: 'said' },
    type: { value: 'expense', origin: 'assumed' },
  });
  expect(text.slice(entry!.note!.span!.start, entry!.note!.span!.end)).toBe('lunch');
});
