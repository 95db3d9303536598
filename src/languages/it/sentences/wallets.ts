import type { Said } from '../../sentences';
import type { WALLETS } from '../../sentences/wallets';

export const wallets: Said<typeof WALLETS> = {
  'wallet.name': '{wallet, select, cash {Contanti} card {Carta} savings {Risparmi} bank {Conto} other {{wallet}}}',
  'wallet.from-to': '{from} → {to}',
  'wallet.with': '👛 {wallet}',
  'wallet.outside': 'altrove',
  'wallet.balance': '👛 {wallet}: {amounts}',
  'wallet.holds': '👛 {wallet}: {amount}, annotato. Quello che registri da ora in poi viene contato.',
  'wallet.unknown': 'Di {wallet} non so ancora nulla. Dimmi quanto c’è, per esempio “ho 120 in contanti”.',
};
