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

const NO_SUCH_DAY = { noSuchDay: true } as const;

/** An intent that asks of the ledger, where its message may ask one of the questions instead: then that is answered. */
export function orQuestion(intent: Intent, means: AnswerMeans): Intent {
  return {
    ...intent,
    begin: (turn) => {
      if (namesNoDay(turn)) return NO_SUCH_DAY;
      const { unknown, days } = turn.meaning;
      const reversed = !turn.press && days.some((day) => day.reversed);
      const asked =
        askedOf(turn) ?? (unknown || reversed ? { ...questionOf(turn), name: 'overview' as const } : undefined);
      return asked ? ({ asked, unknown: unknown?.value, reversed } satisfies Slots) : intent.begin(turn);
    },
    ask: (slots, turn) => ('asked' in slots || 'noSuchDay' in slots ? undefined : intent.ask?.(slots, turn)),
    fulfil: async (slots, turn) => {
      if ('noSuchDay' in slots) return turn.reply({ lines: [{ sentence: 'report.no-such-day' }] });
      if (!('asked' in slots)) return intent.fulfil(slots, turn);
      const { asked, unknown, reversed } = slots as Slots;
      if (reversed) return turn.reply(reversedReply(asked));
      if (unknown) return turn.reply(await unknownNameReply(unknown, asked, turn, means.books));
      const answer = ANSWERS.find(({ id }) => id === asked.name)!;
      turn.reply(await answer.answer(asked, turn, means));
    },
  };
}

/** "Report 30 February": the day is read as it was written, and no calendar has it. */
function namesNoDay({ meaning, press }: Turn): boolean {
  const { period, against, days } = meaning;
  const named = [...days, ...[period, against].flatMap((slot) => (slot ? [slot.value] : []))];
  return !press && named.some(({ from, to }) => !isDay(from) || !isDay(to));
}
