import type { Said } from '../../sentences';
import type { CURRENCIES } from '../../sentences/currencies';

export const currencies: Said<typeof CURRENCIES> = {
  'amount.converted': '{amount} ({counted})',
  'rate.pinned': '1 {from} = {rate} {to} ({day})',
  'currency.counting':
    'Earlier entries are being counted in it as well, each at the rate of its own day. Those without a known rate stay in their own currency.',
};
