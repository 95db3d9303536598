import type { Intent } from '../src/bot/intent';
import type { Books } from '../src/reports/report';
import type { Draw } from './draw';
import { overview } from './questions/overview';
import type { Asked } from './questions/question';
import { questionOf } from './replies/question';

/** "report": the month (or the period said) in words, by category, with its picture. */
export function report(books: Books, draw: Draw): Intent<Asked> {
  return {
    id: 'report',
    begin: (turn) => ({ ...questionOf(turn), name: 'overview' }),
    fulfil: async (asked, turn) => turn.reply(await overview.answer(asked, turn, { books, draw })),
  };
}
