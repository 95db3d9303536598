import type { Entry } from '../../src/ledger/entry';

const AT = new Date('2026-11-21T10:00:00Z');

/** An entry as the ledger makes it, of one message of alice's. */
export function anEntry(says: Partial<Entry> & { readonly id: string }): Entry {
  const batch = says.batch ?? says.id.slice(0, says.id.lastIndexOf('#'));
  const { type = 'expense', money = { minor: 1200, currency: 'EUR' }, day = '2026-11-21', category = 'food' } = says;
  const by = says.loggedBy ?? 'alice';
  const at = says.createdAt ?? AT;
  const after = { type, money, day, category, tags: [] };
  return {
    ...after,
    ledgerId: 'home',
    batch,
    loggedBy: by,
    source: { channel: 'test', message: batch },
    createdAt: at,
    live: true,
    version: 1,
    changes: [{ key: batch, by, at, after }],
    undone: [],
    keys: [batch],
    ...says,
  };
}
