/** What was spent with each wallet. */
export const WALLET_SPENDING = ['spending.wallet', 'wallets.title', 'wallets.none', 'wallet.line'] as const;
