import { amountsOf, read } from './read';

/**
 * What a person may mean and we do not read. Each line says what comes of it today: never another amount of money than the
 * one that stands there. Whoever teaches one of them moves its line to the table of forms.
 */
const NOT_UNDERSTOOD: readonly (readonly [said: string, meant: string, read: string])[] = [
  ['a few dollars for gum', 'three dollars, or more', ''],
  ['pizza 24 split three ways', 'a third of 24', '24'],
  ['lunch 1200 yen minus 10 %', '1080 yen', '1200 JPY'],
  ['paid in 3 instalments of 40€', '120 euros', '40 EUR'],
  ['between 10 and 20 dollars', 'a range, no amount', '10, 20 USD'],
  ['XVII dollars', 'seventeen dollars', ''],
];

test.each(NOT_UNDERSTOOD)('%s (meant: %s) is read as %s', (said, _meant, amounts) => {
  expect(amountsOf(said)).toBe(amounts);
});

test('a number without a currency is less sure than one with it', () => {
  const [amount] = read('pizza 24').amounts;
  expect(amount!.confidence).toBeLessThan(read('pizza 24€').amounts[0]!.confidence);
});
