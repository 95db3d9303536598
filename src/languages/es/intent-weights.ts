import type { IntentWeights } from '../../understanding/intent/weights';

/** Written by `node scripts/train-intents.mjs` from the sentences beside it. */
export const intentWeights: IntentWeights = {
  digest: 'd827049039f82a8b',
  features: '',
  step: 0.000472441,
  weights: '',
};
