import type { Said } from '../../sentences';
import type { CURRENCIES } from '../../sentences/currencies';

export const currencies: Said<typeof CURRENCIES> = {
  'amount.converted': '{amount} ({counted})',
  'rate.pinned': '1 {from} = {rate} {to} ({day})',
  'currency.counting':
    'Frühere Einträge werden nun auch darin gezählt, jeder zum Kurs seines Tages. Die ohne bekannten Kurs bleiben in ihrer Währung.',
};
