/** A person’s own wallets. */
export const WALLETS = [
  'wallet.name',
  'wallet.from-to',
  'wallet.outside',
  'wallet.balance',
  'wallet.holds',
  'wallet.unknown',
] as const;
