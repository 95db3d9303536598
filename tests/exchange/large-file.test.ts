import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fetchBytes } from '../../channels/fetch-bytes';
import { LARGEST_FILE } from '../../src/exchange/importer';
import { type Doors, openDoors } from '../hostile/house-with-doors';
import { newVisitor } from '../support/direct-line-client';

const MB = 1_000_000;
const SIZE = 50 * MB;
const ROWS = Buffer.from('2026-11-03,coffee,-3.50\n'.repeat(2_500));

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes beside the heap that somebody still holds. */
function kept(): number {
  collect();
  return process.memoryUsage().arrayBuffers;
}

describe('a CSV of 50 MB on a platform’s server', () => {
  let platform: Server;
  let written = 0;

  beforeAll(async () => {
    platform = createServer(({ url }, response) => {
      written = 0;
      response.writeHead(200, url === '/told' ? { 'content-length': SIZE } : {});
      const rows = function* () {
        for (; written < SIZE; written += ROWS.length) yield ROWS;
      };
      // Who asked may hang up.
      pipeline(rows, response).catch(() => undefined);
    });
    await new Promise<void>((resolve) => platform.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => platform.close(resolve)));

  it.each([
    ['that says how large it is, is not read', '/told', 8 * MB],
    ['that does not say, is cut off where it is too large', '/untold', LARGEST_FILE + 8 * MB],
  ])('%s', async (_, path, most) => {
    const address = `http://127.0.0.1:${(platform.address() as AddressInfo).port}${path}`;
    expect(await fetchBytes(address, LARGEST_FILE)).toBe('too-large');
    // What has gone into buffers on the way counts as written.
    expect(written).toBeLessThan(most);
  });
});

describe('a CSV of 50 MB sent into the web chat', () => {
  let doors: Doors;
  beforeAll(async () => {
    doors = await openDoors();
  });
  afterAll(() => doors.close());

  it('is answered with the limit and the next step; nothing of it is kept, and a message meanwhile is answered', async () => {
    const { token, conversationId } = await newVisitor(doors.url);
    const bearer = { authorization: `Bearer ${token}` };
    const base = `${doors.url}/v3/directline/conversations/${conversationId}`;
    const told = async () => {
      const answer = await fetch(`${base}/activities`, { headers: bearer });
      const { activities } = (await answer.json()) as { activities: { text?: string; from: { id: string } }[] };
      return activities.map(({ text = '' }) => text);
    };
    const hears = async (words: RegExp) => {
      while (!(await told()).some((text) => words.test(text))) await new Promise((next) => setTimeout(next, 20));
    };
    const begun = { type: 'message', from: { id: 'me' }, text: '', locale: 'en-US' };
    const before = kept();
    const sending = upload(`${base}/upload?userId=me`, bearer, begun);
    await sending.half;
    expect(kept() - before).toBeLessThan(LARGEST_FILE + 8 * MB);
    await fetch(`${base}/activities`, {
      method: 'POST',
      headers: { ...bearer, 'content-type': 'application/json' },
      body: JSON.stringify({ ...begun, text: 'coffee 3.50' }),
    });
    await hears(/coffee/);
    expect(await sending.status).toBe(200);
    await hears(/larger than 5 MB.*in parts.*Nothing was written/);
    // What is let go is given back beside the program, and a moment later.
    while (kept() - before > LARGEST_FILE + 8 * MB) await new Promise((next) => setTimeout(next, 20));
  }, 120_000);

  /** Sends it piece by piece, as a browser does: nobody holds it as a whole. */
  function upload(address: string, headers: Readonly<Record<string, string>>, activity: object) {
    const bound = 'x-bound';
    const part = (head: string) => `--${bound}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`;
    const first = Buffer.from(
      `${part('name="activity"; filename="blob"\r\nContent-Type: application/vnd.microsoft.activity')}${JSON.stringify(activity)}\r\n${part('name="file"; filename="bank.csv"\r\nContent-Type: text/csv')}Date,Description,Amount\n`,
    );
    const last = Buffer.from(`\r\n--${bound}--\r\n`);
    const times = Math.ceil(SIZE / ROWS.length);
    const sending = request(address, {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': `multipart/form-data; boundary=${bound}`,
        'content-length': first.length + times * ROWS.length + last.length,
      },
    });
    const status = once(sending, 'response').then(([response]) => {
      response.resume();
      return response.statusCode as number;
    });
    let half = () => {};
    const reached = new Promise<void>((resolve) => (half = resolve));
    const write = async () => {
      sending.write(first);
      for (let at = 0; at < times; at += 1) {
        if (at === Math.floor(times / 2)) half();
        if (!sending.write(ROWS)) await once(sending, 'drain');
      }
      sending.end(last);
    };
    void write();
    return { half: reached, status };
  }
});
