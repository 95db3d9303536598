import type { Staff } from '../accounts/staff';
import type { Ledger } from '../ledger/ledger';
import type { Failure } from '../outbox/notice-store';
import type { Announcements } from './announcements';
import type { TicketCounts } from './ticket';
import type { Tickets } from './tickets';

/** What there is, for the admin; people and accounts about, as their collections know of themselves. */
export interface Counts {
  readonly people: number;
  readonly accounts: number;
  /** Notices that are not told yet. */
  readonly waiting: number;
  readonly tickets: TicketCounts;
}

/** What agents and admins work with, in chats and on pages. */
export interface Desk {
  readonly tickets: Tickets;
  readonly staff: Staff;
  readonly announcements: Announcements;
  readonly ledger: Ledger;
  /** The newest notices that could not be told. */
  failures(limit: number): Promise<readonly Failure[]>;
  counts(): Promise<Counts>;
}
