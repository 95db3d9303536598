import fc from 'fast-check';
import { MongoNotices } from '../../models/notices';
import type { Person } from '../../src/accounts/person';
import { Deliverer, LEASE_MS } from '../../src/outbox/deliverer';
import type { Message } from '../../src/outbox/message';
import type { NoticeStore } from '../../src/outbox/notice-store';
import type { Outcome } from '../../src/outbox/route';
import { StoredOutbox } from '../../src/outbox/stored-outbox';
import { aNotice } from '../models/notice-store.contract';
import { testDatabase } from '../support/database';

type Step =
  | { readonly do: 'enqueue'; readonly who: string; readonly key: string; readonly waits: boolean }
  | { readonly do: 'run' }
  | { readonly do: 'wait'; readonly ms: number };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant('enqueue' as const),
      who: fc.constantFrom('ann', 'bob'),
      key: fc.constantFrom('a', 'b', 'c', 'd'),
      waits: fc.boolean(),
    }),
    fc.record({ do: fc.constant('run' as const) }),
    fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(1, 1_000, LEASE_MS + 1, 3_600_000) }),
  ),
  { minLength: 3, maxLength: 14 },
);
/** What a worker's next calls of the store meet: all goes well, it dies before the write, or right after it. */
const falls = fc.array(fc.constantFrom('well', 'well', 'well', 'before', 'after'), { maxLength: 24 });
const outcomes = fc.array(
  fc.constantFrom<Outcome>('told', 'gone', { reason: 'busy' }, { reason: 'no', forGood: true }),
  { maxLength: 12 },
);

/** A store whose worker dies where the script says. Dead is dead: nothing of that worker's reaches the store any more. */
function falling(store: NoticeStore, script: string[]): NoticeStore {
  let dead = false;
  return new Proxy(store, {
    get(target, name: keyof NoticeStore) {
      const call = (target[name] as (...args: unknown[]) => Promise<unknown>).bind(target);
      return async (...args: unknown[]) => {
        if (dead) throw new Error('dead');
        const fate = script.shift();
        dead = fate === 'before' || fate === 'after';
        if (fate === 'before') throw new Error('died before');
        const answer = await call(...args);
        if (fate === 'after') throw new Error('died after');
        return answer;
      };
    },
  });
}

it('tells every key on every channel once, or keeps it as failed, whatever dies between', async () => {
  const database = await testDatabase();
  let round = 0;
  await fc.assert(
    fc.asyncProperty(steps, falls, outcomes, async (script, fates, ends) => {
      round += 1;
      const store = new MongoNotices(database);
      let now = Date.UTC(2026, 10, 21);
      let tokens = 0;
      /** A log that knows each id once, like the web chat's. */
      const log = new Map<string, readonly string[]>();
      /** A platform that tells no duplicates: each try is a message. */
      const sent: string[] = [];
      const settled = new Map<string, string[]>();
      const own = (who: string) => `${who}${round}`;
      const worker = (over: NoticeStore) => {
        const deliverer = new Deliverer({
          store: over,
          people: { get: async (id) => ({ id, zone: 'UTC', language: 'en' }) as Person },
          write: async (id, notices) => ({ id, notices }) as Message,
          now: () => new Date(++now),
          random: () => 0.5,
          newToken: () => `${round}-${++tokens}`,
          log: { warn() {}, error() {} },
        });
        const keys = ({ notices }: Message) => notices.map(({ personId, key }) => `${personId}/${key}`);
        deliverer.reach([
          {
            id: 'log',
            async tell(message) {
              if (!log.has(message.id)) log.set(message.id, keys(message));
              return 'told';
            },
          },
          {
            id: 'plain',
            async tell(message) {
              const outcome = ends.shift() ?? 'told';
              if (outcome === 'told') sent.push(...keys(message));
              else if (outcome === 'gone' || (typeof outcome === 'object' && outcome.forGood))
                settled.set(keys(message)[0]!, keys(message));
              return outcome;
            },
          },
        ]);
        const outbox = new StoredOutbox(over, deliverer, () => new Date(++now));
        return { deliverer, outbox, over };
      };
      const accepted = new Set<string>();
      let { deliverer, outbox, over } = worker(falling(store, fates));
      const settle = async (work: () => Promise<void>) => {
        const died = await work().then(
          () => false,
          () => true,
        );
        await deliverer.idle();
        if (!died && fates.length === 0) return true;
        // Somebody starts a new process; of the old one no timer is left.
        await deliverer.stop();
        ({ deliverer, outbox, over } = worker(falling(store, fates)));
        return !died;
      };
      for (const step of script) {
        if (step.do === 'wait') now += step.ms;
        if (step.do === 'run') await settle(() => deliverer.run());
        if (step.do === 'enqueue') {
          const notice = aNotice(own(step.who), step.key);
          // One that waits was stored by a process that tells nothing, or was held.
          const store = () => (step.waits ? over.add(notice, new Date(now)) : outbox.enqueue(notice));
          if (await settle(async () => void (await store()))) accepted.add(`${own(step.who)}/${step.key}`);
        }
      }
      fates.length = 0;
      await deliverer.stop();
      ({ deliverer, outbox, over } = worker(store));
      while ((await store.waiting()) > 0) {
        now += 24 * 3_600_000;
        await deliverer.run();
        await deliverer.idle();
      }
      await deliverer.stop();
      const left = {
        personId: { $in: ['ann', 'bob'].map(own) },
        notice: { $exists: true },
        failed: { $exists: false },
      };
      expect(await database.connection.collection('notices').countDocuments(left)).toBe(0);
      const told = [...log.values()].flat();
      expect(new Set(told).size).toBe(told.length);
      for (const key of accepted) expect(told).toContain(key);
      const ended = new Set([...sent, ...[...settled.values()].flat()]);
      for (const key of accepted) expect(ended).toContain(key);
    }),
    { numRuns: 50 },
  );
}, 60_000);

it('tells nobody twice where nothing falls', async () => {
  const store = new MongoNotices(await testDatabase());
  const sent: string[] = [];
  let now = Date.UTC(2026, 10, 21);
  const workers = [1, 2, 3].map((place) => {
    const deliverer = new Deliverer({
      store,
      people: { get: async (id) => ({ id, zone: 'UTC', language: 'en' }) as Person },
      write: async (id, notices) => ({ id, notices }) as Message,
      now: () => new Date(++now),
      random: () => 0,
      newToken: () => `${place}-${now}`,
      log: { warn() {}, error() {} },
    });
    const tell = async ({ notices }: Message) => {
      sent.push(...notices.map(({ key }) => key));
      return 'told' as const;
    };
    deliverer.reach([{ id: 'plain', tell }]);
    return { deliverer, outbox: new StoredOutbox(store, deliverer, () => new Date(now)) };
  });
  const keys = Array.from({ length: 40 }, (_, place) => `k${place}`);
  await Promise.all(
    workers.flatMap(({ outbox, deliverer }) => [
      ...keys.map((key) => outbox.enqueue(aNotice(`p-${key}`, key))),
      deliverer.run(),
    ]),
  );
  await Promise.all(workers.map(({ deliverer }) => deliverer.idle()));
  expect(sent.sort()).toEqual(keys.sort());
});
