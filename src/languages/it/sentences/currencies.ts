import type { Said } from '../../sentences';
import type { CURRENCIES } from '../../sentences/currencies';

export const currencies: Said<typeof CURRENCIES> = {
  'amount.converted': '{amount} ({counted})',
  'rate.pinned': '1 {from} = {rate} {to} ({day})',
  'currency.counting':
    'Anche le voci precedenti verranno contate in questa valuta, ciascuna al cambio del suo giorno. Quelle senza un cambio noto restano nella loro valuta.',
};
