import type { Said } from '../../sentences';
import type { WALLETS } from '../../sentences/wallets';

export const wallets: Said<typeof WALLETS> = {
  'wallet.name': '{wallet, select, cash {Cash} card {Card} savings {Savings} bank {Bank account} other {{wallet}}}',
  'wallet.from-to': '{from} → {to}',
  'wallet.with': '👛 {wallet}',
  'wallet.outside': 'elsewhere',
  'wallet.balance': '👛 {wallet}: {amounts}',
  'wallet.holds': '👛 {wallet}: {amount}, noted. What you log with it from now on is counted on.',
  'wallet.unknown': 'I know nothing of {wallet} yet. Tell me what it holds, like “my cash is 120”.',
};
