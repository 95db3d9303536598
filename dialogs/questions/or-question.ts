import type { Intent } from '../../src/bot/intent';
import type { Books } from '../../src/reports/report';
import type { Draw } from '../draw';
import { ANSWERS } from '.';
import { askedOf } from './asked-of';
import type { Asked } from './question';

interface Slots {
  readonly asked: Asked;
}

/** An intent that asks of the ledger, where its message may ask one of the questions instead: then that is answered. */
export function orQuestion(intent: Intent, books: Books, draw: Draw): Intent {
  return {
    ...intent,
    begin: (turn) => {
      const asked = askedOf(turn);
      return asked ? ({ asked } satisfies Slots) : intent.begin(turn);
    },
    ask: (slots, turn) => ('asked' in slots ? undefined : intent.ask?.(slots, turn)),
    fulfil: async (slots, turn) => {
      if (!('asked' in slots)) return intent.fulfil(slots, turn);
      const { asked } = slots as Slots;
      const answer = ANSWERS.find(({ id }) => id === asked.name)!;
      turn.reply(await answer.answer(asked, turn, { books, draw }));
    },
  };
}
