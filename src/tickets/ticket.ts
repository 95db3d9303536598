/** Why somebody asks for a person: they need help, or they say that something recorded is wrong. */
export type TicketReason = 'help' | 'dispute';

/** What was said in a ticket after it was opened. */
export interface TicketNote {
  /** Of the message that said it: the same again is one. */
  readonly key: string;
  readonly from: 'customer' | 'agent';
  readonly by: string;
  readonly text: string;
  readonly at: Date;
}

/** What a person asks of those who help, and all of theirs that these may see. One document: each step is one write. */
export interface Ticket {
  /** Made of the message that opened it: the same again is the same ticket. */
  readonly id: string;
  /** How people call it. */
  readonly number: number;
  readonly personId: string;
  readonly name: string;
  readonly reason: TicketReason;
  readonly text: string;
  /** The last lines of the chat, where the person agreed to share them. */
  readonly lines: readonly string[];
  /** Ids of the entries that they agreed to share, in this ledger. */
  readonly entries: readonly string[];
  readonly ledgerId: string;
  readonly state: 'open' | 'closed';
  /** The person who sees to it. */
  readonly agent?: string;
  readonly notes: readonly TicketNote[];
  /** What the person thought of the help, 1 to 5. */
  readonly stars?: number;
  readonly openedAt: Date;
  readonly closedAt?: Date;
}

export type NewTicket = Pick<
  Ticket,
  'id' | 'personId' | 'name' | 'reason' | 'text' | 'lines' | 'entries' | 'ledgerId' | 'openedAt'
>;

/** How many tickets there are, for the admin. */
export interface TicketCounts {
  readonly unassigned: number;
  readonly closed: number;
  /** Open ones by the id of who sees to them. */
  readonly open: ReadonlyMap<string, number>;
  /** The mean of all stars, where anybody gave some. */
  readonly stars?: number;
}

/** Where tickets are kept. Each method may run twice. */
export interface TicketStore {
  /** Gives it the next number; one with this id is answered as it is. */
  open(ticket: NewTicket): Promise<Ticket>;
  get(number: number): Promise<Ticket | undefined>;
  openOf(people: readonly string[]): Promise<Ticket | undefined>;
  /** Open ones, the oldest first. */
  queue(limit: number): Promise<readonly Ticket[]>;
  /** Gives an open one to somebody; undefined where `from` no longer has it. */
  assign(number: number, to: string, from: string | undefined): Promise<Ticket | undefined>;
  /** Adds to an open one, once a key; undefined where it is closed or full. */
  note(number: number, note: TicketNote): Promise<Ticket | undefined>;
  /** Undefined where it was closed before. */
  close(number: number, now: Date): Promise<Ticket | undefined>;
  rate(number: number, stars: number): Promise<void>;
  counts(): Promise<TicketCounts>;
}
