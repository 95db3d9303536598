// The table of roles against what there is: every route of a server with all doors open, every dialog, tried as everybody.

import { Writable } from 'node:stream';
import { ConsoleAdapter } from '../../channels/console/console-adapter';
import type { Person } from '../../src/accounts/person';
import { DIALOGS, type Door, mayAs, ROLES, ROUTES, type Role } from '../../src/accounts/roles';
import { type Doors, openDoors } from '../hostile/house-with-doors';

jest.setTimeout(60_000);

let doors: Doors;
const people = new Map<Role, Person>();
beforeAll(async () => {
  doors = await openDoors();
  const { account, now } = doors.house;
  for (const role of ROLES) {
    const first = { language: 'en', currency: 'EUR', zone: 'UTC', assumed: [], createdAt: now() };
    const person = await account.people.meet({ channel: 'console', user: role }, first);
    const said = { pending: `${role}@example.com`, name: role, hash: '-', createdAt: now() };
    await account.accounts.register({ id: person.id, ...said });
    await account.accounts.confirm(person.id, said.pending);
    people.set(role, role === 'customer' ? person : await account.staff.appoint(person, role, now()));
  }
});
afterAll(() => doors.close());

it('names every route, and none that is not there', () => {
  const files = /^GET \/web-chat\/.+$/;
  const open = doors.routes.filter((route) => !route.startsWith('HEAD '));
  const named = open.map((route) => (files.test(route) ? 'GET /web-chat/*' : route));
  expect([...new Set(named)].sort()).toEqual(Object.keys(ROUTES).sort());
});

it('names every dialog, and none that is not there', () => {
  const { dialogIds } = doors.house.bot;
  expect(dialogIds.filter((id) => !Object.hasOwn(DIALOGS, id))).toEqual([]);
  // Said in words of their own, and answered by other dialogs.
  expect(Object.keys(DIALOGS).filter((id) => !dialogIds.includes(id))).toEqual(['wallet-balance']);
});

/** What somebody hears who presses a button for a dialog. */
async function pressed(does: string, role: Role): Promise<string> {
  let heard = '';
  const out = new Writable({
    write: (part, _encoding, done) => {
      heard += String(part);
      done();
    },
  });
  await new ConsoleAdapter(out).run(
    {
      type: 'message',
      id: `${does}-${role}`,
      channelId: 'console',
      from: { id: role, name: role },
      recipient: { id: 'outlay', name: 'Outlay' },
      conversation: { id: `${role}-${does}`, name: '', isGroup: false, conversationType: 'personal' },
      value: { do: does },
    },
    (context) => doors.house.bot.receive(context),
  );
  return heard;
}

describe.each(Object.entries(DIALOGS))('%s is for every %s', (dialog, needed) => {
  it.each(ROLES)('and so it is for a %s or not', async (role) => {
    const heard = await pressed(dialog, role);
    expect(heard).not.toBe('');
    expect(heard.includes('That is for those who work here')).toBe(!mayAs(role, needed));
  });
});

/** A request as somebody who is signed in, or as nobody; forms carry their sign. */
async function asked(route: string, role?: Role) {
  const [method, path = ''] = route.split(' ');
  const page = await fetch(`${doors.url}/account/forgot`);
  const sign = /name="sign" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  const cookies = page.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!);
  if (role) {
    const kept = await doors.house.account.devices.begin(people.get(role)!.id, 'a test', doors.house.now());
    cookies.push(`outlay-access=${kept.access}`, `outlay-refresh=${kept.refresh}`);
  }
  const answer = await fetch(doors.url + path.replace('*', 'embed.js').replace(/:\w+/g, 'x'), {
    method,
    redirect: 'manual',
    // As one who comes from elsewhere, by a proxy.
    headers: { cookie: cookies.join('; '), 'x-forwarded-for': '192.0.2.7' },
    ...(method === 'POST' && {
      body: path.startsWith('/account') ? new URLSearchParams({ sign }) : '{}',
      headers: {
        cookie: cookies.join('; '),
        'content-type': path.startsWith('/account') ? 'application/x-www-form-urlencoded' : 'application/json',
      },
    }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    signIn: text.includes('action="/account/sign-in"'),
    role: text.includes('those who work here'),
  };
}

const isRole = (door: Door): door is Role => (ROLES as readonly string[]).includes(door);

/** What somebody without anything to show is answered. */
const WITHOUT: Readonly<Record<Exclude<Door, Role>, (status: number) => boolean>> = {
  anybody: (status) => status < 400 || status === 400 || status === 503,
  link: (status) => status >= 400 && status < 500,
  visitor: (status) => status === 401 || status === 403,
  platform: (status) => status === 401,
  operator: (status) => status === 403,
  log: (status) => status === 401,
  read: (status) => status === 401,
  change: (status) => status === 401,
};

describe.each(Object.entries(ROUTES) as [string, Door][])('%s is for: %s', (route, door) => {
  it('and nobody else comes in', async () => {
    const answer = await asked(route);
    if (isRole(door)) expect(answer.signIn || answer.status === 401).toBe(true);
    else expect([answer.status, WITHOUT[door](answer.status)]).toEqual([answer.status, true]);
  });

  if (isRole(door))
    it.each(ROLES)('and so it is for a %s or not', async (role) => {
      const answer = await asked(route, role);
      expect(answer.signIn).toBe(false);
      expect([answer.status === 403, answer.role]).toEqual([!mayAs(role, door), !mayAs(role, door)]);
    });
});
