import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { newVisitor } from '../support/direct-line-client';
import { type Doors, openDoors } from './house-with-doors';

const MB = 1_000_000;
/** Enough that what grows with the square of it would hold everybody up. */
const MANY = 200_000;
/** How long everybody else may be held up at once, in milliseconds of the processor: on a busy machine the clock says more. */
const LONGEST = 1_000;
/** What some files of 5 MB may leave behind in memory. */
const KEPT = 24 * MB;
const ROW = '2026-11-03,coffee,-3.50\n';
const HEAD = 'Date,Description,Amount\n';
const OWN = '{"outlay":1,"entries":[\n';

/** Lets go of what is of no more use, and says what is left. */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const kept = () => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

let doors: Doors;
const crashes: unknown[] = [];
const crashed = (error: unknown) => void crashes.push(error);

beforeAll(async () => {
  process.on('uncaughtException', crashed);
  process.on('unhandledRejection', crashed);
  doors = await openDoors();
});
afterAll(async () => {
  await doors.close();
  process.off('uncaughtException', crashed);
  process.off('unhandledRejection', crashed);
});

/** Somebody new sends a file into the web chat: what the bot says, and how long it held everybody up meanwhile. */
async function sent(bytes: Buffer, name = 'bank.csv') {
  const { token, conversationId } = await newVisitor(doors.url);
  const headers = { authorization: `Bearer ${token}` };
  const base = `${doors.url}/v3/directline/conversations/${conversationId}`;
  const form = new FormData();
  const activity = JSON.stringify({ type: 'message', text: '', locale: 'en', from: { id: 'me' } });
  form.append('activity', new Blob([activity], { type: 'application/vnd.microsoft.activity' }), 'blob');
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'text/csv' }), name);
  const multipart = new Response(form);
  const type = multipart.headers.get('content-type')!;
  const body = await multipart.arrayBuffer();
  const held = new Held();
  const answer = await fetch(`${base}/upload?userId=me`, {
    method: 'POST',
    headers: { ...headers, 'content-type': type },
    body,
  });
  let said: string[] = [];
  while (answer.ok && said.length === 0) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const log = (await (await fetch(`${base}/activities`, { headers })).json()) as {
      activities: { text?: string; from: { id: string } }[];
    };
    said = log.activities.filter(({ from }) => from.id === 'outlay').map(({ text = '' }) => text);
  }
  return { status: answer.status, said: said.join('\n'), heldMs: held.end() };
}

/** The longest that the event loop was held. */
class Held {
  private last = process.cpuUsage();
  private longest = 0;
  private readonly timer = setInterval(() => this.look(), 5);

  end(): number {
    clearInterval(this.timer);
    this.look();
    return this.longest;
  }

  private look(): void {
    const { user, system } = process.cpuUsage(this.last);
    this.longest = Math.max(this.longest, (user + system) / 1000);
    this.last = process.cpuUsage();
  }
}

async function holds(bytes: Buffer, name?: string): Promise<string> {
  const back = await sent(bytes, name);
  if (process.env.SHOW) process.stderr.write(`${back.heldMs.toFixed(0)} ms held: ${back.said.slice(0, 100)}\n`);
  expect(back.heldMs).toBeLessThan(LONGEST);
  expect(back.status).toBe(200);
  // A sentence, and not that of a surprise.
  expect(back.said).toMatch(/^(?!Sorry)\S.{20}/);
  expect(crashes).toEqual([]);
  return back.said;
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const zip = (parts: Record<string, Uint8Array>) => Buffer.from(zipSync(parts, { level: 1 }));
const bomb = () =>
  zip({ 'xl/worksheets/sheet1.xml': new Uint8Array(50 * MB), '[Content_Types].xml': new Uint8Array(9) });

it.each<[string, () => Buffer | string, RegExp]>([
  ['nothing', () => '', /empty/],
  ['zeros', () => Buffer.alloc(MB), /not text/],
  ['zeros between', () => `${HEAD}${ROW}2026-11-03,cof\0fee,-3.50\n${ROW}`, /signs that are no text/],
  ['noise', () => Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * 7919 + (at >> 3)) % 256)), /not text/],
  ['very many columns', () => ','.repeat(MANY), /too many columns|no rows/],
  ['very many columns with names', () => `${'Date,Amount,'.repeat(100_000)}\n`, /too many columns|no rows/],
  ['very many columns further down', () => HEAD + ROW.repeat(200) + ','.repeat(MANY) + ROW, /200 entries|201 entries/],
  ['a line of 10 MB', () => 'x'.repeat(10 * MB), /larger than/],
  ['a line of 4.9 MB', () => 'x'.repeat(4.9 * MB), /no rows/],
  [
    'a line of 400 kB among others',
    () => `${HEAD}${ROW}2026-11-03,coffee,1${' '.repeat(400_000)}1\n2026-11-04,tea,-2\n`,
    /2 entries[\s\S]*line 3: the line is too long/,
  ],
  ['very many empty lines', () => '\n'.repeat(MANY), /empty/],
  ['a quotation mark that is never closed', () => `${HEAD}"${ROW.repeat(20_000)}`, /cannot be read|entries/],
  [
    'one on every line',
    () => HEAD + '2026-11-03,"coffee,-3.50\n'.repeat(6_000),
    /6000 lines cannot be read|6,000 lines cannot be read|no rows/,
  ],
  ['nothing but quotation marks', () => '"'.repeat(4.9 * MB), /no rows/],
  ['half a quotation, then tabs', () => `${HEAD}a"${'\t'.repeat(90_000)}\n${ROW}`, /./],
  ['a day as long as a book', () => `${HEAD}${'T'.repeat(90_000)},coffee,-3.50\n${ROW}`, /no day/],
  ['blanks for a day', () => `${HEAD}2026-11-03${' '.repeat(90_000)}x,coffee,-3.50\n${ROW}`, /./],
  ['an amount as long as a book', () => `${HEAD}2026-11-03,coffee,1${' '.repeat(90_000)}1\n${ROW}`, /no amount/],
  ['digits without end', () => `${HEAD}2026-11-03,coffee,${'9'.repeat(90_000)}\n${ROW}`, /./],
  ['a heading as long as a book', () => `Date${' ('.repeat(45_000)},Amount\n2026-11-03,3.50\n`, /./],
  ['more tags than words', () => `Date,Amount,Tags\n2026-11-03,-3.50,${'ab '.repeat(30_000)}\n`, /1 entry/],
  ['UTF-16 without a mark', () => Buffer.from(HEAD + ROW, 'utf16le'), /1 entry/],
  ['UTF-16 the other way round', () => utf16be(HEAD + ROW), /1 entry/],
  ['UTF-16 of odd length', () => Buffer.from(HEAD + ROW, 'utf16le').subarray(0, -1), /./],
  ['half of every sign', () => Buffer.concat([Buffer.from(HEAD), Buffer.alloc(100_000, 0xc3), Buffer.from(ROW)]), /./],
  ['a workbook that would be 50 MB', bomb, /this kind of file/],
  ['half a workbook', () => bomb().subarray(0, 1_000), /this kind of file/],
  ['a workbook in its head only', () => `PK\u0003\u0004${ROW.repeat(1_000)}`, /this kind of file/],
  ['JSON of great depth', () => '[{"a":'.repeat(200_000), /no rows/],
  ['JSON of great depth, closed', () => `${'['.repeat(MANY)}${']'.repeat(MANY)}`, /./],
  [
    'an entry of great depth',
    () => `{"outlay":1,"entries":[${'['.repeat(MANY)}${']'.repeat(MANY)}]}`,
    /no day and no amount|no rows/,
  ],
  [
    'an entry of great depth, as we write',
    () => `${OWN}${'['.repeat(MANY)}${']'.repeat(MANY)}\n]}\n`,
    /cannot be read/,
  ],
  ['very many entries of nothing', () => `{"outlay":1,"entries":[${'0,'.repeat(MANY)}0]}`, /rows/],
  [
    'entries that are anything',
    () => `{"outlay":1,"entries":[null,{"__proto__":1},{"amount":{},"day":[],"tags":"x"},1e999]}`,
    /cannot be read/,
  ],
  [
    'an entry of ours as long as a book',
    () =>
      `${OWN}{"day":"${'2'.repeat(2 * MB)}","amount":"${'9'.repeat(2 * MB)}","currency":"EUR","type":"expense"},\n]}`,
    /cannot be read/,
  ],
  ['a separator that is none', () => `sep="\n${HEAD}${ROW}`, /./],
])(
  'bears %s',
  async (_what, make, says) => {
    const file = make();
    expect(await holds(Buffer.from(file as string))).toMatch(says);
  },
  60_000,
);

it('keeps nothing of them', async () => {
  await holds(Buffer.from(HEAD + ROW));
  const before = kept();
  for (const file of [ROW.repeat(8_000), 'x'.repeat(4.9 * MB), `${OWN}${'['.repeat(2 * MB)}`])
    await holds(Buffer.from(file));
  // What is let go is given back a moment later.
  while (kept() - before > KEPT) await new Promise((resolve) => setTimeout(resolve, 20));
}, 60_000);

it('bears a name that is none', async () => {
  expect(await holds(Buffer.from(HEAD + ROW), `../../${'n'.repeat(5_000)}\u202e\0.csv`)).toMatch(/1 entry/);
});

it('bears whatever is put together of what sheets are made of', async () => {
  const signs = [
    '"',
    '""',
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r\n',
    '\r',
    ' ',
    'T',
    '-',
    '(',
    '0',
    '1.5',
    '3,50',
    'é',
    '\0',
    '\ufeff',
    "'",
  ];
  const words = ['2026-11-03', '03.11.2026', 'Date', 'Betrag', '=', 'sep=,', '{', '[', OWN];
  const run = fc.tuple(fc.constantFrom(...signs, ...words), fc.oneof(fc.nat(4), fc.nat(40_000)));
  const file = fc
    .array(run, { minLength: 1, maxLength: 20 })
    .map((runs) => runs.map(([part, times]) => part.repeat(Math.min(times, 200_000 / part.length))).join(''));
  const sheets = fc.sample(fc.tuple(fc.boolean(), file), { numRuns: 6, seed: 20_261_127 });
  for (const [headed, text] of sheets) await holds(Buffer.from(headed ? HEAD + text : text));
}, 120_000);
