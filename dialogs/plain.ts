import type { Intent } from '../src/bot/intent';
import type { SentenceKey } from '../src/languages/sentences';
import type { IntentName } from '../src/understanding/meaning';

/** An intent whose whole conversation is one sentence. */
export function plain(id: IntentName, sentence: SentenceKey): Intent {
  return {
    id,
    begin: () => ({}),
    fulfil: async (_slots, turn) => turn.reply({ lines: [{ sentence }] }),
  };
}
