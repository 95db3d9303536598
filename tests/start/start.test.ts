import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ended, runServer } from './run-server';

const folder = mkdtempSync(join(tmpdir(), 'outlay-start-'));
const busy: Server = createServer();
let taken = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
  taken = (busy.address() as { port: number }).port;
  writeFileSync(join(folder, 'a-file'), '');
});
afterAll(() => {
  busy.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('what keeps the server from starting is said in a sentence with the next step', () => {
  const REFUSED: Readonly<Record<string, readonly [env: () => Record<string, string>, sentence: RegExp]>> = {
    'a port in use': [
      () => ({ PORT: String(taken), DATA_DIR: join(folder, 'p') }),
      /^outlay: port \d+ is in use\. .*PORT=/,
    ],
    'a data folder that is none': [() => ({ DATA_DIR: join(folder, 'a-file', 'x') }), /^outlay: .*DATA_DIR/],
    'a database that is not there': [
      () => ({ MONGODB_URI: 'mongodb://127.0.0.1:1/outlay', DATA_DIR: join(folder, 'm') }),
      /^outlay: .*MONGODB_URI/,
    ],
    'an address that is none': [
      () => ({ MONGODB_URI: 'mongo://x' }),
      /^outlay: .*MONGODB_URI must begin with mongodb:\/\//s,
    ],
    'a weak secret': [() => ({ JWT_SECRET: 'x'.repeat(40), DATA_DIR: join(folder, 'w') }), /^outlay: .*JWT_SECRET/],
  };
  /** All at once: most of the time one waits. */
  let ended: Readonly<Record<string, Promise<Ended>>>;
  beforeAll(() => {
    ended = Object.fromEntries(Object.entries(REFUSED).map(([what, [env]]) => [what, runServer(env()).ended]));
  });

  it.each(Object.keys(REFUSED))('%s', async (what) => {
    const { code, err, out } = await ended[what]!;
    expect(err.trim()).toMatch(REFUSED[what]![1]);
    expect(code).toBe(1);
    expect(`${out}${err}`).not.toMatch(/^\s+at /m);
  });

  it('a wrong setting leaves no database behind', async () => {
    const dataDir = join(folder, 'left');
    await runServer({ PORT: 'eighty', DATA_DIR: dataDir }).ended;
    expect(processesIn(dataDir)).toEqual([]);
  });

  it('all wrong variables together', async () => {
    const { code, err } = await runServer({
      PORT: 'eighty',
      DEFAULT_CURRENCY: 'euro',
      DEFAULT_TIMEZONE: 'Berlin',
      MicrosoftAppId: 'x',
    }).ended;
    expect(code).toBe(1);
    for (const name of ['PORT', 'DEFAULT_CURRENCY', 'DEFAULT_TIMEZONE', 'MicrosoftAppPassword'])
      expect(err).toContain(name);
  });
});

describe('a server that stands', () => {
  const dataDir = join(folder, 'data');

  it('refuses a second start on its folder, serves meanwhile, and stops when told', async () => {
    mkdirSync(dataDir);
    const first = runServer({ DATA_DIR: dataDir });
    const url = await first.ready;
    const second = await runServer({ DATA_DIR: dataDir }).ended;
    expect(second).toMatchObject({ code: 1, err: expect.stringMatching(/^outlay: .*\n$/) });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toContain('outlay_turns_total');
    expect(metrics).toMatch(/outlay_database_seconds_count\{outcome="answered"\} [1-9]/);
    expect((await fetch(`${url}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.9' } })).status).toBe(403);
    first.kill('SIGTERM');
    expect((await first.ended).code).toBe(0);
  });
});

/** Ids of the processes that work in a folder; none where there is no /proc to ask. */
function processesIn(folder: string): readonly string[] {
  return (existsSync('/proc') ? readdirSync('/proc') : []).filter((id) => {
    try {
      return readlinkSync(`/proc/${id}/cwd`) === realpathSync(folder);
    } catch {
      return false;
    }
  });
}
