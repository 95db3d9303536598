import type { Intent } from '../../src/bot/intent';
import { operationOf } from '../../src/bot/turn';
import type { Limits } from '../../src/ledger/limits';
import { doneReply, removedReply } from './set-limit';

interface Slots {
  /** The change that is taken back. */
  readonly key: string;
}

/** The button of a changed limit: it is again what it was. Pressed later, or twice, it does the same or nothing. */
export function limitBack(limits: Limits): Intent<Slots> {
  return {
    id: 'limit-back',
    begin: ({ press }) => ({ key: press?.with ?? '' }),
    fulfil: async ({ key }, turn) => {
      const done = await limits.back(operationOf(turn), key);
      if ('refused' in done) return turn.reply({ lines: [{ sentence: 'button-stale' }] });
      const { limits: now } = await limits.book(turn.person.ledgerId);
      const stands = now.some(({ id }) => id === done.limit.id);
      turn.reply(stands ? await doneReply(done, limits, turn) : removedReply(done));
    },
  };
}
