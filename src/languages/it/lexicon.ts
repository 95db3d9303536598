import type { Lexicon } from '../../understanding/category/words';
import { brands } from '../brands';

export const lexicon: Lexicon = {
  names: {
    groceries: 'Spesa, supermercato, alimentari',
    food: 'Cibo e bevande, cibo, ristoranti',
    transport: 'Trasporti, trasporto',
    housing: 'Casa, affitto',
    utilities: 'Bollette, luce, internet',
    health: 'Salute, medico',
    shopping: 'Acquisti, shopping, vestiti',
    entertainment: 'Svago, intrattenimento',
    subscriptions: 'Abbonamenti',
    travel: 'Viaggi, vacanze',
    education: 'Istruzione, studi',
    personal_care: 'Cura personale, bellezza',
    kids: 'Bambini, figli',
    pets: 'Animali, animale',
    gifts: 'Regali e donazioni, regali, donazioni',
    insurance: 'Assicurazioni, assicurazione',
    loan: 'Prestiti e debiti, prestito, debiti',
    fees: 'Commissioni e tasse, commissioni, tasse',
    transfer: 'Trasferimenti, risparmio',
    income: 'Entrate, stipendio',
    other: 'Altro, varie',
  },
  also: [brands],
  head: 'first',
  payeeAfter: 'da, al, alla, a, presso',
  wallets: { cash: 'contanti, in contanti', card: 'carta, con carta, con la carta' },
  fillers: 'ho, speso, pagato, comprato, per, il, lo, la, i, gli, le, un, una, di, in',
  phrases: {
    groceries: 'pane, latte, frutta, verdura',
    food: 'pranzo, cena, colazione, caffè',
    transport: 'taxi, treno, autobus, benzina, metro',
  },
};
