import type { Intent } from '../src/bot/intent';
import { overview } from './questions/overview';
import type { AnswerMeans, Asked } from './questions/question';
import { questionOf } from './replies/question';

/** "report": the month (or the period said) in words, by category, with its picture. */
export function report(means: AnswerMeans): Intent<Asked> {
  return {
    id: 'report',
    begin: (turn) => ({ ...questionOf(turn), name: 'overview' }),
    fulfil: async (asked, turn) => turn.reply(await overview.answer(asked, turn, means)),
  };
}
