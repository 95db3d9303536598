import type { Intent } from '../../src/bot/intent';
import type { Desk } from '../../src/tickets/desk';
import { human } from './human';
import { ticket } from './ticket';
import { ticketAnswer } from './ticket-answer';
import { ticketAssign } from './ticket-assign';
import { ticketClose } from './ticket-close';
import { ticketEntries } from './ticket-entries';
import { ticketRate } from './ticket-rate';
import { ticketSay } from './ticket-say';
import { ticketTake } from './ticket-take';
import { tickets } from './tickets';

/** A person to talk to: what people ask, and what those who help do with it. */
export function ticketIntents(means: Desk): readonly Intent[] {
  return [
    human('human', means),
    human('dispute', means),
    ticketSay(means),
    ticketClose(means),
    ticketRate(means),
    tickets(means),
    ticket(means),
    ticketTake(means),
    ticketAssign(means),
    ticketAnswer(means),
    ticketEntries(means),
  ] as readonly Intent[];
}
