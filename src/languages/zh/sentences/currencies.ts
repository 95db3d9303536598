import type { Said } from '../../sentences';
import type { CURRENCIES } from '../../sentences/currencies';

export const currencies: Said<typeof CURRENCIES> = {
  'amount.converted': '{amount}（{counted}）',
  'rate.pinned': '1 {from} = {rate} {to}（{day}）',
  'currency.counting': '之前的记录也会按各自当天的汇率换算成这种货币；没有汇率的仍按原币种计算。',
};
