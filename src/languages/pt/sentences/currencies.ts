import type { Said } from '../../sentences';
import type { CURRENCIES } from '../../sentences/currencies';

export const currencies: Said<typeof CURRENCIES> = {
  'amount.converted': '{amount} ({counted})',
  'rate.pinned': '1 {from} = {rate} {to} ({day})',
  'currency.counting':
    'Os lançamentos anteriores também passam a contar nela, cada um pela cotação do seu dia. Os que não têm cotação conhecida ficam na própria moeda.',
};
