/** What a column of a sheet says of an entry. */
export const ROLES = [
  'day',
  'amount',
  'debit',
  'credit',
  'type',
  'currency',
  'category',
  'payee',
  'note',
  'tags',
  'wallet',
  'toWallet',
] as const;
export type Role = (typeof ROLES)[number];

/** The order in which a date's numbers stand: day, month, year. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd';

/** How the rows of one file are read: found out from the file, shown to the person, and changed by them. Plain JSON. */
export interface Mapping {
  readonly delimiter: string;
  /** Lines before the first row that is an entry: headings, and what a bank writes above them. */
  readonly skip: number;
  /** Which column (from 0) says what. */
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  readonly dayOrder: DayOrder;
  /** Nothing in the file says which of the first two numbers is the day. */
  readonly dayAssumed?: boolean;
  readonly decimal: '.' | ',';
  /** Of amounts that name none. */
  readonly currency: string;
  /** A positive amount is an expense, as card issuers write it. */
  readonly positiveSpends: boolean;
}
