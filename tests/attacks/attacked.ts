import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { ConsoleAdapter } from '../../channels/console/console-adapter';
import { PERSONAL } from '../../models/personal-collections';
import type { Person } from '../../src/accounts/person';
import { dayAt } from '../../src/ledger/period';
import { type Doors, openDoors } from '../hostile/house-with-doors';

/** Stands in everything of the victim's, and in nothing else. */
export const MARK = 'zanzibar';
/** Of passwords: dear enough to stand out in a request, and no dearer. */
export const COST = 10;
/** Those who attack with many tokens, and how many each has. */
const GANG = 6;
const TOKENS = 18;
export const PASSWORD = 'four lively yaks sing';

export interface Victim {
  readonly person: Person;
  readonly entry: string;
  readonly batch: string;
  readonly limit: string;
  readonly goal: string;
  readonly schedule: string;
  readonly token: string;
  readonly tokenId: string;
  /** Everything stored of them, as text. */
  stored(): Promise<string>;
}

/** The whole server, somebody to be attacked in it, and somebody who attacks. */
export interface Attacked {
  readonly doors: Doors;
  readonly victim: Victim;
  readonly mallory: Person;
  readonly token: string;
  /** A request that counts against no other's address. */
  ask(path: string, init?: RequestInit & { readonly address?: string }): Promise<Heard>;
  api(method: string, path: string, body?: unknown, token?: string): Promise<Heard>;
  /** What somebody hears who writes this, or presses that. */
  chat(user: string, said: string | object): Promise<string>;
  close(): Promise<void>;
}

export interface Heard {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export async function openAttacked(): Promise<Attacked> {
  const doors = await openDoors({ TRUST_PROXY: 'true' }, COST);
  const { house } = doors;
  const ask: Attacked['ask'] = async (path, { address = randomAddress(), ...init } = {}) => {
    const headers = { 'x-forwarded-for': address, ...(init.headers as Record<string, string>) };
    const answer = await fetch(path.startsWith('http') ? path : doors.url + path, {
      redirect: 'manual',
      ...init,
      headers,
    });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  const api: Attacked['api'] = async (method, path, body, given) =>
    ask(`/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${given ?? (await next())}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  const chat: Attacked['chat'] = (user, said) => heard(doors, user, said);
  const victim = await aVictim(doors);
  const mallory = await aPerson(doors, 'mallory');
  const token = await tokenOf(doors, mallory);
  const gang: Person[] = [];
  const tokens: string[] = [];
  let turn = 0;
  // So many, once they are used, that none has to wait, on a fast machine either.
  const next = async () => {
    const place = turn++ % (GANG * TOKENS);
    const member = place % GANG;
    gang[member] ??= await aPerson(doors, `m${member}`);
    tokens[place] ??= await tokenOf(doors, gang[member]);
    return tokens[place];
  };
  return { doors, victim, mallory, token, ask, api, chat, close: () => doors.close() };

  async function aVictim(at: Doors): Promise<Victim> {
    const person = await aPerson(at, 'victim');
    const token = await tokenOf(at, person);
    const made = async (path: string, body: object) => {
      const answer = await ask(`/api/v1${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (answer.status !== 201) throw new Error(answer.text);
      return JSON.parse(answer.text) as Record<string, { readonly id: string }> & {
        entries: { id: string; operation: string }[];
      };
    };
    const { entries } = await made('/entries', { amount: 12, note: MARK, payee: MARK, tags: [MARK] });
    const { limit } = await made('/limits', { of: 'tag', name: MARK, amount: 9_999 });
    const { goal } = await made('/goals', { name: MARK, target: 100 });
    const { schedule } = await made('/schedules', { amount: 3, note: MARK, repeats: { unit: 'month', monthDay: 1 } });
    await made('/categories', { name: MARK });
    return {
      person,
      token,
      tokenId: (await house.api.tokens.of(person))[0]!.id,
      entry: entries[0]!.id,
      batch: entries[0]!.operation,
      limit: limit!.id,
      goal: goal!.id,
      schedule: schedule!.id,
      stored: () => storedOf(at, person),
    };
  }
}

async function aPerson({ house }: Doors, user: string): Promise<Person> {
  const first = { name: user, language: 'en', currency: 'EUR', zone: 'UTC', assumed: [], createdAt: house.now() };
  return house.account.people.meet({ channel: 'console', user }, first);
}

async function tokenOf({ house }: Doors, person: Person): Promise<string> {
  return (await house.api.tokens.make(person, person.name ?? '', ['log', 'read', 'change'], house.now()))!;
}

/** What only time changes is left out. */
async function storedOf({ house }: Doors, { id, home }: Person): Promise<string> {
  const { connection } = house.database;
  const found = Object.entries(PERSONAL).map(([collection, key]) => {
    const filter = 'ledger' in key ? { [key.ledger]: home } : 'person' in key ? { [key.person]: id } : undefined;
    if (filter && collection !== 'codes')
      return connection.collection(collection).find(filter).sort({ _id: 1 }).toArray();
    return undefined;
  });
  const all = await Promise.all([connection.collection('people').findOne({ _id: id as never }), ...found]);
  return JSON.stringify(all, (name, value: unknown) => (['usedAt', 'due', 'reach'].includes(name) ? undefined : value));
}

async function heard({ house }: Doors, user: string, said: string | object): Promise<string> {
  let text = '';
  const out = new Writable({
    write: (part, _encoding, done) => {
      text += String(part);
      done();
    },
  });
  const activity = {
    type: 'message',
    id: randomUUID(),
    channelId: 'console',
    from: { id: user, name: user },
    recipient: { id: 'outlay', name: 'Outlay' },
    conversation: { id: user, name: '', isGroup: false, conversationType: 'personal' },
    ...(typeof said === 'string' ? { text: said } : { value: said }),
  };
  await new ConsoleAdapter(out).run(activity, (context) => house.bot.receive(context));
  return text;
}

let addresses = 0;
function randomAddress(): string {
  addresses += 1;
  return `10.${(addresses >> 16) & 255}.${(addresses >> 8) & 255}.${addresses & 255}`;
}

export function today({ house }: Doors): string {
  return dayAt(house.now(), 'UTC');
}

/** Nothing of the inside in it, and nothing of the victim's. */
export function tellsNothing({ status, text }: Heard): void {
  expect(status).toBeLessThan(500);
  expect(text).not.toMatch(/node_modules|^\s+at .+:\d+:\d+|Mongo|Cast to|BSON|ENOENT|root:x:/m);
  expect(text).not.toContain(MARK);
  expect({}).not.toHaveProperty('polluted');
}
