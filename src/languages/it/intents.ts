import type { IntentWords } from '../../understanding/intent/words';
import { intentWeights } from './intent-weights';

export const intents: IntentWords = { classes: {}, examples: {}, weights: intentWeights };
