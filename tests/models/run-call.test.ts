import { mongo } from 'mongoose';
import { isNetworkFailure } from '../../models/network-failure';
import { DatabaseTimeout, PATIENCE, runCall } from '../../models/run-call';

const code = (code: string) => Object.assign(new Error(code), { code });
const bulk = (error: Error) => new mongo.MongoBulkWriteError(error as never, {} as never);

describe('which failures may be tried again', () => {
  it.each([
    ['a socket that closed under a write', code('EPIPE'), true],
    ['a connection reset', code('ECONNRESET'), true],
    ['nobody listening', code('ECONNREFUSED'), true],
    ['no socket file', code('ENOENT'), true],
    ['the driver losing its connection', new mongo.MongoNetworkError('gone'), true],
    ['no server to choose', new mongo.MongoServerSelectionError('none', {} as never), true],
    ['the same inside a bulk write', bulk(new mongo.MongoNetworkError('gone')), true],
    ['a raw error inside a bulk write', bulk(code('EPIPE')), true],
    ['a duplicate key', new mongo.MongoServerError({ message: 'E11000', code: 11_000 }), false],
    [
      'a duplicate key inside a bulk write',
      bulk({ message: 'E11000', code: 11_000, writeErrors: [{}] } as never),
      false,
    ],
    ['a fault of ours', new TypeError('undefined is not a function'), false],
    ['nothing', undefined, false],
  ])('%s', (_, error, again) => expect(isNetworkFailure(error)).toBe(again));
});

describe('a call', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  /** The call's end, and how long it took and how often it was made until then. */
  async function outcome(call: () => PromiseLike<unknown>) {
    let calls = 0;
    const start = Date.now();
    const end = runCall(() => {
      calls += 1;
      return call();
    }).then(
      (answer) => ({ answer, calls, ms: Date.now() - start }),
      (error) => ({ error, calls, ms: Date.now() - start }),
    );
    await jest.runAllTimersAsync();
    return end;
  }

  it('is made once where it answers', async () => {
    expect(await outcome(async () => 'yes')).toEqual({ answer: 'yes', calls: 1, ms: 0 });
  });

  it('is made again after failures of the network, with growing pauses', async () => {
    const failures = [code('EPIPE'), code('ENOENT'), code('ENOENT')];
    const call = async () => {
      const failure = failures.shift();
      if (failure) throw failure;
      return 'yes';
    };
    expect(await outcome(call)).toEqual({ answer: 'yes', calls: 4, ms: 25 + 50 + 100 });
  });

  it('is not made again after another failure, even one that is thrown at once', async () => {
    const wrong = new Error('wrong');
    const call = () => {
      throw wrong;
    };
    expect(await outcome(call)).toMatchObject({ error: wrong, calls: 1 });
  });

  it('is given up after fifteen seconds', async () => {
    const { ms, error } = (await outcome(async () => Promise.reject(code('ENOENT')))) as { ms: number; error: Error };
    expect(ms).toBeGreaterThanOrEqual(PATIENCE.totalMs);
    expect(ms).toBeLessThan(PATIENCE.totalMs + PATIENCE.longestPauseMs + 1);
    expect(error.message).toBe('ENOENT');
  });

  it('that never answers ends too', async () => {
    const { ms, error, calls } = (await outcome(() => new Promise(() => {}))) as {
      ms: number;
      error: Error;
      calls: number;
    };
    expect(error).toBeInstanceOf(DatabaseTimeout);
    expect(calls).toBe(3);
    expect(ms).toBeLessThanOrEqual(PATIENCE.totalMs + PATIENCE.callMs);
  });
});
