import type { Migration } from './migration';

/** Personal access tokens, and requests that are known again by their idempotency keys. */
export const api: Migration = {
  version: 13,
  async run(connection) {
    const tokens = { name: 'by-person', key: { personId: 1, createdAt: -1 } } as const;
    await connection.collection('api-tokens').createIndexes([tokens]);
    await connection.collection('api-calls').createIndexes([
      { name: 'by-person', key: { personId: 1 } },
      { name: 'by-time', key: { at: 1 } },
    ]);
  },
};
