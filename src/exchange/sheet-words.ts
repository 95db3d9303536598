import type { EntryType } from '../ledger/entry';

/** The columns of our own sheets, in their order. */
export const COLUMNS = [
  'day',
  'type',
  'amount',
  'currency',
  'category',
  'payee',
  'note',
  'tags',
  'wallet',
  'toWallet',
] as const;
export type Column = (typeof COLUMNS)[number];

/** How a sheet speaks: a person's spreadsheet program reads it as their country writes. */
export interface SheetWords {
  /** BCP 47. */
  readonly locale: string;
  heading(column: Column): string;
  type(type: EntryType): string;
  category(id: string): string;
  /** What the person calls it, where they named it themselves. */
  ownName(id: string): string | undefined;
}
