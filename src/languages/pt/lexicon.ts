import type { Lexicon } from '../../understanding/category/words';
import { brands } from '../brands';

export const lexicon: Lexicon = {
  names: {
    groceries: 'Mercado, supermercado',
    food: 'Comida e bebida, comida, restaurantes',
    transport: 'Transporte',
    housing: 'Moradia, aluguel, casa',
    utilities: 'Contas, luz, internet',
    health: 'Saúde, médico',
    shopping: 'Compras, roupas',
    entertainment: 'Entretenimento, lazer',
    subscriptions: 'Assinaturas',
    travel: 'Viagens, férias',
    education: 'Educação, estudos',
    personal_care: 'Cuidados pessoais, beleza',
    kids: 'Crianças, filhos',
    pets: 'Animais, pets',
    gifts: 'Presentes e doações, presentes, doações',
    insurance: 'Seguros, seguro',
    loan: 'Empréstimos e dívidas, empréstimo, dívidas',
    fees: 'Taxas e impostos, taxas, impostos',
    transfer: 'Transferências, poupança',
    income: 'Renda, salário',
    other: 'Outros, diversos',
  },
  also: [brands],
  head: 'first',
  payeeAfter: 'no, na, em, do, da',
  wallets: { cash: 'dinheiro, em dinheiro', card: 'cartão, no cartão, com cartão' },
  fillers: 'gastei, paguei, comprei, por, para, o, a, os, as, um, uma, no, na, de, com',
  phrases: {
    groceries: 'pão, leite, frutas, verduras',
    food: 'almoço, jantar, café da manhã, café',
    transport: 'táxi, trem, ônibus, gasolina, metrô',
  },
};
