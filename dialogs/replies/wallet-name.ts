import type { Value } from '../../src/languages/voice';

/** A wallet as a person reads it; one of their own is called what they call it. */
export function walletName(wallet: string | undefined): Value {
  return wallet === undefined ? { say: 'wallet.outside' } : { say: 'wallet.name', with: { wallet } };
}
