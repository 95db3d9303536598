import type { Person } from '../accounts/person';
import type { Outbox } from '../outbox/notice';
import type { Ticket, TicketNote } from './ticket';

type Said = Pick<TicketNote, 'key' | 'text'>;

/**
 * What customers and agents are told of a ticket, in their own chats and by mail. A customer can stop the news of one ticket
 * alone; agents those of their work.
 */
export class TicketNews {
  constructor(private readonly outbox: () => Outbox) {}

  async opened(ticket: Ticket, staff: readonly Person[]): Promise<void> {
    for (const { id } of staff) await this.toStaff(ticket, id, 'opened', 'ticket.news-opened', ticket.text);
  }

  async assigned(ticket: Ticket, to: Person, by: Person, now: Date): Promise<void> {
    const { number } = ticket;
    const key = `assigned:${to.id}:${now.getTime()}`;
    if (to.id !== by.id) await this.toStaff(ticket, to.id, key, 'ticket.news-yours', ticket.text);
    await this.toCustomer(
      ticket,
      key,
      [{ sentence: 'ticket.assigned', values: { number, agent: nameOf(to) } }],
      [{ title: 'button.ticket-say', do: 'ticket-say', with: String(number) }],
    );
  }

  async answered(ticket: Ticket, by: Person, { key, text }: Said): Promise<void> {
    const { number } = ticket;
    await this.toCustomer(
      ticket,
      `answer:${key}`,
      [{ sentence: 'ticket.answer', values: { number, agent: nameOf(by), text } }],
      [
        { title: 'button.ticket-say', do: 'ticket-say', with: String(number) },
        { title: 'button.ticket-solved', do: 'ticket-close', with: String(number) },
      ],
    );
  }

  async said(ticket: Ticket, staff: readonly Person[], { key, text }: Said): Promise<void> {
    for (const { id } of staff) await this.toStaff(ticket, id, `said:${key}`, 'ticket.news-said', text);
  }

  /** Told by mail and in the other chats too, where the customer has closed it here. */
  async closed(ticket: Ticket, byCustomer: boolean): Promise<void> {
    const { number, agent } = ticket;
    if (byCustomer && agent) await this.toStaff(ticket, agent, 'closed', 'ticket.news-closed', '');
    if (!byCustomer)
      await this.toCustomer(ticket, 'closed', [{ sentence: 'ticket.closed', values: { number } }], stars(number));
  }

  private toStaff(
    { number, name }: Ticket,
    personId: string,
    key: string,
    sentence: 'ticket.news-opened' | 'ticket.news-yours' | 'ticket.news-said' | 'ticket.news-closed',
    text: string,
  ): Promise<void> {
    return this.outbox().enqueue({
      key: `ticket:${number}:${key}`,
      personId,
      about: 'ticket-work',
      lines: [{ sentence, values: { number, name: name || '?', text } }],
      buttons: [{ title: 'button.ticket', do: 'ticket', with: String(number) }],
    });
  }

  private toCustomer(
    { number, personId }: Ticket,
    key: string,
    lines: Parameters<Outbox['enqueue']>[0]['lines'],
    buttons: Parameters<Outbox['enqueue']>[0]['buttons'],
  ): Promise<void> {
    return this.outbox().enqueue({
      key: `ticket:${number}:${key}`,
      personId,
      about: `ticket:${number}`,
      lines,
      buttons,
    });
  }
}

/** The buttons that rate a closed ticket. */
export function stars(number: number) {
  return ([5, 4, 3, 2, 1] as const).map((count) => ({
    title: `stars.${count}` as const,
    do: 'ticket-rate',
    with: `${number} ${count}`,
  }));
}

/** Agents are known to customers by the name they gave; nothing else of them is told. */
function nameOf({ name }: Person): string {
  return name || '?';
}
