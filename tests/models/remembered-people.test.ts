import { RememberedPeople } from '../../models/remembered-people';
import type { Identity, Person } from '../../src/accounts/person';

const identityOf = (id: string): Identity => ({ channel: 'telegram', user: id });

/** People as others change them, and how often they were asked for. */
class Others {
  readonly people = new Map<string, Person>();
  readonly reads: (readonly string[])[] = [];
  finds = 0;
  /** While the people are being read. */
  meanwhile = () => {};
  readonly remembered = new RememberedPeople(true, async (ids) => {
    this.reads.push(ids);
    const found = ids.flatMap((id) => this.people.get(id) ?? []);
    this.meanwhile();
    return found;
  });

  put(id: string, currency = 'EUR'): void {
    const person = { id, ledgerId: id, identities: [identityOf(id)], language: 'en', currency, zone: 'UTC' };
    this.people.set(id, person as unknown as Person);
  }

  async who(id: string): Promise<Person | undefined> {
    return this.remembered.who(identityOf(id), async () => {
      this.finds += 1;
      return this.people.get(id);
    });
  }
}

let others: Others;
beforeEach(() => {
  others = new Others();
});

it('who has written is read once, and seen again with all others together', async () => {
  const ids = Array.from({ length: 80 }, (_, place) => `p${place}`);
  for (const id of ids) {
    others.put(id);
    await others.who(id);
    await others.who(id);
  }
  await others.remembered.look();
  for (const id of ids) await others.who(id);
  expect(others.finds).toBe(80);
  expect(others.reads).toEqual([ids]);
});

it('what somebody else has changed is known after the next look, what has not changed is the same as before', async () => {
  others.put('ana');
  others.put('ben');
  const [ana, ben] = [await others.who('ana'), await others.who('ben')];
  others.put('ana', 'USD');
  others.put('ben');
  expect(await others.who('ana')).toBe(ana);
  await others.remembered.look();
  expect(await others.who('ana')).toMatchObject({ currency: 'USD' });
  expect(await others.who('ben')).toBe(ben);
});

it.each([
  ['has gone', () => others.people.delete('ana')],
  ['has another identity', () => others.people.set('ana', { ...others.people.get('ana')!, identities: [] })],
])('who %s is looked for again', async (_, happens) => {
  others.put('ana');
  await others.who('ana');
  happens();
  await others.remembered.look();
  await others.who('ana');
  expect(others.finds).toBe(2);
});

it('who has not written since the last look is forgotten', async () => {
  others.put('ana');
  await others.who('ana');
  await others.remembered.look();
  await others.remembered.look();
  await others.who('ana');
  expect([others.finds, others.reads.length]).toEqual([2, 1]);
});

it('who is changed during a look is not remembered as they were before', async () => {
  others.put('ana');
  await others.who('ana');
  others.meanwhile = () => {
    others.put('ana', 'USD');
    others.remembered.changed(({ id }) => id === 'ana');
  };
  await others.remembered.look();
  expect(await others.who('ana')).toMatchObject({ currency: 'USD' });
});

it('where others may write, nobody is remembered', async () => {
  let finds = 0;
  const find = async () => {
    finds += 1;
    return undefined;
  };
  const remembered = new RememberedPeople(false, async () => []);
  for (let time = 0; time < 2; time += 1) await remembered.who(identityOf('ana'), find);
  expect(finds).toBe(2);
});
