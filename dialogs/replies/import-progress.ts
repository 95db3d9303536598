import type { Reply } from '../../src/bot/turn';
import type { ImportRecord } from '../../src/exchange/import-record';

/** How far an import is, or taking it back. */
export function importProgress({ name, state, rewind, next, rows }: ImportRecord): { done: number; reply: Reply } {
  const back = state === 'rewinding' ? rewind : undefined;
  const done = back ? back.written : next;
  const values = { name, what: back?.what ?? 'import', done, all: back ? back.count : (rows ?? done) };
  return { done, reply: { lines: [{ sentence: 'import.progress', values }] } };
}
