import type { Ask } from '../../src/bot/intent';
import type { SentenceKey } from '../../src/languages/sentences';
import type { Values } from '../../src/languages/voice';

/** A question that is answered by yes or no. */
export function yesOrNo(sentence: SentenceKey, values?: Values): Ask {
  return {
    slot: 'confirm',
    sentence,
    values,
    choices: [
      { title: 'button.yes', value: 'yes' },
      { title: 'button.no', value: 'no' },
    ],
  };
}
