import type { Said } from '../../sentences';
import type { WALLET_SPENDING } from '../../sentences/wallet-spending';

export const walletSpending: Said<typeof WALLET_SPENDING> = {
  'spending.wallet': '{wallet}{period}花了{amounts}（{count, plural, other {# 笔}}）。',
  'wallets.title': '👛 {period}各钱包支出：',
  'wallets.none': '{period}没有用钱包付款的记录。付款时说一声：“咖啡 3 现金”。',
  'wallet.line': '• {wallet}：{amount}（{count, plural, other {# 笔}}）',
};
