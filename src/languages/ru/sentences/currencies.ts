import type { Said } from '../../sentences';
import type { CURRENCIES } from '../../sentences/currencies';

export const currencies: Said<typeof CURRENCIES> = {
  'amount.converted': '{amount} ({counted})',
  'rate.pinned': '1 {from} = {rate} {to} ({day})',
  'currency.counting':
    'Прежние записи тоже будут пересчитаны, каждая по курсу своего дня. Записи, для которых курса нет, останутся в своей валюте.',
};
