import type { Said } from '../../sentences';
import type { WALLETS } from '../../sentences/wallets';

export const wallets: Said<typeof WALLETS> = {
  'wallet.name': '{wallet, select, cash {Dinheiro} card {Cartão} savings {Poupança} bank {Conta} other {{wallet}}}',
  'wallet.from-to': '{from} → {to}',
  'wallet.with': '👛 {wallet}',
  'wallet.outside': 'outro lugar',
  'wallet.balance': '👛 {wallet}: {amounts}',
  'wallet.holds': '👛 {wallet}: {amount}, anotado. O que você registrar com isso a partir de agora continua a contar.',
  'wallet.unknown': 'Ainda não sei nada de {wallet}. Diga quanto há, por exemplo “tenho 120 em dinheiro”.',
};
