const AT = new Date('2026-11-21T10:00:00Z');

/** A document as the first version wrote it. Never changed: it stands for what people have on their disks. */
export const ENTRY_OF_VERSION_1 = {
  _id: '["home","m#00"]',
  type: 'expense',
  category: 'food',
  note: 'lunch',
  tags: [],
  id: 'm#00',
  ledgerId: 'home',
  batch: 'm',
  loggedBy: 'alice',
  source: { channel: 'test', message: 'm' },
  createdAt: AT,
  live: true,
  version: 1,
  changes: [
    {
      key: 'm',
      by: 'alice',
      at: AT,
      after: {
        type: 'expense',
        money: { minor: 1200, currency: 'EUR' },
        day: '2026-11-21',
        category: 'food',
        tags: [],
      },
    },
  ],
  undone: [],
  keys: ['m'],
  minor: 1200,
  currency: 'EUR',
  day: 20_261_121,
  lastChange: { by: 'alice', at: AT, key: 'm' },
};
