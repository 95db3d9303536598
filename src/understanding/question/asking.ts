import type { IntentName } from '../meaning';

/** Intents whose messages ask of the ledger: only here the words of a question decide. */
export const ASKING: ReadonlySet<IntentName> = new Set([
  'spending',
  'income',
  'balance',
  'list',
  'report',
  'advice',
  'limit-status',
]);
