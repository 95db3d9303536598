import type { AuditLog } from '../accounts/audit';
import type { Person, PersonStore } from '../accounts/person';
import { mayAs, roleOf } from '../accounts/roles';
import type { Staff } from '../accounts/staff';
import type { Outbox } from '../outbox/notice';
import type { NewTicket, Ticket, TicketCounts, TicketNote, TicketStore } from './ticket';
import { TicketNews } from './ticket-news';

interface TicketsParts {
  readonly store: TicketStore;
  readonly people: Pick<PersonStore, 'get'>;
  readonly staff: Staff;
  readonly audit: AuditLog;
  outbox(): Outbox;
}

/** What keeps a step from being done. */
export type TicketRefusal = 'none' | 'closed' | 'not-yours';
export type Done = Ticket | { readonly refused: TicketRefusal };

const MOST_SHOWN = 20;

/**
 * What people ask of those who help. The table of roles says who may come here at all; here it is said whose ticket it is: a
 * customer has their own, an agent those that are theirs or nobody's, an admin all.
 */
export class Tickets {
  private readonly news: TicketNews;

  constructor(private readonly parts: TicketsParts) {
    this.news = new TicketNews(parts.outbox);
  }

  /** Whether anybody is there to answer. */
  async staffed(): Promise<boolean> {
    return (await this.parts.staff.all()).length > 0;
  }

  openOf(person: Person): Promise<Ticket | undefined> {
    return this.parts.store.openOf(idsOf(person));
  }

  async open(ticket: NewTicket): Promise<Ticket> {
    const opened = await this.parts.store.open(ticket);
    await this.note('ticket-opened', opened, ticket.openedAt, ticket.personId);
    await this.news.opened(opened, await this.parts.staff.all());
    return opened;
  }

  queue(): Promise<readonly Ticket[]> {
    return this.parts.store.queue(MOST_SHOWN);
  }

  counts(): Promise<TicketCounts> {
    return this.parts.store.counts();
  }

  /** As it may be seen by this agent: what was shared only by who sees to it, and each such look is written down. */
  async look(number: number, agent: Person, now: Date): Promise<Done> {
    const ticket = await this.parts.store.get(number);
    if (!ticket) return { refused: 'none' };
    if (!sees(ticket, agent)) return { ...ticket, lines: [], entries: [], notes: [] };
    await this.note('ticket-seen', ticket, now, agent.id);
    return ticket;
  }

  /** The entries that were shared with who sees to it; that they were looked at is written down first. */
  async entriesOf(number: number, agent: Person, now: Date): Promise<Done> {
    const ticket = await this.parts.store.get(number);
    if (!ticket) return { refused: 'none' };
    if (!sees(ticket, agent)) return { refused: 'not-yours' };
    await this.note('entries-seen', ticket, now, agent.id);
    return ticket;
  }

  /** To oneself, or to another; who has it already may be asked to give it on by its own agent or an admin alone. */
  async assign(number: number, to: Person, by: Person, now: Date): Promise<Done> {
    const { store } = this.parts;
    const before = await this.forAgent(number, by);
    if ('refused' in before) return before;
    if (!mayAs(roleOf(to), 'agent')) return { refused: 'not-yours' };
    const assigned = await store.assign(number, to.id, before.agent);
    if (!assigned) return { refused: 'not-yours' };
    await this.note('ticket-assigned', assigned, now, by.id, to.id);
    await this.news.assigned(assigned, to, by, now);
    return assigned;
  }

  /** What its agent answers; the customer reads it in their own chats. */
  async answer(number: number, by: Person, said: Pick<TicketNote, 'key' | 'text'>, now: Date): Promise<Done> {
    const before = await this.forAgent(number, by);
    if ('refused' in before) return before;
    if (before.agent !== by.id) return { refused: 'not-yours' };
    const noted = await this.parts.store.note(number, { ...said, from: 'agent', by: by.id, at: now });
    if (!noted) return { refused: 'closed' };
    await this.news.answered(noted, by, said);
    return noted;
  }

  /** What the customer adds. */
  async say(number: number, by: Person, said: Pick<TicketNote, 'key' | 'text'>, now: Date): Promise<Done> {
    const before = await this.forCustomer(number, by);
    if ('refused' in before) return before;
    const noted = await this.parts.store.note(number, { ...said, from: 'customer', by: by.id, at: now });
    if (!noted) return { refused: 'closed' };
    const all = await this.parts.staff.all();
    await this.news.said(
      noted,
      all.some(({ id }) => id === noted.agent) ? all.filter(({ id }) => id === noted.agent) : all,
      said,
    );
    return noted;
  }

  /** Who sees to it, or whose it is, may close it; the customer is asked what they thought of it. */
  async close(number: number, by: Person, now: Date): Promise<Done> {
    const own = await this.forCustomer(number, by);
    const before = 'refused' in own && mayAs(roleOf(by), 'agent') ? await this.forAgent(number, by) : own;
    if ('refused' in before) return before;
    const closed = await this.parts.store.close(number, now);
    if (!closed) return { refused: 'closed' };
    await this.note('ticket-closed', closed, now, by.id);
    await this.news.closed(closed, isOf(closed, by));
    return closed;
  }

  /** Stars from 1 to 5 by whose it is, once it is closed. */
  async rate(number: number, by: Person, stars: number): Promise<boolean> {
    const ticket = await this.parts.store.get(number);
    if (!ticket || !isOf(ticket, by) || ticket.state !== 'closed' || !(stars >= 1 && stars <= 5)) return false;
    await this.parts.store.rate(number, Math.round(stars));
    return true;
  }

  isOf(ticket: Ticket, person: Person): boolean {
    return isOf(ticket, person);
  }

  private async forAgent(number: number, by: Person): Promise<Done> {
    const ticket = await this.parts.store.get(number);
    if (!ticket) return { refused: 'none' };
    if (ticket.state === 'closed') return { refused: 'closed' };
    if (sees(ticket, by)) return ticket;
    // Of somebody who no longer works here it is anybody's.
    const others = (await this.parts.staff.all()).some(({ id }) => id === ticket.agent);
    return others ? { refused: 'not-yours' } : ticket;
  }

  private async forCustomer(number: number, by: Person): Promise<Done> {
    const ticket = await this.parts.store.get(number);
    if (!ticket || !isOf(ticket, by)) return { refused: 'none' };
    return ticket.state === 'closed' ? { refused: 'closed' } : ticket;
  }

  private note(
    what: 'ticket-opened' | 'ticket-seen' | 'entries-seen' | 'ticket-assigned' | 'ticket-closed',
    { number, personId }: Ticket,
    at: Date,
    by: string,
    to?: string,
  ): Promise<void> {
    const about = [`#${number}`, personId, ...(to ? [to] : [])].join(' ');
    return this.parts.audit.note({ what, at, personId: by, about });
  }
}

/** Who sees to it sees what was shared, and an admin. */
function sees({ agent }: Ticket, by: Person): boolean {
  return agent === by.id || mayAs(roleOf(by), 'admin');
}

function isOf({ personId }: Ticket, person: Person): boolean {
  return idsOf(person).includes(personId);
}

/** Of somebody who is one on several channels, whoever they were when they asked. */
function idsOf({ id, joined = [] }: Person): string[] {
  return [id, ...joined.map(({ person }) => person)];
}
