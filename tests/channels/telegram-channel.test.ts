import type { Activity, TurnContext } from 'botbuilder';
import { createServer, type Server } from 'restify';
import { type ChannelHost, Unreachable } from '../../channels/channel';
import { TelegramChannel, type TelegramOptions } from '../../channels/telegram/telegram-channel';
import { TelegramEmulator } from '../support/telegram-emulator';
import { Watch } from '../support/watch';

let watch: Watch;
let platform: TelegramEmulator;
let server: Server;
let channels: TelegramChannel[];
let heard: Activity[];
let logged: string[];
let pauses: number[];
let answer: (context: TurnContext) => Promise<unknown>;

beforeEach(async () => {
  watch = new Watch();
  platform = await TelegramEmulator.start(watch);
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  channels = [];
  heard = [];
  logged = [];
  pauses = [];
  answer = async () => undefined;
});

afterEach(async () => {
  await platform.close();
  await Promise.all(channels.map((channel) => channel.stop()));
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

function open(options: Partial<TelegramOptions> = {}): TelegramChannel {
  const note = (fields: object, text: string) => {
    logged.push(`${text} ${JSON.stringify(fields)}`);
    watch.changed();
  };
  const host: ChannelHost = {
    receive: async (context) => {
      heard.push(context.activity);
      watch.changed();
      await answer(context);
    },
    log: { info: note, warn: note, error: note },
    picture: async () => Buffer.from('png'),
    now: () => new Date('2026-03-14T09:26:00Z'),
  };
  const patience = {
    call: 5_000,
    poll: 60_000,
    pause: async (ms: number, signal?: AbortSignal) => {
      pauses.push(ms);
      watch.changed();
      await new Promise(setImmediate);
      signal?.throwIfAborted();
    },
  };
  const channel = new TelegramChannel({ token: platform.token, apiRoot: platform.root, patience, ...options }, host);
  channels.push(channel);
  return channel;
}

const say = (text: string, chat = 41) =>
  platform.push({
    message: {
      message_id: platform.nextMessage(),
      date: 1,
      text,
      from: { id: chat, is_bot: false, first_name: 'Anna' },
      chat: { id: chat, type: 'private' },
    },
  });
const hears = (count: number) => watch.until(() => heard.length >= count);
const sends = (count: number) => watch.until(() => platform.sent.length >= count);
const texts = () => platform.sent.map(({ args }) => args.text ?? args.caption);
const reply = (activity: string | Partial<Activity>) => {
  answer = (context) => context.sendActivity(activity as Partial<Activity>);
};
const error = (error_code: number, description = 'refused', parameters?: object) => ({
  error_code,
  description,
  parameters,
});
const reference = { channelId: 'telegram', conversation: { id: '41' } } as Partial<Activity>;

describe('it starts', () => {
  it('with a sentence when the token is wrong', async () => {
    await expect(open({ token: '1:wrong' }).start()).rejects.toThrow(
      'Telegram answered 401: TELEGRAM_BOT_TOKEN is wrong; copy it again from @BotFather.',
    );
  });

  it('later when Telegram is not there yet, and says so meanwhile', async () => {
    platform.faults.getMe = ['cut', error(502)];
    await open().start();
    expect(logged[0]).toMatch(/^Telegram cannot be reached \(ECONNRESET\): check the network and TELEGRAM_API_ROOT/);
    await say('one');
    await hears(1);
    expect(pauses).toEqual([10_000]);
  });

  it('and stops when Telegram never came', async () => {
    platform.faults.getMe = Array.from({ length: 50 }, () => 'cut' as const);
    const channel = open({ publicUrl: 'https://outlay.example' });
    await channel.start();
    await watch.until(() => pauses.length > 3);
    await channel.stop();
  });

  it('with a sentence when Telegram will not call PUBLIC_URL', async () => {
    await expect(open({ publicUrl: 'http://outlay.example' }).start()).rejects.toThrow(
      /PUBLIC_URL; give an https address/,
    );
  });

  it('with the menu of commands, by language', async () => {
    const commands = {
      '': [{ command: 'undo', description: 'Undo' }],
      de: [{ command: 'undo', description: 'Zurück' }],
    };
    await open({ commands }).start();
    expect(platform.calls.filter(({ method }) => method === 'setMyCommands').map(({ args }) => args)).toEqual([
      { commands: commands[''] },
      { commands: commands.de, language_code: 'de' },
    ]);
  });
});

describe('it polls', () => {
  it('asking for what it understands, and confirms on stop what it has taken', async () => {
    const channel = open();
    await channel.start();
    await say('one');
    await hears(1);
    await channel.stop();
    expect(platform.unconfirmed).toBe(0);
    await say('while it is down');
    await open().start();
    await hears(2);
    expect(heard.map(({ text }) => text)).toEqual(['one', 'while it is down']);
  });

  it('and a slow turn of one chat holds up no other', async () => {
    let proceed = () => {};
    const held = new Promise<void>((resolve) => {
      proceed = resolve;
    });
    answer = async (context) => {
      if (context.activity.text === 'slow') await held;
      await context.sendActivity(`re: ${context.activity.text}`);
    };
    await open().start();
    await say('slow', 41);
    await hears(1);
    await say('quick', 42);
    await sends(1);
    expect(texts()).toEqual(['re: quick']);
    proceed();
    await sends(2);
  });

  it('and confirms nothing whose turn has not ended: what a crash cuts off, Telegram hands out again', async () => {
    let proceed = () => {};
    const held = new Promise<void>((resolve) => {
      proceed = resolve;
    });
    answer = async (context) => {
      if (context.activity.text === 'slow') await held;
    };
    await open().start();
    await say('slow', 41);
    await hears(1);
    await say('quick', 42);
    await hears(2);
    expect(platform.unconfirmed).toBe(2);
    proceed();
    await watch.until(() => platform.unconfirmed === 0);
    expect(heard.map(({ text }) => text)).toEqual(['slow', 'quick']);
  });

  it('and hands a batch over in the order it came', async () => {
    for (const text of ['one', 'two', 'three']) await say(text);
    await open().start();
    await hears(3);
    expect(heard.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
  });

  it('on through refusals and lost connections', async () => {
    await open().start();
    platform.faults.getUpdates = [error(502), 'cut', error(429, 'Too Many Requests', { retry_after: 7 })];
    await say('one');
    await say('two');
    await hears(2);
    expect(pauses).toEqual([1000, 2000, 7000]);
  });

  it('again when a poll is never answered', async () => {
    platform.faults.getUpdates = ['hang'];
    await open({ patience: { call: 5_000, poll: 30, pause: async () => undefined } }).start();
    await say('one');
    await hears(1);
  });

  it('and says what to do when another program polls with the same token, until that one is gone', async () => {
    await open().start();
    const other = open();
    await other.start();
    await watch.until(() => logged.length > 0);
    expect(logged[0]).toMatch(/^Telegram answered 409: another program polls with this TELEGRAM_BOT_TOKEN; stop it/);
    await channels.shift()!.stop();
    await say('one');
    await hears(1);
  });
});

describe('it is called by webhook', () => {
  const push = (
    update: object | string,
    secret = platform.webhook?.secret_token,
    path = new URL(platform.webhook!.url).pathname,
  ) =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(secret && { 'x-telegram-bot-api-secret-token': secret }) },
      body: typeof update === 'string' ? update : JSON.stringify(update),
    });
  const update = {
    update_id: 1,
    message: { message_id: 1, date: 1, text: 'hi', from: { id: 41 }, chat: { id: 41, type: 'private' } },
  };
  const listen = async (options: Partial<TelegramOptions> = { publicUrl: 'https://outlay.example/' }) => {
    const channel = open(options);
    channel.routes(server);
    await channel.start();
    return channel;
  };

  it('at an address that only Telegram knows', async () => {
    await listen();
    expect(platform.webhook!.url).toMatch(/^https:\/\/outlay\.example\/telegram\/[0-9a-f]{64}$/);
    expect(platform.webhook!.url).not.toContain(platform.webhook!.secret_token);
    expect((await push(update)).status).toBe(200);
    expect(heard).toHaveLength(1);
  });

  it('and answers when the turn has ended, so that what a process dies over comes again', async () => {
    let proceed = () => {};
    const held = new Promise<void>((resolve) => {
      proceed = resolve;
    });
    answer = () => held;
    await listen();
    let answered = false;
    const pushed = push(update).then(({ status }) => {
      answered = true;
      return status;
    });
    await watch.until(() => heard.length > 0);
    expect(answered).toBe(false);
    proceed();
    expect(await pushed).toBe(200);
  });

  it.each([
    ['another secret', () => push(update, 'guess'), 401],
    ['no secret', () => push(update, ''), 401],
    ['another path', () => push(update, platform.webhook!.secret_token, '/telegram/guess'), 401],
    ['another secret, whatever the body', () => push('{', 'guess'), 401],
    ['no JSON', () => push('{'), 400],
    ['a body of 2 MB', () => push({ ...update, more: 'x'.repeat(2_000_000) }), 400],
    ['a list', () => push('null'), 400],
    ['a kind of update it does not know', () => push({ update_id: 2, thought: {} }), 200],
  ])('with %s the bot hears nothing', async (_what, send, status) => {
    await listen();
    expect((await send()).status).toBe(status);
    expect(heard).toEqual([]);
  });

  it('and refuses everything while it polls, whatever secrets one has', async () => {
    await listen();
    const { url, secret_token } = platform.webhook!;
    server.close();
    server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await listen({});
    expect((await push(update, secret_token, new URL(url).pathname)).status).toBe(401);
  });

  it('and asks Telegram to come again while it is starting', async () => {
    await listen();
    const { url, secret_token } = platform.webhook!;
    server.close();
    server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open({ publicUrl: 'https://outlay.example/' }).routes(server);
    expect((await push(update, secret_token, new URL(url).pathname)).status).toBe(503);
    expect(heard).toEqual([]);
  });

  it('and asks Telegram to come again when it is stopping', async () => {
    const channel = await listen();
    await channel.stop();
    expect((await push(update)).status).toBe(503);
    expect(heard).toEqual([]);
  });
});

describe('it sends', () => {
  beforeEach(() => open().start());

  it('again after the pause that Telegram asks for, and after its own for a failure of Telegram', async () => {
    platform.faults.sendMessage = [error(429, 'Too Many Requests', { retry_after: 3 }), error(502), 'cut'];
    reply('Logged.');
    await say('12 lunch');
    await sends(1);
    expect(pauses).toEqual([3000, 2000, 4000]);
  });

  it('not again where Telegram asks for more patience than a person has', async () => {
    platform.faults.sendMessage = [error(429, 'Too Many Requests', { retry_after: 600 })];
    reply('Logged.');
    await say('12 lunch');
    await watch.until(() => logged.length > 0);
    expect(logged[0]).toContain('Telegram answered 429');
    expect(pauses).toEqual([]);
  });

  it('not again what was refused, and logs neither words nor token', async () => {
    platform.faults.sendMessage = [error(400, 'Bad Request: chat not found')];
    reply('Logged 12 for the surprise party.');
    await say('12 for the surprise party');
    await watch.until(() => logged.length > 0);
    expect(pauses).toEqual([]);
    expect(logged.join()).toContain('Telegram answered 400');
    expect(logged.join()).not.toMatch(/party|700:/);
  });

  it('to a group that has become a supergroup', async () => {
    platform.faults.sendMessage = [error(400, 'group chat was upgraded', { migrate_to_chat_id: -1007 })];
    reply('Logged.');
    await say('12 lunch');
    await sends(1);
    expect(platform.sent[0]!.args.chat_id).toBe('-1007');
  });

  it('plainly what Telegram cannot read as HTML', async () => {
    platform.faults.sendMessage = [error(400, "Bad Request: can't parse entities: …")];
    reply({ type: 'message', text: '**Food** & co', textFormat: 'markdown' });
    await say('12 lunch');
    await sends(1);
    expect(platform.sent[0]!.args).toMatchObject({ text: '**Food** & co' });
    expect(platform.sent[0]!.args).not.toHaveProperty('parse_mode');
  });

  it('markdown as HTML', async () => {
    reply({ type: 'message', text: '**Food** & co', textFormat: 'markdown' });
    await say('12 lunch');
    await sends(1);
    expect(platform.sent[0]!.args).toMatchObject({ text: '<b>Food</b> &amp; co', parse_mode: 'HTML' });
  });

  it('the bytes of a picture, under a name', async () => {
    const attachments = [{ contentType: 'image/png', contentUrl: 'https://charts.example/a.png' }];
    reply({ type: 'message', text: 'March', attachments });
    await say('chart');
    await sends(1);
    const { photo, caption } = platform.sent[0]!.args as { photo: Buffer & { fileName: string }; caption: string };
    expect([String(photo), photo.fileName, caption]).toEqual(['png', 'chart.png', 'March']);
  });

  it('typing as what it is', async () => {
    reply({ type: 'typing' });
    await say('report');
    await watch.until(() => platform.calls.some(({ method }) => method === 'sendChatAction'));
  });

  it('and a press is answered at once, even when the turn fails', async () => {
    answer = async () => {
      throw new Error('boom');
    };
    const from = { id: 41, is_bot: false, first_name: 'Anna' };
    const under = { message_id: 1, date: 1, chat: { id: 41, type: 'private' } };
    await platform.push({
      callback_query: { id: '77', from, message: under, chat_instance: '1', data: '{"do":"undo"}' },
    });
    await watch.until(() => platform.calls.some(({ method }) => method === 'answerCallbackQuery'));
  });
});

describe('it changes what it has said', () => {
  beforeEach(() => open().start());
  const changes = () =>
    platform.calls.filter(({ method }) => /^(edit|delete)Message/.test(method)).map(({ method }) => method);

  it('in place, quietly when nothing changes, and the caption where it is a picture', async () => {
    answer = async (context) => {
      const said = await context.sendActivity('Logged.');
      await context.updateActivity({ type: 'message', id: said!.id, text: 'Undone.' });
      await context.updateActivity({ type: 'message', id: said!.id, text: 'Undone.' });
      const attachments = [{ contentType: 'image/png', contentUrl: 'https://charts.example/a.png' }];
      const picture = await context.sendActivity({ type: 'message', text: 'March', attachments });
      await context.updateActivity({ type: 'message', id: picture!.id, text: 'March, undone' });
      await context.deleteActivity(picture!.id);
      await context.sendActivity('done');
    };
    await say('12 lunch');
    await watch.until(() => texts().includes('done'));
    expect(changes()).toEqual(['editMessageText', 'editMessageCaption', 'deleteMessage']);
    expect(logged).toEqual([]);
  });
});

describe('a person who has blocked the bot', () => {
  it('is no error in a turn', async () => {
    await open().start();
    platform.blocked.add('41');
    let sent: unknown = 'nothing yet';
    answer = async (context) => {
      sent = await context.sendActivity('Logged.');
    };
    await say('12 lunch');
    await watch.until(() => logged.length > 0);
    await channels[0]!.stop();
    expect(sent).toEqual({ id: '' });
    expect(logged).toEqual(['the person has blocked the bot {"channel":"telegram"}']);
  });

  it('is told to whoever resumes, so that they need not try again', async () => {
    const channel = open();
    await channel.start();
    platform.blocked.add('41');
    await expect(channel.resume(reference, [{ type: 'message', text: 'Food is at 80 %.' }])).rejects.toThrow(
      Unreachable,
    );
  });

  it('and other refusals reach whoever resumes as they are', async () => {
    const channel = open();
    await channel.start();
    platform.faults.sendMessage = [error(400, 'Bad Request: chat not found')];
    await expect(channel.resume(reference, [{ type: 'message', text: 'x' }])).rejects.toThrow('chat not found');
  });
});
