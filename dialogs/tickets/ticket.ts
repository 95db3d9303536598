import { mayAs, roleOf } from '../../src/accounts/roles';
import type { Intent } from '../../src/bot/intent';
import type { Reply } from '../../src/bot/turn';
import { dayAt } from '../../src/ledger/period';
import type { Desk } from '../../src/tickets/desk';
import { agentName } from './agent-name';
import { numberIn } from './number-in';
import { refused } from './refused';

/** "ticket 12": what the person wrote and, for who sees to it, what they shared and what was said since. */
export function ticket({ tickets, staff }: Desk): Intent<{ number: number }> {
  return {
    id: 'ticket',
    begin: ({ press, meaning }) => ({ number: numberIn(press ? press.with : meaning.what) }),
    fulfil: async ({ number }, turn) => {
      const { person, now } = turn;
      const [seen, helpers] = await Promise.all([tickets.look(number, person, now), staff.all()]);
      if ('refused' in seen) return turn.reply(refused(seen, number));
      const { name, reason, text, lines, entries, notes, agent, state, openedAt } = seen;
      const mine = agent === person.id;
      const free = !agent || mayAs(roleOf(person), 'admin');
      const button = (title: `button.ticket-${'take' | 'assign' | 'answer' | 'entries' | 'close'}`) => ({
        title,
        do: title.slice('button.'.length),
        with: String(number),
      });
      const says: Reply['lines'] = [
        {
          sentence: 'ticket.head',
          values: { number, name: name || '?', reason, state, day: { day: dayAt(openedAt, person.zone) } },
        },
        { sentence: 'ticket.text', values: { text } },
        ...(lines.length > 0
          ? [{ sentence: 'ticket.lines' as const, values: { lines: lines.map((line) => `| ${line}`).join('\n') } }]
          : []),
        ...notes.map(({ from, by, text: said }) => ({
          sentence: 'ticket.note' as const,
          values: { from, name: from === 'agent' ? agentName(by, helpers) : name || '?', text: said },
        })),
        {
          sentence: 'ticket.whose',
          values: { whose: !agent ? 'nobody' : mine ? 'you' : 'other', agent: agentName(agent, helpers) },
        },
      ];
      turn.reply({
        lines: says,
        buttons:
          state === 'closed'
            ? undefined
            : [
                ...(mine ? [button('button.ticket-answer')] : free ? [button('button.ticket-take')] : []),
                ...(entries.length > 0 ? [button('button.ticket-entries')] : []),
                ...(helpers.length > 1 && (mine || free) ? [button('button.ticket-assign')] : []),
                ...(mine ? [button('button.ticket-close')] : []),
              ],
      });
    },
  };
}
