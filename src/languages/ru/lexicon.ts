import type { Lexicon } from '../../understanding/category/words';
import { brands } from '../brands';

export const lexicon: Lexicon = {
  names: {
    groceries: 'Продукты, супермаркет',
    food: 'Еда и напитки, еда, кафе',
    transport: 'Транспорт',
    housing: 'Жильё, аренда, дом',
    utilities: 'Коммунальные, интернет, связь',
    health: 'Здоровье, врач',
    shopping: 'Покупки, одежда',
    entertainment: 'Развлечения, досуг',
    subscriptions: 'Подписки',
    travel: 'Путешествия, отпуск',
    education: 'Образование, учёба',
    personal_care: 'Уход за собой, красота',
    kids: 'Дети, ребёнок',
    pets: 'Питомцы, животные',
    gifts: 'Подарки, благотворительность',
    insurance: 'Страховка, страхование',
    loan: 'Кредиты и долги, кредит, долги',
    fees: 'Комиссии и налоги, комиссии, налоги',
    transfer: 'Переводы, накопления',
    income: 'Доходы, зарплата',
    other: 'Другое, прочее, разное',
  },
  also: [brands],
  head: 'last',
  payeeAfter: 'в, во, у, из, от',
  wallets: { cash: 'наличные, наличкой, наличными', card: 'карта, картой, с карты' },
  fillers: 'я, потратил, потратила, заплатил, заплатила, купил, купила, за, на, в, по',
  phrases: {
    groceries: 'хлеб, молоко, фрукты, овощи',
    food: 'обед, ужин, завтрак, кофе',
    transport: 'такси, поезд, автобус, бензин, метро',
  },
};
