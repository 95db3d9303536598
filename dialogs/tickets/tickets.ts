import type { Intent } from '../../src/bot/intent';
import { dayAt } from '../../src/ledger/period';
import type { Desk } from '../../src/tickets/desk';
import { agentName } from './agent-name';

/** Of a text as much as a list shows. */
const GLANCE = 80;

/** "/tickets": who waits, the longest first. */
export function tickets({ tickets: all, staff }: Desk): Intent {
  return {
    id: 'tickets',
    begin: () => ({}),
    fulfil: async (_slots, turn) => {
      const { person } = turn;
      const [queue, helpers] = await Promise.all([all.queue(), staff.all()]);
      if (queue.length === 0) return turn.reply({ lines: [{ sentence: 'tickets.none' }] });
      turn.reply({
        lines: [
          { sentence: 'tickets.title' },
          ...queue.map(({ number, name, agent, reason, openedAt, text }) => ({
            sentence: 'tickets.line' as const,
            values: {
              number,
              name: name || '?',
              reason,
              day: { day: dayAt(openedAt, person.zone) },
              agent: agentName(agent, helpers),
              whose: !agent ? 'nobody' : agent === person.id ? 'you' : 'other',
              text: text.length > GLANCE ? `${text.slice(0, GLANCE)}…` : text,
            },
          })),
        ],
        buttons: queue.map(({ number, name }) => ({
          title: { text: `#${number} ${name}`.trim() },
          do: 'ticket',
          with: String(number),
        })),
      });
    },
  };
}
