import type { Reply } from '../../src/bot/turn';
import { asks } from './asked-of';
import type { Asked } from './question';

/** "From 20 to 10 November" names its end first: said plainly, with a button for the days in their order. */
export function reversedReply(asked: Asked): Reply {
  const { from, to } = asked.period;
  const period = { say: 'period.range', with: { from: { day: from }, to: { day: to } } } as const;
  return {
    lines: [{ sentence: 'question.reversed', values: { from: { day: to }, to: { day: from }, period } }],
    buttons: asks(period, asked.name, asked),
  };
}
