import { Writable } from 'node:stream';
import type { Activity } from 'botbuilder';
import { ConsoleAdapter } from '../../channels/console/console-adapter';
import type { House } from '../../src/compose';
import { aHouse } from '../support/house';

let instant = Date.UTC(2026, 10, 21, 10);
const now = () => new Date(++instant);
let house: House;
beforeAll(async () => {
  house = await aHouse(now, { currency: 'EUR', file: '_turns' });
});
afterAll(() => house.close());

/** A terminal that several messages may reach at once; `heard` is all that was said in it. */
function aTerminal(who: string) {
  let heard = '';
  const adapter = new ConsoleAdapter(
    new Writable({
      write: (part, _encoding, done) => {
        heard += String(part);
        done();
      },
    }),
  );
  const activity = (id: string, text: string): Partial<Activity> => ({
    type: 'message',
    id,
    text,
    channelId: 'console',
    from: { id: who, name: who },
    recipient: { id: 'outlay', name: 'Outlay' },
    conversation: { id: who } as Activity['conversation'],
  });
  return {
    send: (id: string, text: string, to = house, owed?: Promise<boolean>, handedOver?: Promise<void>) =>
      adapter.run(activity(id, text), (context) => to.bot.receive(context, undefined, owed, handedOver)),
    heard: () => heard,
  };
}

const total = async (terminal: ReturnType<typeof aTerminal>) => {
  const before = terminal.heard().length;
  await terminal.send(`total-${before}`, 'how much this month?');
  return /You spent (\S+) this month \((\d+) entr/.exec(terminal.heard().slice(before))?.slice(1).join(' ');
};

describe('many messages at once', () => {
  it('one person: all are written, in order, none doubled', async () => {
    const terminal = aTerminal('at-once');
    await Promise.all(Array.from({ length: 12 }, (_, place) => terminal.send(`m${place}`, `taxi ${place + 1}`)));
    expect(await total(terminal)).toBe('€78.00 12');
    const said = [...terminal.heard().matchAll(/✅ €(\d+)\.00/g)].map((match) => Number(match[1]));
    expect(said).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('many people: each has their own ledger', async () => {
    const terminals = Array.from({ length: 10 }, (_, place) => aTerminal(`person-${place}`));
    await Promise.all(terminals.map((terminal, place) => terminal.send('m', `taxi ${place + 1}`)));
    expect(await Promise.all(terminals.map(total))).toEqual(terminals.map((_, place) => `€${place + 1}.00 1`));
  });

  it('a person who is new twice at once is one person', async () => {
    const [one, other] = [aTerminal('twin'), aTerminal('twin')];
    await Promise.all([one.send('a', 'taxi 5'), other.send('b', 'taxi 6')]);
    expect(await total(one)).toBe('€11.00 2');
  });
});

it('what is said is not known as answered before its channel has handed it over', async () => {
  const terminal = aTerminal('handing-over');
  let handOver = () => {};
  const handedOver = new Promise<void>((resolve) => {
    handOver = resolve;
  });
  const known = async () => {
    const states = house.database.connection.db!.collection<{ _id: string }>('conversation-states');
    return (await states.countDocuments({ _id: 'console/handing-over', eTag: { $exists: true } })) > 0;
  };
  await terminal.send('m', 'taxi 5', house, undefined, handedOver);
  expect(terminal.heard()).toContain('€5.00');
  expect(await known()).toBe(false);
  handOver();
  await house.bot.idle();
  expect(await known()).toBe(true);
});

describe('a message that its channel is still making durable', () => {
  it('is answered only once it is', async () => {
    const terminal = aTerminal('durable');
    let keep = (_owed: boolean) => {};
    const turn = terminal.send(
      'm',
      'taxi 5',
      house,
      new Promise((resolve) => {
        keep = resolve;
      }),
    );
    // Another person's whole turn goes by.
    await aTerminal('another').send('m', 'taxi 6');
    expect(terminal.heard()).toBe('');
    keep(true);
    await turn;
    expect(terminal.heard()).toContain('✅ €5.00');
  });

  it('is recorded meanwhile: where it did not come to be nothing is said, and its second try is the same entry', async () => {
    const terminal = aTerminal('not-durable');
    await terminal.send('m', 'taxi 5', house, Promise.resolve(false));
    expect(terminal.heard()).toBe('');
    expect(await total(terminal)).toBe('€5.00 1');
    await terminal.send('m', 'taxi 5');
    expect(terminal.heard().match(/✅/g)).toHaveLength(1);
    expect(await total(terminal)).toBe('€5.00 1');
  });
});

describe('a message whose turn a crash cut off before its answer', () => {
  const cutOff = Promise.resolve(false);

  /** The lines that tell of something taken or brought back. */
  const back = (terminal: ReturnType<typeof aTerminal>) =>
    [...terminal.heard().matchAll(/(Taken|Brought) back:\n\S+ (\S+)/gu)].map(([, did, what]) => `${did} ${what}`);

  it('takes back what it took when it comes again, and not what is the newest then', async () => {
    const terminal = aTerminal('undo-again');
    await terminal.send('m1', 'rent 900 every month on the 3rd');
    await terminal.send('m2', 'lunch 12');
    await terminal.send('m3', 'undo that', house, cutOff);
    await terminal.send('m3', 'undo that');
    expect(back(terminal)).toEqual(['Taken €12.00']);
  });

  it('brings back what it brought when it comes again, and not what was undone before', async () => {
    const terminal = aTerminal('redo-again');
    await terminal.send('m1', 'lunch 12');
    await terminal.send('m2', 'rent 900 every month on the 3rd');
    await terminal.send('m3', 'undo');
    await terminal.send('m4', 'undo');
    await terminal.send('m5', 'redo', house, cutOff);
    await terminal.send('m5', 'redo');
    expect(back(terminal)).toEqual(['Taken €900.00', 'Taken €12.00', 'Brought €12.00']);
  });
});

describe('a message about what repeats, a goal or a limit that a crash cut off before its answer', () => {
  const cutOff = Promise.resolve(false);

  it.each([
    [
      'changes what repeats once',
      ['rent 900 every month on the 3rd', 'rent 950 every month on the 3rd'],
      /Changed:\n🔁 €950/,
    ],
    ['ends it once', ['gym 30 every monday', 'stop the gym'], /Ended:\n🔁 €30/],
    ['leaves out one day', ['gym 30 every monday', 'skip the gym'], /Mon, Nov 23 is left out/],
    ['makes a goal', ['save 300 for a car'], /New goal:/],
    ['drops it', ['save 300 for a car', 'drop the car goal'], /Goal dropped:/],
    ['takes a limit away', ['limit food to 300 a month', 'remove the food limit'], /No limit any more: Food & drink/],
  ])('%s', async (name, said, answered) => {
    const terminal = aTerminal(`cut off: ${name}`);
    const last = said.at(-1)!;
    for (const text of said.slice(0, -1)) await terminal.send(text, text);
    await terminal.send(last, last, house, cutOff);
    await terminal.send(last, last);
    expect(terminal.heard()).toMatch(answered);
    await terminal.send('repeats', 'my recurring payments');
    expect(terminal.heard()).not.toContain('2 recurring payments');
  });
});

describe('the same message again', () => {
  it('is one entry and one reply, at once or later', async () => {
    const terminal = aTerminal('again');
    await Promise.all([terminal.send('same', 'taxi 5'), terminal.send('same', 'taxi 5')]);
    await terminal.send('other', 'taxi 6');
    await terminal.send('same', 'taxi 5');
    expect(terminal.heard().match(/✅/g)).toHaveLength(2);
    expect(await total(terminal)).toBe('€11.00 2');
  });

  it('is known after a restart', async () => {
    const terminal = aTerminal('restart');
    await terminal.send('same', 'taxi 5');
    const after = await aHouse(now, { currency: 'EUR', file: '_turns' });
    await terminal.send('same', 'taxi 5', after);
    await after.close();
    expect(terminal.heard().match(/✅/g)).toHaveLength(1);
  });

  it('is one entry even when it comes after more messages than are remembered', async () => {
    const terminal = aTerminal('much-later');
    await terminal.send('same', 'taxi 5');
    for (let place = 0; place < 50; place++) await terminal.send(`m${place}`, 'hello');
    await terminal.send('same', 'taxi 5');
    expect(await total(terminal)).toBe('€5.00 1');
  });
});

it('a question outlives a restart', async () => {
  const terminal = aTerminal('question');
  await terminal.send('a', 'lunch');
  const after = await aHouse(now, { currency: 'EUR', file: '_turns' });
  await terminal.send('b', '14.50', after);
  await after.close();
  expect(await total(terminal)).toBe('€14.50 1');
});
