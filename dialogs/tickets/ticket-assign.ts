import type { Intent } from '../../src/bot/intent';
import type { Desk } from '../../src/tickets/desk';
import { numberIn } from './number-in';
import { refused } from './refused';

interface Slots {
  readonly number: number;
  /** Who there is, read before it is asked. */
  readonly staff?: readonly { readonly id: string; readonly name: string }[];
  readonly to?: string;
}

/** A ticket goes to another, who is told as its customer is. */
export function ticketAssign({ tickets, staff }: Desk): Intent<Slots> {
  return {
    id: 'ticket-assign',
    begin: ({ press, meaning }) => ({ number: numberIn(press ? press.with : meaning.what) }),
    ask: ({ number, staff: helpers, to }) =>
      helpers && !to
        ? {
            slot: 'agent',
            sentence: 'ticket.assign-ask',
            values: { number },
            choices: helpers.map(({ id, name }) => ({ title: { text: name || '?' }, value: id })),
          }
        : undefined,
    take: (slots, { value }) => ({
      ...slots,
      to: slots.staff?.find(({ id, name }) => id === value || name === value)?.id,
    }),
    fulfil: async ({ number, to }, turn) => {
      const all = await staff.all();
      if (!to) {
        const others = all.filter(({ id }) => id !== turn.person.id).map(({ id, name = '' }) => ({ id, name }));
        return turn.follow({ id: 'ticket-assign', slots: { number, staff: others } satisfies Slots });
      }
      const agent = all.find(({ id }) => id === to);
      const done = agent ? await tickets.assign(number, agent, turn.person, turn.now) : { refused: 'none' as const };
      if ('refused' in done) return turn.reply(refused(done, number));
      turn.reply({ lines: [{ sentence: 'ticket.assigned-by-you', values: { number, agent: agent?.name || '?' } }] });
    },
  };
}
