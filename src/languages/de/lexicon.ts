import type { Lexicon } from '../../understanding/category/words';
import { brands } from '../brands';

export const lexicon: Lexicon = {
  names: {
    groceries: 'Lebensmittel, Einkauf, Supermarkt',
    food: 'Essen & Trinken, Essen, Restaurant',
    transport: 'Verkehr, Transport, Mobilität',
    housing: 'Wohnen, Miete, Haushalt',
    utilities: 'Nebenkosten, Strom, Internet',
    health: 'Gesundheit, Arzt',
    shopping: 'Einkaufen, Shopping, Kleidung',
    entertainment: 'Unterhaltung, Freizeit',
    subscriptions: 'Abos, Abonnements',
    travel: 'Reisen, Urlaub',
    education: 'Bildung, Schule',
    personal_care: 'Körperpflege, Kosmetik',
    kids: 'Kinder, Kind',
    pets: 'Haustiere, Haustier',
    gifts: 'Geschenke & Spenden, Geschenke, Spenden',
    insurance: 'Versicherung, Versicherungen',
    loan: 'Kredite & Schulden, Kredit, Schulden',
    fees: 'Gebühren & Steuern, Gebühren, Steuern',
    transfer: 'Überweisungen, Sparen',
    income: 'Einnahmen, Gehalt, Lohn',
    other: 'Sonstiges, Verschiedenes',
  },
  compounds: true,
  also: [brands],
  head: 'last',
  payeeAfter: 'bei, von, im, beim',
  wallets: { cash: 'bar, in bar, bargeld', card: 'karte, mit karte, per karte, kreditkarte, mit kreditkarte' },
  fillers: 'ich, habe, für, ausgegeben, bezahlt, gekauft, der, die, das, ein, eine, einen',
  phrases: {
    groceries: 'brot, milch, obst, gemüse',
    food: 'mittagessen, abendessen, frühstück, kaffee, döner',
    transport: 'taxi, bahn, zug, bus, benzin, tanken',
  },
};
