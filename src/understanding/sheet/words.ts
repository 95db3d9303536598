import type { Words } from '../numbers/words';

/** What is said about files: their formats, what merely stands around them, and how a file is to be read. */
export interface SheetWords {
  readonly csv: Words;
  readonly xlsx: Words;
  readonly json: Words;
  /** Says nothing of which entries: "export", "as", "file". */
  readonly carry: Words;
  /** Day and month stand the other way round. */
  readonly swap: Words;
  /** What was taken for spent came in. */
  readonly flip: Words;
  /** What is there already is meant too. */
  readonly twice: Words;
}
