import type { Source } from '../ledger/entry';
import type { Large, Operation } from '../ledger/ledger';
import type { Mapping } from './mapping';

/** A file a person has sent, from its preview to its last row. One document, and the file in it: a crash loses neither. */
export interface ImportRecord {
  /** The key of the operation: of the message that brought the file, and of what is in it. All its entries share it. */
  readonly id: string;
  readonly ledgerId: string;
  readonly by: string;
  readonly source: Source;
  readonly name: string;
  /** The text of the file, deflated; gone when there is no more use for it. */
  readonly packed?: Buffer;
  /** Absent where the file is an export of our own. */
  readonly mapping?: Mapping;
  /** Rows that are in the ledger already are taken all the same. */
  readonly twice: boolean;
  /** The key of the operation that said last how it is read, or what becomes of it: the same message again is answered the same. */
  readonly saidBy?: string;
  readonly state: 'shown' | 'running' | 'done' | 'rewinding' | 'dropped';
  readonly language: string;
  readonly zone: string;
  readonly currency: string;
  readonly createdAt: Date;
  /** When it was confirmed: the instant its entries are logged at. */
  readonly startedAt?: Date;
  /** What the ledger held on the file's days before the first row was written: how often each day, type and amount. */
  readonly there?: readonly (readonly [key: string, count: number])[];
  /** Rows of the file, counted before the first is written. */
  readonly rows?: number;
  /** Rows that have been dealt with. */
  readonly next: number;
  readonly written: number;
  readonly doubles: number;
  readonly broken: number;
  /** How it was last taken back or brought back, or is being so. */
  readonly rewind?: Rewind;
}

/** Taking all entries of an import back, or bringing them back: step by step, as one operation. */
export interface Rewind extends Large {
  readonly operation: Operation;
  /** The operation's. */
  readonly key: string;
  /** Entries there are to be looked at. */
  readonly count: number;
  readonly written: number;
  /** The entry the last step ended with; absent: it has not begun. */
  readonly after?: string;
  /** All of them have been looked at. */
  readonly through?: boolean;
}

export type ImportChange = Partial<
  Pick<
    ImportRecord,
    | 'mapping'
    | 'twice'
    | 'saidBy'
    | 'state'
    | 'packed'
    | 'startedAt'
    | 'there'
    | 'rows'
    | 'next'
    | 'written'
    | 'doubles'
    | 'broken'
    | 'rewind'
  >
>;

/** Where files wait. Every write is one document, and the same again changes nothing. */
export interface ImportStore {
  /** Keeps it; one that is there stays as it is. Answers what is kept. */
  add(record: ImportRecord): Promise<ImportRecord>;
  get(ledgerId: string, id: string): Promise<ImportRecord | undefined>;
  /** Changes one in this state; undefined where it is in another, or gone. */
  change(record: ImportRecord, change: ImportChange): Promise<ImportRecord | undefined>;
  /** Those under way, in whatever direction, the oldest first. */
  running(limit: number): Promise<readonly ImportRecord[]>;
  /** One of a ledger that is under way, without its file. */
  underWay(ledgerId: string): Promise<ImportRecord | undefined>;
  /** Forgets files that were shown before this instant and never confirmed. */
  sweep(before: Date): Promise<void>;
}
