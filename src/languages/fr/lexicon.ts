import type { Lexicon } from '../../understanding/category/words';
import { brands } from '../brands';

export const lexicon: Lexicon = {
  names: {
    groceries: 'Courses, alimentation, supermarché',
    food: 'Restaurants, repas, manger',
    transport: 'Transports, transport',
    housing: 'Logement, loyer, maison',
    utilities: 'Factures, électricité, internet',
    health: 'Santé, médecin',
    shopping: 'Achats, shopping, vêtements',
    entertainment: 'Loisirs, divertissement',
    subscriptions: 'Abonnements',
    travel: 'Voyages, vacances',
    education: 'Éducation, études',
    personal_care: 'Soins personnels, beauté',
    kids: 'Enfants, enfant',
    pets: 'Animaux, animal',
    gifts: 'Cadeaux et dons, cadeaux, dons',
    insurance: 'Assurances, assurance',
    loan: 'Crédits et dettes, crédit, dettes',
    fees: 'Frais et impôts, frais, impôts',
    transfer: 'Virements, épargne',
    income: 'Revenus, salaire',
    other: 'Autres, divers',
  },
  also: [brands],
  head: 'first',
  payeeAfter: 'chez, à, au, de',
  wallets: { cash: 'espèces, en espèces, en liquide', card: 'carte, par carte, avec la carte' },
  fillers: "j'ai, dépensé, payé, acheté, pour, le, la, les, un, une, des, du, de",
  phrases: {
    groceries: 'pain, lait, fruits, légumes',
    food: 'déjeuner, dîner, petit déjeuner, café',
    transport: 'taxi, train, bus, essence, métro',
  },
};
