import type { Said } from '../../sentences';
import type { WALLET_SPENDING } from '../../sentences/wallet-spending';

export const walletSpending: Said<typeof WALLET_SPENDING> = {
  'spending.wallet':
    '{wallet}: потрачено {amounts} {period} ({count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}).',
  'wallets.title': '👛 Расходы по кошелькам {period}:',
  'wallets.none': 'С кошельков ничего не потрачено {period}. Называй его при оплате: «кофе 3 наличными».',
  'wallet.line':
    '• {wallet}: {amount} ({count, plural, one {# запись} few {# записи} many {# записей} other {# записи}})',
};
