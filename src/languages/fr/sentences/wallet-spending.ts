import type { Said } from '../../sentences';
import type { WALLET_SPENDING } from '../../sentences/wallet-spending';

export const walletSpending: Said<typeof WALLET_SPENDING> = {
  'spending.wallet':
    'Avec {wallet}, tu as dépensé {amounts} {period} ({count, plural, one {# opération} other {# opérations}}).',
  'wallets.title': '👛 Dépenses par portefeuille {period} :',
  'wallets.none': 'Rien n’a été dépensé avec un portefeuille {period}. Nomme-le en payant : « café 3 en espèces ».',
  'wallet.line': '• {wallet} : {amount} ({count, plural, one {# opération} other {# opérations}})',
};
