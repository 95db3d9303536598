import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { House } from '../../src/compose';
import { aHouse } from '../support/house';
import { asWritten, MovingClock, matches, play } from './play';
import { ratesIn, readTranscript, type Step, type Transcript } from './transcript';

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.chat'));
const clock = new MovingClock();
const houses = new Map<string, House>();

/** A house for each currency that new people are assumed to have, and the exchange rates it knows. */
async function houseWith({ currency = 'USD', rates = '' }: Transcript['settings']): Promise<House> {
  const key = `${currency} ${rates}`;
  const house = houses.get(key) ?? (await aHouse(clock.now, { currency, rates: ratesIn(rates) }));
  houses.set(key, house);
  return house;
}

afterAll(async () => {
  for (const house of houses.values()) await house.close();
});

describe.each(files)('%s', (name) => {
  const transcript = readTranscript(readFileSync(join(__dirname, name), 'utf8'));

  it(transcript.title, async () => {
    const house = await houseWith(transcript.settings);
    const heard = await play(transcript, house, clock, name);
    const spoken = transcript.steps.filter((step): step is Extract<Step, { expected: unknown }> => 'expected' in step);
    const held = spoken.map(({ line, expected }, place) => {
      const lines = (heard[place] ?? []).map(asWritten);
      // A star stands for any text: then the line that was heard is the line that was expected.
      const same = lines.map((said, at) => (matches(said, expected[at] ?? '') ? expected[at]! : said));
      return { line, said: same };
    });
    expect(held).toEqual(spoken.map(({ line, expected }) => ({ line, said: expected })));
  }, 120_000);
});
