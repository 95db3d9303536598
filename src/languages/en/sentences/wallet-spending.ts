import type { Said } from '../../sentences';
import type { WALLET_SPENDING } from '../../sentences/wallet-spending';

export const walletSpending: Said<typeof WALLET_SPENDING> = {
  'spending.wallet': 'You spent {amounts} with {wallet} {period} ({count, plural, one {# entry} other {# entries}}).',
  'wallets.title': '👛 Spending by wallet {period}:',
  'wallets.none': 'Nothing was spent with a wallet {period}. Name it when you pay: “coffee 3 cash”.',
  'wallet.line': '• {wallet}: {amount} ({count, plural, one {# entry} other {# entries}})',
};
