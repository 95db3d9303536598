import fc from 'fast-check';
import type { ConversationLog, Said } from '../../channels/direct-line/conversation-log';

const said = (id: string, text = id) =>
  ({ id, type: 'message', text, timestamp: '2026-11-21T10:00:00.000Z' }) as unknown as Said;
const all = (ids: string) => [...ids].map((id) => said(id));

/** What every log of the web chat holds to. `open` may answer the same log each time: conversations are told apart. */
export function conversationLogContract(open: () => Promise<ConversationLog>): void {
  let log: ConversationLog;
  let talks = 0;
  let talk: string;
  const text = async (watermark = 0, limit = 100) =>
    (await log.since(talk, watermark, limit)).map(({ sequence, activity }) => `${sequence}${activity.text}`).join(' ');

  beforeAll(async () => {
    log = await open();
  });
  beforeEach(() => {
    talks += 1;
    talk = `talk-${talks}`;
  });

  it('begins at nothing and counts from 1 without gaps', async () => {
    expect(await log.last(talk)).toBe(0);
    expect(await log.append(talk, 0, all('ab'))).toEqual({ written: 2 });
    expect(await log.append(talk, 2, all('c'))).toEqual({ written: 1 });
    expect(await log.last(talk)).toBe(3);
    expect(await text()).toBe('1a 2b 3c');
  });

  it('gives back activities as they were', async () => {
    const odd = { ...said('odd', '\u0000 $set ü 😀'), value: { 'a.b': { $gt: 1 } } } as Said;
    await log.append(talk, 0, [odd]);
    expect(await log.since(talk, 0, 1)).toEqual([{ sequence: 1, activity: odd }]);
  });

  it.each([
    [0, 100, '1a 2b 3c 4d 5e'],
    [1, 100, '2b 3c 4d 5e'],
    [2, 2, '3c 4d'],
    [3, 1, '4d'],
    [5, 100, ''],
    [0, 0, ''],
  ])('reads since %d, at most %d', async (watermark, limit, expected) => {
    await log.append(talk, 0, all('abc'));
    await log.append(talk, 3, all('de'));
    expect(await text(watermark, limit)).toBe(expected);
  });

  it('stops where another writer was quicker, and writes nothing after that', async () => {
    await log.append(talk, 0, all('abc'));
    expect(await log.append(talk, 0, all('x'))).toEqual({ written: 0, stopped: 'taken' });
    expect(await text()).toBe('1a 2b 3c');
  });

  it('stops before what the conversation knows already', async () => {
    await log.append(talk, 0, all('ab'));
    expect(await log.append(talk, 2, all('a'))).toEqual({ written: 0, stopped: 'known' });
    expect(await log.append(talk, 2, all('cdb'))).toEqual({ written: 2, stopped: 'known' });
    expect(await log.append(talk, 4, all('ee'))).toEqual({ written: 1, stopped: 'known' });
    expect(await text()).toBe('1a 2b 3c 4d 5e');
  });

  it('knows an id in its own conversation only', async () => {
    await log.append(talk, 0, all('a'));
    expect(await log.append(`${talk}-b`, 0, all('a'))).toEqual({ written: 1 });
  });

  it('lets one of many simultaneous writers have a place', async () => {
    const ends = await Promise.all([...'abcdefgh'].map((id) => log.append(talk, 0, all(id))));
    expect(ends.filter(({ written }) => written === 1)).toHaveLength(1);
    expect(await log.last(talk)).toBe(1);
  });

  it('takes a long list at once', async () => {
    const many = Array.from({ length: 40 }, (_, place) => said(`m${place}`));
    expect(await log.append(talk, 0, many)).toEqual({ written: 40 });
    expect((await log.since(talk, 14, 20)).map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 20 }, (_, place) => 15 + place),
    );
  });

  it('replaces an activity at its place', async () => {
    await log.append(talk, 0, all('abc'));
    expect(await log.replace(talk, said('b', 'B'))).toEqual({ sequence: 2, activity: said('b', 'B') });
    expect(await text()).toBe('1a 2B 3c');
    expect(await log.replace(talk, said('z'))).toBeUndefined();
  });

  it('knows who still waits for a turn', async () => {
    const waiting = async () =>
      (await log.unhandled()).filter((one) => one.conversationId === talk).map(({ activity }) => activity.id);
    await log.append(talk, 0, all('ab'), { unhandled: ['a', 'b'] });
    expect(await waiting()).toEqual(['a', 'b']);
    await log.append(talk, 2, all('r'), { handled: ['a'] });
    expect(await waiting()).toEqual(['b']);
    await log.append(talk, 3, [], { handled: ['b'] });
    expect(await waiting()).toEqual([]);
    expect(await text()).toBe('1a 2b 3r');
  });

  it('forgets a conversation, and only that', async () => {
    await log.append(talk, 0, all('ab'), { unhandled: ['a'] });
    await log.append(`${talk}-b`, 0, all('a'));
    await log.forget(talk);
    expect(await log.last(talk)).toBe(0);
    expect(await log.last(`${talk}-b`)).toBe(1);
    expect(await log.append(talk, 0, all('a'))).toEqual({ written: 1 });
  });

  it('keeps every conversation whole while many write at once', async () => {
    const people = Array.from({ length: 25 }, (_, person) => `${talk}-${person}`);
    await Promise.all(
      people.map(async (person) => {
        for (let turn = 0; turn < 4; turn++) {
          await log.append(person, turn * 3, [said(`in${turn}`)], { unhandled: [`in${turn}`] });
          await log.append(person, turn * 3 + 1, [said(`one${turn}`), said(`two${turn}`)], { handled: [`in${turn}`] });
        }
      }),
    );
    const whole = Array.from({ length: 4 }, (_, turn) => [`in${turn}`, `one${turn}`, `two${turn}`]).flat();
    for (const person of people)
      expect((await log.since(person, 0, 100)).map(({ activity }) => activity.id)).toEqual(whole);
    expect((await log.unhandled()).filter(({ conversationId }) => people.includes(conversationId))).toEqual([]);
  });

  it('never leaves a gap and never repeats an id, whatever is appended', async () => {
    const appends = fc.array(fc.array(fc.constantFrom(...'abcdefghij'), { minLength: 1, maxLength: 4 }), {
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(appends, async (lists) => {
        talks += 1;
        talk = `talk-${talks}`;
        const kept: string[] = [];
        for (const list of lists) {
          const expected = list.findIndex((id, place) => kept.includes(id) || list.indexOf(id) < place);
          const done = await log.append(talk, kept.length, all(list.join('')));
          expect(done).toEqual(expected < 0 ? { written: list.length } : { written: expected, stopped: 'known' });
          kept.push(...list.slice(0, done.written));
        }
        expect(await text()).toBe(kept.map((id, place) => `${place + 1}${id}`).join(' '));
      }),
      { numRuns: 30 },
    );
  });
}
