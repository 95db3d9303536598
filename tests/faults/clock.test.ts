import { type Channel, TryLater } from '../../channels/channel';
import { Allowance } from '../../channels/direct-line/allowance';
import { type AttemptStore, Attempts, RULES } from '../../src/accounts/attempts';
import type { Person, PersonStore } from '../../src/accounts/person';
import { WidgetTokens } from '../../src/accounts/widget-tokens';
import type { Message } from '../../src/outbox/message';
import { channelRoutes } from '../../src/reach';
import { MovingClock, play } from '../conversations/play';
import { readTranscript } from '../conversations/transcript';
import { aHouse } from '../support/house';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A clock that somebody sets: hours from where it began. */
function aClock() {
  let hours = 0;
  return {
    now: () => new Date(Date.UTC(2026, 10, 21, 10) + hours * HOUR),
    set: (to: number) => {
      hours = to;
    },
  };
}

describe('set back by an hour, the clock shuts nobody out for that hour', () => {
  it('of the web chat', () => {
    const clock = aClock();
    const posts = new Allowance(1, 60_000, clock.now);
    clock.set(1);
    expect([posts.take('ann'), posts.take('ann')]).toEqual([0, 60]);
    clock.set(0);
    expect([posts.take('ann'), posts.take('ann')]).toEqual([0, 60]);
  });

  it('of signing in', async () => {
    const clock = aClock();
    let last: { count: number; before?: Date; at?: Date } = { count: 0 };
    const store: Pick<AttemptStore, 'count'> = {
      count: async (_key, _memory, now) => {
        last = { count: last.count + 1, before: last.at, at: now };
        return last;
      },
    };
    const attempts = new Attempts(store as AttemptStore);
    const take = () => attempts.take(RULES.signInAccount, 'ann', clock.now());
    clock.set(1);
    for (let tries = 0; tries < RULES.signInAccount.free; tries += 1) expect(await take()).toBe(0);
    clock.set(0);
    expect(await take()).toBe(RULES.signInAccount.wait);
  });

  it('of a platform that has asked to wait', async () => {
    const clock = aClock();
    const told: string[] = [];
    const channel = {
      id: 'telegram',
      resume: async () => {
        told.push('tried');
        if (told.length === 1) throw new TryLater('Telegram', 5_000);
      },
    };
    const [route] = channelRoutes([channel as unknown as Channel], {} as PersonStore, clock.now);
    const person = { reach: { telegram: { reference: {} } } } as unknown as Person;
    const message = { texts: [['hello']], buttons: [] } as unknown as Message;
    clock.set(1);
    expect(await route!.tell(message, person)).toMatchObject({ afterMs: 5_000 });
    expect(await route!.tell(message, person)).toMatchObject({ afterMs: 5_000 });
    clock.set(0);
    expect(await route!.tell(message, person)).toBe('told');
  });
});

it('a token of the web chat is good before its time, and renewed from what the visitor holds after it', () => {
  const clock = aClock();
  const tokens = new WidgetTokens({ secrets: ['q8Zr1vN5tY2wXc7bJ4mLs9kDf3hGa6pEu0iO'], now: clock.now });
  const visitor = tokens.newVisitor();
  clock.set(1);
  const { token } = tokens.issue(visitor);
  const credential = tokens.remember(visitor);
  clock.set(0);
  expect(tokens.check(token)).toEqual({ subject: visitor });
  clock.set(3);
  expect(tokens.check(token)).toEqual({ refused: 'expired' });
  expect(tokens.recall(credential)).toEqual({ subject: visitor });
});

it('what falls due is posted once, however often the clock passes midnight and the hour of posting', async () => {
  const clock = new MovingClock();
  const house = await aHouse(clock.now, { file: '_clock' });
  const evening = '# a day\nlanguage: en\nzone: UTC\nat: 2026-11-20T23:30\n\nas: ann\n> rent 500 every day\n';
  await play(readTranscript(evening), house, clock, 'clock');
  const midnight = ['21T00:30', '20T23:30', '21T00:30', '20T23:30'];
  const posting = ['21T07:30', '21T08:30', '21T07:30', '21T08:30', '21T07:30', '21T09:30'];
  for (const wall of [...midnight, ...posting]) {
    clock.set(`2026-11-${wall}`, 'UTC');
    await house.ticker.tick();
  }
  clock.move(DAY);
  await house.ticker.tick();
  const entries = await house.database.connection.collection('entries').find({ minor: 50_000 }).toArray();
  expect(entries.map(({ day }) => day as number).sort()).toEqual([20261120, 20261121, 20261122]);
  await house.close();
});
