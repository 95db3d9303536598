/** How a language tells of the person's own wallets; alternatives by "|". */
export interface WalletWords {
  /** Names of wallets by what they are called in the ledger. */
  readonly names: Readonly<Record<'cash' | 'card' | 'savings' | 'bank', string>>;
  /** Telling, not ordering: "moved", not "move", which a bank would be told. */
  readonly moved: string;
  /** Out of an account, into cash. */
  readonly withdrew: string;
  /** Cash into an account. */
  readonly deposited: string;
  readonly from: string;
  readonly to: string;
  /** What may stand before a name: "my", "the". */
  readonly the: string;
}
