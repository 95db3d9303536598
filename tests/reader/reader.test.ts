import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/languages';
import { NotRead, Reader, type ReaderSettings } from '../../src/reader/reader';
import type { Context, PersonalWords } from '../../src/understanding/meaning';
import { createUnderstand } from '../../src/understanding/understand';
import { aFolder } from '../support/a-folder';

const FRAIL = join(__dirname, '..', 'support', 'frail-reader.cjs');
const context: Context = { now: new Date('2026-11-21T12:00:00Z'), zone: 'UTC', language: 'en', currency: 'EUR' };

let reader: Reader;
const aReader = (settings: Partial<ReaderSettings> = {}) => {
  reader = new Reader({ worker: FRAIL, deadline: 60_000, ...settings });
  return reader;
};
afterEach(() => reader.close());

/** What became of each text: the text as it was read, or why it was not. */
async function allOf(texts: readonly string[]): Promise<string[]> {
  const all = await Promise.allSettled(texts.map(async (text) => reader.understand(text, context)));
  return all.map((one) => (one.status === 'fulfilled' ? one.value.text : (one.reason as NotRead).reason));
}

describe('messages are read in a thread of its own', () => {
  it('that reads as this one does, in every language', async () => {
    // The one that is built.
    reader = new Reader();
    await reader.ready;
    const understand = createUnderstand(LANGUAGES);
    const texts = [
      'spent 12 on lunch',
      'coffee 3.50, taxi 9 and 45€ groceries yesterday',
      'how much on food last month?',
    ];
    const more = [
      'rent 950 every 1st',
      'limit food to 300',
      '午饭25',
      'обед 350 вчера',
      'undo',
      '',
      '🍕 9',
      'x'.repeat(10_000),
    ];
    for (const language of LANGUAGES.map(({ id }) => id))
      for (const text of [...texts, ...more]) {
        const own = { ...context, language };
        const read = await reader.understand(text, own);
        expect(read).toEqual({ ...understand(text, own), trail: [] });
      }
  });

  it.each(['throws', 'ends'])('one that %s fails alone', async (text) => {
    aReader();
    expect(await allOf(['one', text, 'two', text, 'three'])).toEqual(['one', 'crashed', 'two', 'crashed', 'three']);
    expect(await allOf(['four'])).toEqual(['four']);
  });

  it('one that holds the thread too long is given up; those behind it are read', async () => {
    aReader({ deadline: 300 });
    expect(await allOf(['one', 'hangs', 'two'])).toEqual(['one', 'too-slow', 'two']);
  });

  it('what waits when the server ends is not read, and nothing is afterwards', async () => {
    aReader({ deadline: 60_000 });
    await reader.ready;
    const waiting = allOf(['hangs', 'one']);
    await reader.close();
    expect(await waiting).toEqual(['closed', 'closed']);
    expect(await allOf(['two'])).toEqual(['closed']);
  });

  it('a thread that cannot begin says so to whoever waits for it', async () => {
    const worker = join(aFolder(), 'broken.cjs');
    writeFileSync(worker, 'throw new Error("no");');
    aReader({ worker });
    await expect(reader.ready).rejects.toThrow(NotRead);
    expect(await allOf(['one', 'two'])).toEqual(['crashed', 'crashed']);
  });
});

describe("people's own words", () => {
  const words = (word: string): PersonalWords => ({ phrases: { [word]: 'food' }, categories: {} });
  type Seen = { words: unknown; brought: number; remembered: number };
  const read = async (own?: PersonalWords) =>
    (await reader.understand('lunch', { ...context, words: own })) as unknown as Seen;

  it('go to the thread once, and to the next thread once more', async () => {
    aReader();
    const [ana, ben] = [words('ana'), words('ben')];
    for (const own of [ana, ben, ana, undefined, ben]) expect((await read(own)).words).toEqual(own);
    expect(await read(ana)).toMatchObject({ words: ana, brought: 2 });
    await allOf(['ends']);
    expect(await read(ana)).toMatchObject({ words: ana, brought: 1 });
  });

  it('are forgotten on both sides where there are many, the longest unused first', async () => {
    aReader();
    const first = words('first');
    await read(first);
    for (let person = 0; person < 700; person++) {
      await read(words(`p${person}`));
      if (person % 100 === 0) await read(first);
    }
    expect(await read(first)).toMatchObject({ words: first, brought: 701, remembered: 500 });
  });
});
