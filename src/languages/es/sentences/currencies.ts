import type { Said } from '../../sentences';
import type { CURRENCIES } from '../../sentences/currencies';

export const currencies: Said<typeof CURRENCIES> = {
  'amount.converted': '{amount} ({counted})',
  'rate.pinned': '1 {from} = {rate} {to} ({day})',
  'currency.counting':
    'Los apuntes anteriores también se van a contar en ella, cada uno con el tipo de cambio de su día. Los que no tengan un tipo conocido se quedan en su moneda.',
};
