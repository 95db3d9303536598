import { en } from '../../../src/languages/en';
import { categorise } from '../../../src/understanding/category/categorise';

/** Category to descriptions that people and banks write; every one must be found. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  groceries: [
    'weekly shop at Aldi',
    'two litres of milk',
    'TESCO STORES 3321 LEEDS GB',
    'toilet paper',
    'food for the week',
  ],
  food: [
    'lunch',
    'flat whites with Anna',
    'SQ *THE DAILY GRIND COFFEE',
    'pad thai to go',
    'my share of dinner',
    'burgers',
  ],
  transport: [
    'taxi to the airport',
    'UBER   *TRIP HELP.UBER.COM',
    'filled up the tank',
    'parking fee',
    'new tyres for the car',
  ],
  housing: ['rent', 'paid the plumber', 'monthly mortgage payment', 'roof repair', 'moving boxes'],
  utilities: ['electricity bill', 'my monthly phone bill', 'VZWRLSS*APOCC VISB', 'water and sewer'],
  health: ['dentist', 'picked up my prescription', 'ibuprofen', 'gym membership', 'new contact lenses'],
  shopping: ['AMZN MKTP US*1X2Y3Z', 'winter boots', 'usb cable', 'a birthday dress from Zara', 'novels'],
  entertainment: ['cinema tickets', 'bowling with friends', 'STEAMGAMES.COM 425-889', 'museum entry'],
  subscriptions: ['Netflix', 'I was charged for antivirus', 'cloud storage', 'SPOTIFY P1A2B3'],
  travel: ['hotel in Porto', 'RYANAIR DUBLIN', 'flight home', 'checked luggage'],
  education: ['paid tuition', 'online class', 'guitar lessons', 'UDEMY ONLINE COURSES'],
  personal_care: ['haircut', 'shampoo and soap', 'got my nails done'],
  kids: ['diapers', 'paid the babysitter', 'clothes for my toddler'],
  pets: ['vet', 'food for my cat', 'dog grooming', 'PETSMART # 0412'],
  gifts: ['birthday present for a friend', 'donated to a food bank', 'flowers for my wife'],
  insurance: ['car insurance', 'GEICO *AUTO', 'renters insurance payment'],
  loan: ['student loan payment', 'paid off my credit card', 'car loan emi'],
  fees: ['overdraft fee', 'stamps', 'filed my taxes', 'ATM surcharge'],
  transfer: ['moved money to savings', 'ATM WITHDRAWAL 0042 MAIN ST', 'Zelle to Tom'],
  income: ['salary', 'interest earned', 'paycheck from work', 'tax refund'],
};

describe('the category of an English description', () => {
  for (const [category, descriptions] of Object.entries(KNOWN))
    test.each(descriptions)(`${category}: %s`, (description) => {
      expect(categorise(description, en)?.category).toBe(category);
    });

  test.each([
    ['parking fee', 'transport'], // "fee" alone says nothing
    ['subway ticket', 'transport'],
    ['dog food', 'pets'], // the last word is the thing, the phrase is more
    ['gift card', 'gifts'],
    ['birthday cake', 'food'],
    ['fuel for the car', 'transport'],
    ['candy at Target', 'groceries'], // what was bought, not where
    ['taxi to the hospital', 'transport'],
    ['Walmart pharmacy', 'health'], // the thing, not its owner
    ['Shell coffee', 'food'],
    ['Grand Palace Resort Spa', 'personal_care'],
    ['YouTube TV', 'subscriptions'],
  ])('%s is %s: phrases beat words, things beat places', (description, category) => {
    expect(categorise(description, en)?.category).toBe(category);
  });

  test.each(['COFFEES', 'Cafés', 'CAFE', 'cafe’s', 'caf\u0065\u0301'])(
    '%s is food however it is written',
    (written) => {
      expect(categorise(written, en)?.category).toBe('food');
    },
  );

  test.each([
    'blorf',
    'J SMITH 0042',
    'Zyx Qwv',
    '12345',
    '',
    '   ',
    '🙂',
    'fee',
    'ticket',
    'card',
    'head',
    'plan',
    'class',
    'the',
  ])('nothing is guessed of %j', (description) => {
    expect(categorise(description, en)).toBeUndefined();
  });

  test('a known word makes surer than a hint', () => {
    const sure = categorise('groceries', en)!;
    const hint = categorise('amazon', en)!;
    expect(sure.confidence).toBeGreaterThan(0.85);
    expect(hint.confidence).toBeLessThan(sure.confidence);
  });

  test('the words that decided stand where it says', () => {
    const text = 'spent a lot on Pad Thai again';
    const { span } = categorise(text, en)!;
    expect(text.slice(span.start, span.end)).toBe('Pad Thai');
  });
});
