/** A person’s own wallets. */
export const WALLETS = [
  'wallet.name',
  'wallet.from-to',
  'wallet.with',
  'wallet.outside',
  'wallet.balance',
  'wallet.holds',
  'wallet.unknown',
] as const;
