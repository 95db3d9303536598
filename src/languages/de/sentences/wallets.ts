import type { Said } from '../../sentences';
import type { WALLETS } from '../../sentences/wallets';

export const wallets: Said<typeof WALLETS> = {
  'wallet.name': '{wallet, select, cash {Bargeld} card {Karte} savings {Sparkonto} bank {Konto} other {{wallet}}}',
  'wallet.from-to': '{from} → {to}',
  'wallet.with': '👛 {wallet}',
  'wallet.outside': 'anderswo',
  'wallet.balance': '👛 {wallet}: {amounts}',
  'wallet.holds': '👛 {wallet}: {amount}, notiert. Was du ab jetzt damit einträgst, wird weitergezählt.',
  'wallet.unknown': 'Von {wallet} weiß ich noch nichts. Sag mir, was da ist, zum Beispiel „ich habe 120 bar“.',
};
