import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose, type House } from '../../src/compose';
import { loadConfig } from '../../src/config';
import { createLog } from '../../src/log';
import { root } from '../architecture/imports';
import { asWritten, MovingClock, play } from './play';
import { readTranscript, type Step } from './transcript';

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.chat'));
const clock = new MovingClock();
const houses = new Map<string, House>();

/** The product on the engine of the run; a house for each currency that new people are assumed to have. */
async function houseWith(currency: string): Promise<House> {
  const found = houses.get(currency);
  if (found) return found;
  const { OUTLAY_TEST_DATA: DATA_DIR, MONGODB_URI } = process.env;
  const config = loadConfig({ DATA_DIR, MONGODB_URI, DEFAULT_CURRENCY: currency, JWT_SECRET }, root);
  const databaseName = `outlay_test_conversations_${process.pid}`;
  const log = createLog('silent');
  const house = await compose({
    config,
    log,
    publicUrl: 'http://localhost',
    as: 'tool',
    now: clock.now,
    databaseName,
  });
  houses.set(currency, house);
  return house;
}

const JWT_SECRET = 'q8Zr1vN5tY2wXc7bJ4mLs9kDf3hGa6pEu0iO';

afterAll(async () => {
  for (const house of houses.values()) await house.close();
});

describe.each(files)('%s', (name) => {
  const transcript = readTranscript(readFileSync(join(__dirname, name), 'utf8'));

  it(transcript.title, async () => {
    const house = await houseWith(transcript.settings.currency ?? 'USD');
    const heard = await play(transcript, house, clock, name);
    const spoken = transcript.steps.filter((step): step is Extract<Step, { expected: unknown }> => 'expected' in step);
    const held = spoken.map(({ line, expected }, place) => {
      const lines = (heard[place] ?? []).map(asWritten);
      // A star stands for any text: then the line that was heard is the line that was expected.
      const same = lines.map((said, at) => (matches(said, expected[at] ?? '') ? expected[at]! : said));
      return { line, said: same };
    });
    expect(held).toEqual(spoken.map(({ line, expected }) => ({ line, said: expected })));
  });
});

function matches(said: string, expected: string): boolean {
  const pattern = expected.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return pattern.length > 1 && new RegExp(`^${pattern.join('.*')}$`, 's').test(said);
}
