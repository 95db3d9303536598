import type { Intent } from '../src/bot/intent';
import type { AnswerMeans, Asked } from './questions/question';
import { tips } from './questions/tips';
import { questionOf } from './replies/question';

/** "How can I spend less?": what stands out in the person's own figures. */
export function advice(means: AnswerMeans): Intent<Asked> {
  return {
    id: 'advice',
    begin: (turn) => ({ ...questionOf(turn), name: 'tips' }),
    fulfil: async (asked, turn) => turn.reply(await tips.answer(asked, turn, means)),
  };
}
