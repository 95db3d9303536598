import type { WalletWords } from '../../understanding/wallet/words';

export const wallets: WalletWords = {
  names: {
    cash: 'efectivo|cartera|metálico',
    card: 'tarjeta|tarjeta de crédito|tarjeta de débito',
    savings: 'ahorros|cuenta de ahorros|ahorro',
    bank: 'banco|cuenta|cuenta corriente',
  },
  moved: 'moví|movi|pasé|pase|transferí|transferi|he movido|he pasado|he transferido|traspasé',
  withdrew: 'saqué|saque|retiré|he sacado|he retirado',
  deposited: 'ingresé en|deposité|deposite|he depositado',
  from: 'de|desde|del',
  to: 'a|al|en|hacia',
  the: 'mi|la|el|mis|los|las',
};
