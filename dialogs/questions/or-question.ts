import type { Intent } from '../../src/bot/intent';
import type { Turn } from '../../src/bot/turn';
import { isDay } from '../../src/ledger/period';
import { questionOf } from '../replies/question';
import { ANSWERS } from '.';
import { askedOf } from './asked-of';
import type { AnswerMeans, Asked } from './question';
import { reversedReply } from './reversed';
import { unknownNameReply } from './unknown-name';

interface Slots {
  readonly asked: Asked;
  /** What it names that nobody knows. */
  readonly unknown?: string;
  /** Its days end before they begin. */
  readonly reversed?: boolean;
}

type NoTime = 'report.no-such-day' | 'report.no-such-month';

/** An intent that asks of the ledger, where its message may ask one of the questions instead: then that is answered. */
export function orQuestion(intent: Intent, means: AnswerMeans): Intent {
  return {
    ...intent,
    begin: (turn) => {
      const noTime = noTimeIn(turn);
      if (noTime) return { noTime };
      const { unknown, days } = turn.meaning;
      const reversed = !turn.press && days.some((day) => day.reversed);
      const asked =
        askedOf(turn) ?? (unknown || reversed ? { ...questionOf(turn), name: 'overview' as const } : undefined);
      return asked ? ({ asked, unknown: unknown?.value, reversed } satisfies Slots) : intent.begin(turn);
    },
    ask: (slots, turn) => ('asked' in slots || 'noTime' in slots ? undefined : intent.ask?.(slots, turn)),
    fulfil: async (slots, turn) => {
      if ('noTime' in slots) return turn.reply({ lines: [{ sentence: slots.noTime as NoTime }] });
      if (!('asked' in slots)) return intent.fulfil(slots, turn);
      const { asked, unknown, reversed } = slots as Slots;
      if (reversed) return turn.reply(reversedReply(asked));
      if (unknown) return turn.reply(await unknownNameReply(unknown, asked, turn, means.books));
      const answer = ANSWERS.find(({ id }) => id === asked.name)!;
      turn.reply(await answer.answer(asked, turn, means));
    },
  };
}

/** "Report 30 February", "how much in month 13?": the days are read as they were written, and no calendar has them. */
function noTimeIn({ meaning, press }: Turn): NoTime | undefined {
  const { period, against, days } = meaning;
  const named = [...days, ...[period, against].flatMap((slot) => (slot ? [slot.value] : []))];
  const wrong = named.flatMap(({ from, to }) => [from, to]).find((day) => !isDay(day));
  if (press || wrong === undefined) return undefined;
  return Number(wrong.slice(5, 7)) > 12 ? 'report.no-such-month' : 'report.no-such-day';
}
