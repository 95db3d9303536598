import type { IntentWords } from '../../understanding/intent/words';

export const intents: IntentWords = { draft: true };
