import type { Said } from '../../sentences';
import type { WALLET_SPENDING } from '../../sentences/wallet-spending';

export const walletSpending: Said<typeof WALLET_SPENDING> = {
  'spending.wallet':
    'Mit {wallet} hast du {period} {amounts} ausgegeben ({count, plural, one {# Eintrag} other {# Einträge}}).',
  'wallets.title': '👛 Ausgaben nach Geldbörse {period}:',
  'wallets.none': 'Mit keiner Geldbörse wurde {period} etwas ausgegeben. Nenn sie beim Bezahlen: „Kaffee 3 bar“.',
  'wallet.line': '• {wallet}: {amount} ({count, plural, one {# Eintrag} other {# Einträge}})',
};
