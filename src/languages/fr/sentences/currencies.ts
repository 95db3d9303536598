import type { Said } from '../../sentences';
import type { CURRENCIES } from '../../sentences/currencies';

export const currencies: Said<typeof CURRENCIES> = {
  'amount.converted': '{amount} ({counted})',
  'rate.pinned': '1 {from} = {rate} {to} ({day})',
  'currency.counting':
    'Les opérations précédentes y seront comptées aussi, chacune au taux de son jour. Celles sans taux connu restent dans leur devise.',
};
