import type { House } from '../../src/compose';
import { MovingClock } from '../conversations/play';
import { aHouse } from '../support/house';

const clock = new MovingClock();
const from = () => ({ address: '192.0.2.1', language: 'en', now: clock.now() });
const password = 'four lively yaks sing';
let count = 0;

beforeAll(() => clock.set('2026-11-21T10:00', 'UTC'));

const open = (ADMIN_EMAIL?: string) => aHouse(clock.now, { file: 'firstadmin', env: { ADMIN_EMAIL } });

async function registered(house: House, email: string): Promise<string> {
  const { people, codes, registering } = house.account;
  const first = { language: 'en', currency: 'EUR', zone: 'UTC', assumed: [], createdAt: clock.now() };
  const { id } = await people.meet({ channel: 'telegram', user: `first-admin-${++count}` }, first);
  const code = await codes.issue('register', id, {}, clock.now());
  expect(await registering.register(code, { name: 'Ann', email, phone: '', password }, from())).toBe('sent');
  return id;
}

async function confirmed(house: House, personId: string, email: string): Promise<boolean> {
  const { codes, registering } = house.account;
  return registering.confirm(await codes.issue('confirm-email', personId, { email }, clock.now()), clock.now());
}

test('the first admin is whoever confirms the address of ADMIN_EMAIL, and nobody before', async () => {
  const house = await open('Root@Example.com');
  const { people } = house.account;
  const root = await registered(house, 'root@example.com');
  const other = await registered(house, 'other@example.com');
  expect((await people.get(root))?.role).toBeUndefined();
  expect(await confirmed(house, root, 'root@example.com')).toBe(true);
  expect(await confirmed(house, other, 'other@example.com')).toBe(true);
  expect((await people.get(root))?.role).toBe('admin');
  expect(await people.get(other)).toMatchObject({ email: 'other@example.com', emailConfirmed: true });
  expect((await people.get(other))?.role).toBeUndefined();
  const audit = house.database.connection.collection('audit');
  expect(await audit.findOne({ what: 'role-changed' })).toMatchObject({ about: `${root} admin` });
  await house.close();

  // Named later, it is found at the next start; the first stays.
  const later = await open('other@example.com');
  expect((await later.account.people.get(other))?.role).toBe('admin');
  expect((await later.account.staff.all()).map(({ id }) => id).sort()).toEqual([root, other].sort());
  await later.close();
});
