import { Writable } from 'node:stream';
import { type Activity, MemoryStorage } from 'botbuilder';
import { ConsoleAdapter } from '../../channels/console/console-adapter';
import type { Person, PersonStore } from '../../src/accounts/person';
import type { SharedLedgerStore } from '../../src/accounts/shared-ledger';
import { Bot, type BotParts } from '../../src/bot/bot';
import type { Intent } from '../../src/bot/intent';
import { LANGUAGES } from '../../src/languages';
import { Voice } from '../../src/languages/voice';
import { SumTooLarge } from '../../src/ledger/sum-too-large';
import { createUnderstand } from '../../src/understanding/understand';

const now = () => new Date(Date.UTC(2026, 10, 21, 10));
const people: Pick<PersonStore, 'meet'> = {
  meet: async (identity, first): Promise<Person> => ({
    id: 'p',
    ledgerId: 'l',
    home: 'l',
    identities: [identity],
    ...first,
  }),
};
const help: Intent = {
  id: 'help',
  begin: () => ({}),
  fulfil: async (_slots, turn) => turn.reply({ lines: [{ sentence: 'help' }] }),
};
/** Fails so many times, and then says what help says. */
const breaking = (error: Error, times: number): Intent => ({
  id: 'record',
  begin: () => ({}),
  fulfil: async (_slots, turn) => {
    times -= 1;
    if (times >= 0) throw error;
    turn.reply({ lines: [{ sentence: 'help' }] });
  },
});
const AWAY = 'the database does not answer';

function aBot(away = false, error = new Error('lunch 12 is what the person wrote'), times = Number.POSITIVE_INFINITY) {
  const logged: string[] = [];
  const ended: boolean[] = [];
  const parts: BotParts = {
    intents: [help, breaking(error, times)],
    understand: createUnderstand(LANGUAGES),
    voice: new Voice(LANGUAGES),
    people: people as PersonStore,
    ledgers: {} as SharedLedgerStore,
    tellsPassword: () => false,
    storage: new MemoryStorage(),
    categories: [],
    defaults: { language: 'en', currency: 'EUR', zone: 'UTC', languages: ['en'] },
    now,
    away: () => away,
    unreachable: (error) => (error as Error).message === AWAY,
    ended: ({ failed }) => void ended.push(failed),
    newTurnId: () => 'turn-7',
    log: {
      info: () => undefined,
      error: (fields, message) => void logged.push(`${message} ${JSON.stringify(fields)}`),
    },
  };
  let heard = '';
  const adapter = new ConsoleAdapter(
    new Writable({
      write: (part, _encoding, done) => {
        heard += String(part);
        done();
      },
    }),
  );
  const bot = new Bot(parts);
  const send = async (id: string, text: string) => {
    heard = '';
    const activity: Partial<Activity> = {
      type: 'message',
      id,
      text,
      channelId: 'console',
      from: { id: 'p', name: 'p' },
      conversation: { id: 'c' } as Activity['conversation'],
    };
    await adapter.run(activity, bot.receive);
    await bot.idle();
    return heard;
  };
  return { send, logged, ended };
}

describe('a turn that fails', () => {
  it('says sorry once, with the number that stands in the log', async () => {
    const { send, logged } = aBot();
    const heard = await send('1', 'lunch 12');
    expect(heard.match(/Sorry/g)).toHaveLength(1);
    expect(heard).toContain('turn-7');
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('turn-7');
  });

  it('is not tried again when its message comes again, and the next message is served', async () => {
    const { send, ended } = aBot();
    await send('1', 'lunch 12');
    expect(await send('1', 'lunch 12')).toBe('');
    expect(await send('2', 'help')).toContain('12 on lunch');
    // What was dropped is counted as no turn.
    expect(ended).toEqual([true, false]);
  });
});

it('sums that cannot be counted exactly are said to be too large, with the next step', async () => {
  const heard = await aBot(false, new SumTooLarge()).send('1', 'lunch 12');
  expect(heard).toMatch(/more than I can count exactly.*shorter time/);
  expect(heard).not.toContain('Sorry');
});

it('a message that waits for the database is told so, and answered all the same', async () => {
  const heard = await aBot(true).send('1', 'help');
  expect(heard).toMatch(/^One moment/);
  expect(heard).toContain('12 on lunch');
});

describe('a database that does not answer', () => {
  it('is waited for: the turn begins anew, is one turn, and says nothing of it', async () => {
    const { send, logged, ended } = aBot(false, new Error(AWAY), 2);
    const heard = await send('1', 'lunch 12');
    expect(heard).toContain('12 on lunch');
    expect(heard).not.toContain('Sorry');
    expect([logged, ended]).toEqual([[], [false]]);
    expect(await send('1', 'lunch 12')).toBe('');
  });

  it('is not waited for longer than a minute', async () => {
    let at = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => (at += 5_000));
    const { send, ended } = aBot(false, new Error(AWAY));
    expect((await send('1', 'lunch 12')).match(/Sorry/g)).toHaveLength(1);
    clock.mockRestore();
    expect(ended).toEqual([true]);
  });
});
