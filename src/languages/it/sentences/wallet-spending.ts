import type { Said } from '../../sentences';
import type { WALLET_SPENDING } from '../../sentences/wallet-spending';

export const walletSpending: Said<typeof WALLET_SPENDING> = {
  'spending.wallet': 'Con {wallet} hai speso {amounts} {period} ({count, plural, one {# voce} other {# voci}}).',
  'wallets.title': '👛 Spese per portafoglio {period}:',
  'wallets.none': 'Niente è stato speso con un portafoglio {period}. Nominalo quando paghi: «caffè 3 in contanti».',
  'wallet.line': '• {wallet}: {amount} ({count, plural, one {# voce} other {# voci}})',
};
