import type { Person } from '../../src/accounts/person';
import { type Back, type Programs, startPrograms } from './programs';

jest.setTimeout(60_000);

let api: Programs;
let ann: Person;
let token: string;
const call: Programs['call'] = (...args) => api.call(...args);

beforeAll(async () => {
  api = await startPrograms('api');
  ann = await api.person();
  token = await api.token(ann);
});

/** Nobody else's numbers in a test. */
beforeEach(async () => {
  ann = await api.person();
  token = await api.token(ann);
});

describe('entries', () => {
  test('a text is understood as in the chat', async () => {
    const { status, json } = await call(token, 'POST', '/entries', { text: 'coffee 3.50, taxi 9 yesterday #trip' });
    expect(status).toBe(201);
    expect(json.entries).toMatchObject([
      {
        type: 'expense',
        amount: '3.50',
        currency: 'EUR',
        category: 'food',
        note: 'coffee',
        channel: 'api',
        loggedBy: 'you',
      },
      { amount: '9.00', category: 'transport', note: 'taxi', day: '2026-11-20', tags: ['trip'] },
    ]);
    const { json: listed } = await call(token, 'GET', '/entries');
    expect(listed.entries.map(({ note }: { note: string }) => note).sort()).toEqual(['coffee', 'taxi']);
  });

  test('fields say all there is to say', async () => {
    const said = {
      type: 'income',
      amount: '2000.5',
      currency: 'USD',
      day: '2026-11-01',
      category: 'income',
      payee: 'Acme',
      note: 'salary',
      tags: ['#Work', 'work'],
      wallet: 'bank',
    };
    const { status, json } = await call(token, 'POST', '/entries', said);
    expect(status).toBe(201);
    expect(json.entries[0]).toMatchObject({ ...said, amount: '2000.50', tags: ['work'] });
    expect((await call(token, 'GET', `/entries/${json.entries[0].id}`)).json.entry).toEqual(json.entries[0]);
  });

  test('amounts: text or number, never rounded', async () => {
    const amount = async (amount: unknown, currency = 'EUR') => {
      const { status, json } = await call(token, 'POST', '/entries', { amount, currency });
      return status === 201 ? json.entries[0].amount : json.type.split('/').at(-1);
    };
    expect(await amount(3.5)).toBe('3.50');
    expect(await amount('3.5')).toBe('3.50');
    expect(await amount(1200, 'JPY')).toBe('1200');
    expect(await amount('1.234', 'KWD')).toBe('1.234');
    expect(await amount('3.505')).toBe('too-precise');
    expect(await amount(0.1 + 0.2)).toBe('too-precise');
    expect(await amount('0')).toBe('zero');
    expect(await amount('-3')).toBe('invalid');
    expect(await amount('1e5')).toBe('invalid');
    expect(await amount(1e21)).toBe('not-a-number');
    expect(await amount('9999999999999999')).toBe('too-large-amount');
    expect(await amount('5', 'XXQ')).toBe('invalid');
  });

  test('change, delete, undo: here and in the chat they are one history', async () => {
    const { json: made } = await call(token, 'POST', '/entries', { text: 'lunch 12' });
    const { id } = made.entries[0];
    const changed = await call(token, 'PATCH', `/entries/${id}`, {
      amount: '15',
      note: null,
      category: 'groceries',
      tags: ['x'],
    });
    expect(changed.json.entries[0]).toMatchObject({ id, amount: '15.00', category: 'groceries', tags: ['x'] });
    expect(changed.json.entries[0].note).toBeUndefined();
    const gone = await call(token, 'DELETE', `/entries/${id}`);
    expect(gone.status).toBe(200);
    expect((await call(token, 'GET', `/entries/${id}`)).json.type).toMatch(/no-such-entry$/);
    const back = await call(token, 'POST', '/entries/undo', { operation: gone.json.entries[0].operation });
    expect(back.json.entries[0]).toMatchObject({ id, amount: '15.00' });
    const { by, source } = { by: ann.id, source: { channel: 'telegram', message: 'undo' } };
    const operation = { ledgerId: ann.home, by, source, now: api.clock.now(), zone: 'UTC', currency: 'EUR' };
    expect(await api.house.ledger.undo(operation)).toMatchObject({
      entries: [{ money: { minor: 1200 }, note: 'lunch' }],
    });
    expect((await call(token, 'GET', `/entries/${id}`)).json.entry.amount).toBe('12.00');
  });

  test('pages follow each other without gap or double, while entries come and go', async () => {
    for (let place = 1; place <= 12; place += 1)
      await call(token, 'POST', '/entries', { amount: place, day: place % 2 ? '2026-11-20' : '2026-11-19' });
    const seen: string[] = [];
    let next: string | undefined = '';
    for (let page = 0; next !== undefined; page += 1) {
      const { json }: Back = await call(token, 'GET', `/entries?limit=5${next && `&cursor=${next}`}`);
      seen.push(...json.entries.map(({ amount }: { amount: string }) => amount));
      if (page === 0) await call(token, 'DELETE', `/entries/${json.entries.at(-1).id}`);
      next = json.next;
    }
    expect(seen).toHaveLength(12);
    expect(new Set(seen).size).toBe(12);
  });

  test('a search narrows', async () => {
    await call(token, 'POST', '/entries', { text: 'coffee 3.50' });
    await call(token, 'POST', '/entries', {
      amount: 40,
      category: 'groceries',
      payee: 'Lidl',
      wallet: 'card',
      day: '2026-10-02',
      tags: ['home'],
    });
    await call(token, 'POST', '/entries', { amount: 100, type: 'income' });
    const found = async (query: string) =>
      (await call(token, 'GET', `/entries?${query}`)).json.entries.map(({ amount }: { amount: string }) => amount);
    expect(await found('from=2026-11-01')).toEqual(['100.00', '3.50']);
    expect(await found('category=groceries')).toEqual(['40.00']);
    expect(await found('category=Food%20%26%20drink')).toEqual(['3.50']);
    expect(await found('type=income')).toEqual(['100.00']);
    expect(await found('text=lidl')).toEqual(['40.00']);
    expect(await found('payee=Lidl')).toEqual(['40.00']);
    expect(await found('tag=home')).toEqual(['40.00']);
    expect(await found('wallet=card')).toEqual(['40.00']);
    expect(await found('min=30&max=50')).toEqual(['40.00']);
    expect((await call(token, 'GET', '/entries?category=nowhere')).json.type).toMatch(/no-such-category$/);
  });

  test.each([
    ['no expense', { text: 'how much did I spend this month?' }, /not-an-entry|unclear/],
    ['nothing that is understood', { text: 'qwertz' }, /not-an-entry|unclear/],
    ['no amount', { text: 'spent on lunch' }, /amount-missing|not-an-entry|unclear/],
    ['a password', { text: 'my password is hunter2' }, /password$/],
    ['another day', { amount: 3, day: '2026-11-22' }, /date-in-future$/],
    ['no day', { amount: 3, day: '2026-02-30' }, /invalid$/],
    ['no category', { amount: 3, category: 'nowhere at all' }, /no-such-category$/],
    ['fields and text', { text: 'coffee 3', amount: 3 }, /invalid$/],
    ['a list', [{ text: 'coffee 3' }], /invalid$/],
    ['nothing', {}, /invalid$/],
  ])('%s: refused, with what to do', async (_what, body, type) => {
    const { status, json } = await call(token, 'POST', '/entries', body);
    expect(status).toBe(422);
    expect(json.type).toMatch(type);
    expect(json.detail).toMatch(/\w{3}/);
    expect((await call(token, 'GET', '/entries')).json.entries).toEqual([]);
  });
});

test('entries count for limits, whose owner is told in their chats', async () => {
  const { json: set } = await call(token, 'POST', '/limits', { of: 'category', name: 'Food & drink', amount: 10 });
  expect(set.limit).toMatchObject({ of: 'category', name: 'food', every: 'month', amount: '10.00', spent: '0.00' });
  const { json } = await call(token, 'POST', '/entries', { text: 'lunch 12' });
  expect(json.limits).toMatchObject([{ id: set.limit.id, spent: '12.00', left: '-2.00', percent: 120 }]);
  const notices = await api.house.database.connection.collection('notices').find({ personId: ann.id }).toArray();
  expect(notices.map(({ about }) => about)).toEqual(['limit']);
});

test('limits: set, changed, taken away', async () => {
  const { json: made } = await call(token, 'POST', '/limits', {
    of: 'total',
    amount: '300',
    every: 'week',
    carry: true,
  });
  const { id } = made.limit;
  const { json: again } = await call(token, 'POST', '/limits', { of: 'total', amount: '400', every: 'week' });
  expect(again.limit).toMatchObject({ id, amount: '400.00', carry: true });
  expect((await call(token, 'PATCH', `/limits/${id}`, { amount: 250, carry: false })).json.limit).toMatchObject({
    amount: '250.00',
    carry: false,
  });
  await call(token, 'POST', '/limits', { of: 'tag', name: '#Trip', amount: 50 });
  expect(
    (await call(token, 'GET', '/limits')).json.limits.map(({ of, name }: Record<string, string>) => [of, name]),
  ).toEqual([
    ['total', ''],
    ['tag', 'trip'],
  ]);
  expect((await call(token, 'DELETE', `/limits/${id}`)).status).toBe(200);
  expect((await call(token, 'DELETE', `/limits/${id}`)).json.type).toMatch(/no-such-limit$/);
  expect((await call(token, 'PATCH', `/limits/${id}`, { amount: 1 })).json.type).toMatch(/no-such-limit$/);
  expect((await call(token, 'POST', '/limits', { of: 'total', amount: 0 })).json.type).toMatch(/zero$/);
  expect((await call(token, 'POST', '/limits', { of: 'total', name: 'x', amount: 1 })).json.type).toMatch(/invalid$/);
  expect((await call(token, 'POST', '/limits', { of: 'total', every: 'payday', amount: 1 })).json.type).toMatch(
    /no-payday$/,
  );
});

test('categories: the tree, and one’s own', async () => {
  const { json: before } = await call(token, 'GET', '/categories');
  expect(before.categories).toContainEqual({ id: 'food', name: 'Food & drink', own: false, hidden: false });
  const { json: made } = await call(token, 'POST', '/categories', { name: 'Board games', parent: 'Entertainment' });
  expect(made.category).toMatchObject({ name: 'Board games', own: true });
  expect((await call(token, 'POST', '/entries', { text: 'board games 30' })).json.entries[0].category).toBe(
    made.category.id,
  );
  expect((await call(token, 'POST', '/categories', { name: 'groceries' })).json.type).toMatch(/category-exists$/);
  const renamed = await call(token, 'PATCH', `/categories/${made.category.id}`, { name: 'Tabletop', hidden: true });
  expect(renamed.json.category).toMatchObject({ name: 'Tabletop', hidden: true });
  expect((await call(token, 'PATCH', '/categories/other', { hidden: true })).json.type).toMatch(/category-needed$/);
  expect((await call(token, 'PATCH', '/categories/nowhere', { hidden: true })).json.type).toMatch(
    /category-not-found$/,
  );
  for (const name of ['constructor', '__proto__', 'toString', '$where', 'a.b']) {
    const { json } = await call(token, 'POST', '/categories', { name });
    expect(json.category).toMatchObject({ name, own: true });
    expect(json.category.id in {}).toBe(false);
  }
  expect((await call(token, 'GET', '/categories')).json.categories.length).toBe(before.categories.length + 6);
});

test('goals: set up, put aside, changed, dropped', async () => {
  const { json: made } = await call(token, 'POST', '/goals', { name: 'Car', target: 3000, by: '2027-06-01' });
  expect(made.goal).toMatchObject({ name: 'Car', target: '3000.00', saved: '0.00', missing: '3000.00', late: false });
  const { id } = made.goal;
  expect((await call(token, 'POST', `/goals/${id}/put`, { amount: 3000 })).json.goal.missing).toBe('0.00');
  const told = await api.house.database.connection.collection('notices').find({ personId: ann.id }).toArray();
  expect(told.map(({ about }) => about)).toEqual(['goal-reached']);
  expect((await call(token, 'POST', `/goals/${id}/put`, { amount: '-3001' })).json.type).toMatch(/not-so-much$/);
  expect((await call(token, 'POST', `/goals/${id}/put`, { amount: '-1000' })).json.goal.saved).toBe('2000.00');
  expect((await call(token, 'PATCH', `/goals/${id}`, { name: 'Van', target: 4000 })).json.goal).toMatchObject({
    name: 'Van',
    missing: '2000.00',
  });
  expect((await call(token, 'GET', '/goals')).json.goals).toHaveLength(1);
  expect((await call(token, 'DELETE', `/goals/${id}`)).status).toBe(200);
  expect((await call(token, 'POST', `/goals/${id}/put`, { amount: 1 })).json.type).toMatch(/no-such-goal$/);
});

test('schedules: set up, changed, paused, skipped, ended; what falls on today is posted', async () => {
  const rent = { amount: 900, note: 'rent', category: 'housing', repeats: { unit: 'month', monthDay: 31 } };
  const { json: made } = await call(token, 'POST', '/schedules', rent);
  expect(made.schedule).toMatchObject({
    amount: '900.00',
    next: '2026-11-30',
    paused: false,
    rule: expect.stringContaining('FREQ=MONTHLY'),
  });
  const { id } = made.schedule;
  expect(
    (await call(token, 'PATCH', `/schedules/${id}`, { amount: '950', repeats: { unit: 'month', monthDay: 1 } })).json
      .schedule,
  ).toMatchObject({ amount: '950.00', next: '2026-12-01' });
  expect((await call(token, 'POST', `/schedules/${id}/skip`)).json.schedule.next).toBe('2027-01-01');
  expect((await call(token, 'PATCH', `/schedules/${id}`, { paused: true })).json.schedule.next).toBeUndefined();
  expect((await call(token, 'PATCH', `/schedules/${id}`, { paused: false })).json.schedule.next).toBe('2027-01-01');
  await call(token, 'POST', '/schedules', { amount: 5, note: 'paper', repeats: { unit: 'day' } });
  expect((await call(token, 'GET', '/entries')).json.entries).toMatchObject([
    { amount: '5.00', note: 'paper', channel: 'schedule' },
  ]);
  for (const repeats of [
    { unit: 'week', every: 2, weekdays: [1, 5] },
    { unit: 'month', nth: { nth: -1, weekday: 5 } },
    { unit: 'month', workday: 'last' },
    { unit: 'year', month: 2, monthDay: 29 },
    { unit: 'year', month: 2, monthDay: 31, until: '2030-01-01' },
  ])
    expect((await call(token, 'POST', '/schedules', { note: 'x', repeats })).json.schedule.next).toMatch(/^20/);
  expect(
    (
      await call(token, 'POST', '/schedules', {
        amount: 1,
        repeats: { unit: 'year', month: 1, monthDay: 1, until: '2020-01-01' },
      })
    ).json.type,
  ).toMatch(/never$/);
  expect((await call(token, 'POST', '/schedules', { amount: 1, repeats: 'FREQ=SECONDLY' })).json.type).toMatch(
    /invalid$/,
  );
  expect((await call(token, 'GET', '/schedules')).json.schedules).toHaveLength(7);
  expect((await call(token, 'DELETE', `/schedules/${id}`)).status).toBe(200);
  expect((await call(token, 'DELETE', `/schedules/${id}`)).json.type).toMatch(/no-such-schedule$/);
});

test('reports add up to what the entries are', async () => {
  await call(token, 'POST', '/entries', { text: 'coffee 3.50' });
  await call(token, 'POST', '/entries', {
    amount: 40,
    category: 'groceries',
    payee: 'Lidl',
    tags: ['home'],
    wallet: 'card',
    day: '2026-11-02',
  });
  await call(token, 'POST', '/entries', { amount: 100, type: 'income' });
  await call(token, 'POST', '/entries', { amount: 7, currency: 'CHF' });
  const report = async (path: string) => (await call(token, 'GET', `/reports/${path}`)).json;
  const { currencies, ...period } = await report('by-category');
  expect(period).toEqual({ from: '2026-11-01', to: '2026-11-30' });
  expect(currencies[0]).toMatchObject({
    currency: 'EUR',
    spent: '43.50',
    earned: '100.00',
    saved: '56.50',
    count: 3,
    categories: [
      { category: 'groceries', spent: '40.00' },
      { category: 'food', spent: '3.50' },
    ],
  });
  expect(currencies[1]).toMatchObject({ currency: 'CHF', spent: '7.00' });
  const days = await report('by-day');
  expect(days.currencies[0].parts).toHaveLength(30);
  expect(days.currencies[0].parts[1].spent).toBe('40.00');
  expect(
    (await report('by-month?from=2026-10-01&to=2026-11-30')).currencies[0].parts.map(
      ({ spent }: Record<string, string>) => spent,
    ),
  ).toEqual(['0.00', '43.50']);
  expect((await report('by-payee')).currencies[0].names).toEqual([{ name: 'Lidl', spent: '40.00', count: 1 }]);
  expect((await report('by-tag')).currencies[0].names).toEqual([{ name: 'home', spent: '40.00', count: 1 }]);
  expect((await report('by-wallet')).currencies[0].names).toEqual([{ name: 'card', spent: '40.00', count: 1 }]);
  expect((await report('by-category?category=groceries')).currencies[0].spent).toBe('40.00');
  expect((await report('by-day?from=2026-11-30&to=2026-11-01')).type).toMatch(/invalid$/);
  expect((await report('by-day?from=1900-01-01&to=2026-11-01')).type).toMatch(/invalid$/);
});

test('export: the file as it is, in each format', async () => {
  await call(token, 'POST', '/entries', { text: 'coffee 3.50' });
  const csv = await call(token, 'GET', '/export?from=2026-11-01');
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(csv.headers.get('content-disposition')).toBe('attachment; filename="outlay-2026-11-21.csv"');
  expect(csv.text).toContain('coffee');
  expect(JSON.stringify((await call(token, 'GET', '/export?format=json')).json)).toContain('coffee');
  expect((await call(token, 'GET', '/export?format=xlsx')).text.slice(0, 2)).toBe('PK');
});

describe('who may', () => {
  test('a token that logs sees nothing, one that reads changes nothing', async () => {
    const [logs, reads] = [await api.token(ann, 'log'), await api.token(ann, 'read')];
    expect((await call(logs, 'POST', '/entries', { text: 'coffee 3.50' })).status).toBe(201);
    for (const path of ['/entries', '/categories', '/limits', '/goals', '/schedules', '/export', '/reports/by-day'])
      expect([(await call(logs, 'GET', path)).status, (await call(reads, 'GET', path)).status]).toEqual([403, 200]);
    expect((await call(reads, 'POST', '/entries', { text: 'coffee 3.50' })).json.type).toMatch(/scope$/);
    expect((await call(logs, 'POST', '/entries/undo', {})).json.type).toMatch(/scope$/);
  });

  test('no token, one that is none, is over or revoked, and one whose person has gone', async () => {
    expect((await call('', 'GET', '/entries')).headers.get('www-authenticate')).toMatch(/^Bearer/);
    const told = [(await call(`outlay_${'x'.repeat(43)}`, 'GET', '/entries')).text];
    const [id] = (await api.house.api.tokens.of(ann)).map((one) => one.id);
    await api.house.api.tokens.revoke(ann, id!, api.clock.now());
    told.push((await call(token, 'GET', '/entries')).text);
    const old = await api.token(ann);
    api.clock.move(366 * 24 * 60 * 60_000);
    told.push((await call(old, 'GET', '/entries')).text);
    const left = await api.token(ann);
    expect((await call(left, 'GET', '/entries')).status).toBe(200);
    await api.house.account.people.leave(ann.id, api.clock.now());
    told.push((await call(left, 'GET', '/entries')).text);
    expect(new Set(told).size).toBe(1);
    expect(JSON.parse(told[0]!).type).toMatch(/bad-token$/);
  });

  test('in a shared ledger: who looks writes nothing, and everybody is named', async () => {
    const bob = await api.person({ name: 'Bob' });
    const shared = await api.house.account.ledgers.create(
      ann.id,
      'Flat',
      { person: ann.id, role: 'owner', name: 'Ann' },
      api.clock.now(),
    );
    await api.house.account.ledgers.seat(shared.id, { person: bob.id, role: 'look', name: 'Bob' });
    for (const one of [ann, bob]) await api.house.account.people.change(one.id, { ledgerId: shared.id });
    await call(token, 'POST', '/entries', { text: 'coffee 3.50' });
    const bobs = await api.token(bob);
    expect((await call(bobs, 'GET', '/entries')).json.entries).toMatchObject([{ note: 'coffee', loggedBy: 'Ann' }]);
    for (const [method, path, body] of [
      ['POST', '/entries', { text: 'tea 2' }],
      ['POST', '/entries/undo', {}],
      ['POST', '/goals', { name: 'x' }],
    ] as const)
      expect((await call(bobs, method, path, body)).json.type).toMatch(/only-look$/);
    await api.house.account.ledgers.leave(shared.id, bob.id);
    expect((await call(bobs, 'GET', '/entries')).json.entries).toEqual([]);
  });
});

describe('requests that are none', () => {
  test.each([
    ['no such address', 'GET', '/nothing', undefined, {}, 404],
    ['another method', 'PUT', '/entries', {}, {}, 405],
    ['no JSON', 'POST', '/entries', 'coffee', {}, 400],
    ['a form', 'POST', '/entries', 'text=coffee', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['too much', 'POST', '/entries', `{"text":"${'x'.repeat(70_000)}"}`, {}, 413],
    ['an unknown parameter', 'GET', '/entries?were=1', undefined, {}, 422],
    ['a parameter twice', 'GET', '/entries?text=a&text=b', undefined, {}, 422],
    ['a cursor of nobody', 'GET', '/entries?cursor=abc', undefined, {}, 400],
    ['an empty key', 'POST', '/entries', { text: 'coffee 3' }, { 'idempotency-key': 'é' }, 400],
  ])('%s', async (_what, method, path, body, headers, status) => {
    const back = await call(token, method, path, body, headers);
    expect(back.status).toBe(status);
    expect(back.headers.get('content-type')).toBe('application/problem+json');
    expect(back.json).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
    const [, name] = /#\/components\/x-problems\/([\w-]+)$/.exec(back.json.type) ?? [];
    expect(api.document.components['x-problems']).toHaveProperty(name!);
  });

  test('too many', async () => {
    let last = await call(token, 'GET', '/goals');
    for (let place = 0; place < 120 && last.status === 200; place += 1) last = await call(token, 'GET', '/goals');
    expect(last.json.type).toMatch(/too-many-requests$/);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    api.clock.move(61_000);
    expect((await call(token, 'GET', '/goals')).status).toBe(200);
  });

  test('guessing tokens is slowed down', async () => {
    const tried = [];
    for (let place = 0; place < 25; place += 1)
      tried.push((await call(`outlay_${String(place).padStart(43, 'x')}`, 'GET', '/goals')).status);
    expect(tried.at(-1)).toBe(429);
    expect((await call(token, 'GET', '/goals')).status).toBe(200);
  });
});

test('nobody foresaw nothing', () => expect(api.errors).toEqual([]));
