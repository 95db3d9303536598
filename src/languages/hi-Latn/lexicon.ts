import type { Lexicon } from '../../understanding/category/words';
import { brands } from '../brands';

export const lexicon: Lexicon = {
  names: {
    groceries: 'Kirana, ration, groceries',
    food: 'Khana, food, khana peena',
    transport: 'Safar, transport, aana jaana',
    housing: 'Ghar, kiraya, rent',
    utilities: 'Bijli paani, bills, recharge',
    health: 'Sehat, dawai, health',
    shopping: 'Kharidari, shopping, kapde',
    entertainment: 'Manoranjan, entertainment',
    subscriptions: 'Subscriptions, subscription',
    travel: 'Ghoomna, travel',
    education: 'Padhai, education',
    personal_care: 'Personal care, parlour',
    kids: 'Bachche, kids',
    pets: 'Paltu, pets',
    gifts: 'Tohfe, gifts, daan',
    insurance: 'Bima, insurance',
    loan: 'Karz, loan, udhaar',
    fees: 'Shulk, fees, tax',
    transfer: 'Transfer, bachat',
    income: 'Kamai, income, tankhwah',
    other: 'Aur, other, misc',
  },
  also: [brands],
  head: 'last',
  payeeAfter: 'se, mein, par, pe',
  wallets: { cash: 'nakad, cash, cash me, cash mein', card: 'card, card se' },
  fillers: 'maine, kharch, kiya, kiye, ka, ki, ke, ko, liye, diya, diye, mein, par, pe, se',
  phrases: {
    groceries: 'doodh, sabzi, atta, chawal',
    food: 'khana, nashta, chai, lunch, dinner',
    transport: 'auto, rickshaw, petrol, bus, metro',
  },
};
