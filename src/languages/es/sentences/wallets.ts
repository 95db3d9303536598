import type { Said } from '../../sentences';
import type { WALLETS } from '../../sentences/wallets';

export const wallets: Said<typeof WALLETS> = {
  'wallet.name': '{wallet, select, cash {Efectivo} card {Tarjeta} savings {Ahorros} bank {Cuenta} other {{wallet}}}',
  'wallet.from-to': '{from} → {to}',
  'wallet.with': '👛 {wallet}',
  'wallet.outside': 'otro sitio',
  'wallet.balance': '👛 {wallet}: {amounts}',
  'wallet.holds': '👛 {wallet}: {amount}, anotado. Lo que registres con ello desde ahora se sigue contando.',
  'wallet.unknown': 'Aún no sé nada de {wallet}. Dime cuánto hay, por ejemplo “tengo 120 en efectivo”.',
};
