import type { Said } from '../../sentences';
import type { WALLETS } from '../../sentences/wallets';

export const wallets: Said<typeof WALLETS> = {
  'wallet.name': '{wallet, select, cash {Espèces} card {Carte} savings {Épargne} bank {Compte} other {{wallet}}}',
  'wallet.from-to': '{from} → {to}',
  'wallet.with': '👛 {wallet}',
  'wallet.outside': 'ailleurs',
  'wallet.balance': '👛 {wallet} : {amounts}',
  'wallet.holds': '👛 {wallet} : {amount}, c’est noté. Ce que vous notez avec à partir de maintenant est compté.',
  'wallet.unknown': 'Je ne sais encore rien de {wallet}. Dites-moi ce qu’il y a, par exemple « j’ai 120 en espèces ».',
};
