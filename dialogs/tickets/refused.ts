import type { Reply } from '../../src/bot/turn';
import type { TicketRefusal } from '../../src/tickets/tickets';

/** Why a step was not done with a ticket. */
export function refused({ refused: why }: { readonly refused: TicketRefusal }, number: number): Reply {
  return { lines: [{ sentence: `ticket.refused.${why}`, values: { number } }] };
}
