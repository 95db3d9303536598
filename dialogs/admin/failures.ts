import type { Intent } from '../../src/bot/intent';
import { dayAt } from '../../src/ledger/period';
import type { Desk } from '../../src/tickets/desk';

const MOST_SHOWN = 10;

/** "/failures": notices that could not be told, each with where and why; never to whom, nor what they said. */
export function failures({ failures: newest }: Desk): Intent {
  return {
    id: 'failures',
    begin: () => ({}),
    fulfil: async (_slots, turn) => {
      const found = await newest(MOST_SHOWN);
      if (found.length === 0) return turn.reply({ lines: [{ sentence: 'failures.none' }] });
      turn.reply({
        lines: [
          { sentence: 'failures.title' },
          ...found.flatMap(({ about, told, at }) =>
            told
              .filter(({ how }) => how === 'failed')
              .map(({ route, reason = '?' }) => ({
                sentence: 'failures.line' as const,
                values: { day: { day: dayAt(at, turn.person.zone) }, about, route, reason },
              })),
          ),
        ],
      });
    },
  };
}
