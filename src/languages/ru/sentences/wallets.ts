import type { Said } from '../../sentences';
import type { WALLETS } from '../../sentences/wallets';

export const wallets: Said<typeof WALLETS> = {
  'wallet.name': '{wallet, select, cash {Наличные} card {Карта} savings {Сбережения} bank {Счёт} other {{wallet}}}',
  'wallet.from-to': '{from} → {to}',
  'wallet.with': '👛 {wallet}',
  'wallet.outside': 'извне',
  'wallet.balance': '👛 {wallet}: {amounts}',
  'wallet.holds': '👛 {wallet}: {amount}, записано. Дальше считаю всё, что вы с этим запишете.',
  'wallet.unknown': 'Про {wallet} я пока ничего не знаю. Скажите, сколько там, например «у меня 120 наличными».',
};
