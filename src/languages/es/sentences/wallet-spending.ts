import type { Said } from '../../sentences';
import type { WALLET_SPENDING } from '../../sentences/wallet-spending';

export const walletSpending: Said<typeof WALLET_SPENDING> = {
  'spending.wallet': 'Con {wallet} gastaste {amounts} {period} ({count, plural, one {# apunte} other {# apuntes}}).',
  'wallets.title': '👛 Gastos por cartera {period}:',
  'wallets.none': 'No se gastó nada con una cartera {period}. Nómbrala al pagar: «café 3 en efectivo».',
  'wallet.line': '• {wallet}: {amount} ({count, plural, one {# apunte} other {# apuntes}})',
};
