import { LANGUAGES } from '../../src/languages';
import { createUnderstand } from '../../src/understanding/understand';

const understand = createUnderstand(LANGUAGES);
const context = { now: new Date('2026-11-21T10:00:00Z'), zone: 'UTC', currency: 'EUR' };

describe('what moved between the person’s own wallets', () => {
  it.each([
    ['en', 'moved 200 from savings to cash', 'savings', 'cash'],
    ['en', 'transferred 50 euros to my savings from my bank account', 'bank', 'savings'],
    ['en', 'withdrew 100', 'bank', 'cash'],
    ['de', '200 vom Sparkonto auf die Karte umgebucht', 'savings', 'card'],
    ['de', '100 abgehoben', 'bank', 'cash'],
    ['es', 'pasé 200 de ahorros a la tarjeta', 'savings', 'card'],
    ['es', 'saqué 50', 'bank', 'cash'],
    ['fr', "j'ai transféré 200 du livret vers le compte", 'savings', 'bank'],
    ['fr', "j'ai retiré 60", 'bank', 'cash'],
    ['pt', 'passei 200 da poupança para a conta', 'savings', 'bank'],
    ['it', 'ho prelevato 100', 'bank', 'cash'],
    ['it', 'ho spostato 200 dai risparmi al conto', 'savings', 'bank'],
    ['ru', 'перевел 200 с карты на вклад', 'card', 'savings'],
    ['ru', 'снял 100', 'bank', 'cash'],
    ['zh', '从储蓄转到现金200', 'savings', 'cash'],
    ['zh', '取了100', 'bank', 'cash'],
  ])('%s: %s', (language, text, wallet, toWallet) => {
    const { intent, entries } = understand(text, { ...context, language });
    expect(intent.value).toBe('record');
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      type: { value: 'transfer' },
      wallet: { value: wallet },
      toWallet: { value: toWallet },
    });
  });
});

it.each(['move 200 from savings to checking', 'transferred 50 to mom', 'sent 20 to Alice'])(
  '%s is no transfer between own wallets',
  (text) =>
    expect(
      understand(text, { ...context, language: 'en' }).entries.filter(({ type }) => type.value === 'transfer'),
    ).toEqual([]),
);

it.each([
  ['how much cash do I have?', 'balance', 'cash'],
  ['how much is in my savings?', 'balance', 'savings'],
  ['balance', 'balance', undefined],
  ['my cash is 120', 'wallet-holds', 'cash'],
  ['I have 300 in savings', 'wallet-holds', 'savings'],
])('%s', (text, intent, wallet) =>
  expect(understand(text, { ...context, language: 'en' })).toMatchObject({
    intent: { value: intent },
    ...(wallet && { wallet }),
  }),
);
