import { operationOf, type Reply, type Turn } from '../src/bot/turn';
import type { Large } from '../src/ledger/ledger';
import type { ImportMeans } from './import';
import { importProgress } from './replies/import-progress';

/** Undo and redo where they meet an import: it is too large for one turn, and goes on without the person. */
export interface Rewinding {
  /** What is said instead while an import is under way; undefined where none is, or the button pressed is about something else. */
  underWay(turn: Turn, batch?: string): Promise<Reply | undefined>;
  begin(large: Large, turn: Turn): Promise<Reply>;
}

export function rewinding({ importer, imports, wake }: ImportMeans): Rewinding {
  const underWay = async ({ person }: Turn, batch?: string): Promise<Reply | undefined> => {
    const record = await imports.underWay(person.ledgerId);
    if (!record || (batch !== undefined && batch !== record.id)) return undefined;
    return { lines: [...importProgress(record).reply.lines, { sentence: 'import.wait' }] };
  };
  return {
    underWay,
    begin: async (large, turn) => {
      const record = await importer.rewind(operationOf(turn), large);
      if (record === 'busy') return (await underWay(turn)) ?? { lines: [{ sentence: 'import.wait' }] };
      if (!record?.rewind) return { lines: [{ sentence: large.what === 'undo' ? 'undo.nothing' : 'redo.nothing' }] };
      wake();
      const { count, what } = record.rewind;
      return { lines: [{ sentence: 'import.rewinding', values: { what, count, name: record.name } }] };
    },
  };
}
