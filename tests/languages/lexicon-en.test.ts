import { en } from '../../src/languages/en';
import { holdsLexiconContract } from './lexicon-contract';

holdsLexiconContract(en, {
  atLeast: 6000,
  means: [
    ['weekly groceries', 'groceries'],
    ['fish and chips', 'food'],
    ['oil change', 'transport'],
    ['leaky faucet', 'housing'],
    ['phone bill', 'utilities'],
    ['root canal', 'health'],
    ['running shoes', 'shopping'],
    ['escape room', 'entertainment'],
    ['cloud storage', 'subscriptions'],
    ['hotel in Lisbon', 'travel'],
    ['textbooks', 'education'],
    ['manicure', 'personal_care'],
    ['nappies', 'kids'],
    ['flea treatment', 'pets'],
    ['zakat', 'gifts'],
    ['renters insurance', 'insurance'],
    ['credit card payment', 'loan'],
    ['overdraft fee', 'fees'],
    ['mutual fund', 'transfer'],
    ['paycheck', 'income'],
  ],
  silent: ['fee', 'ticket', 'card', 'head', 'plan', 'class', 'service', 'blorf', 'J SMITH 0042'],
});
