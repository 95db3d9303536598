import type { Said } from '../../sentences';
import type { WALLET_SPENDING } from '../../sentences/wallet-spending';

export const walletSpending: Said<typeof WALLET_SPENDING> = {
  'spending.wallet':
    'Com {wallet} você gastou {amounts} {period} ({count, plural, one {# lançamento} other {# lançamentos}}).',
  'wallets.title': '👛 Gastos por carteira {period}:',
  'wallets.none': 'Nada foi gasto com uma carteira {period}. Cite-a ao pagar: “café 3 em dinheiro”.',
  'wallet.line': '• {wallet}: {amount} ({count, plural, one {# lançamento} other {# lançamentos}})',
};
