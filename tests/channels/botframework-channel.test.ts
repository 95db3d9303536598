import { type Activity, type ConversationReference, TurnContext } from 'botbuilder';
import { type ChannelHost, Unreachable } from '../../channels/channel';
import { TRIED_AGAIN } from '../support/bot-connector';
import { Watch } from '../support/watch';
import { type BotFrameworkHost, botFrameworkHost } from './botframework-host';

let platform: BotFrameworkHost;
let heard: Activity[];
let logged: string[];
let answer: (context: TurnContext) => Promise<unknown>;
let watch: Watch;
let host: ChannelHost;

beforeEach(async () => {
  heard = [];
  logged = [];
  watch = new Watch();
  answer = async () => undefined;
  host = {
    receive: async (context) => {
      heard.push(context.activity);
      watch.changed();
      await answer(context);
    },
    log: {
      info: () => undefined,
      warn: () => undefined,
      error: (fields, text) => {
        logged.push(`${text} ${JSON.stringify(fields)}`);
        watch.changed();
      },
    },
    picture: async () => Buffer.from('png'),
    now: () => new Date('2026-03-14T09:26:00Z'),
  };
  platform = await botFrameworkHost(host, watch);
});

afterEach(async () => {
  await platform.channel.stop();
  await platform.close();
});

const posts = (count: number) => watch.until(() => platform.connector.posted.length >= count);

describe('a message', () => {
  let proceed: () => void;

  beforeEach(() => {
    const held = new Promise<void>((resolve) => {
      proceed = resolve;
    });
    answer = async (context) => {
      if (context.activity.text === 'slow') await held;
      await context.sendActivity('done');
    };
  });
  afterEach(() => void jest.useRealTimers());

  it('is answered when its turn has ended: what a process dies over is brought again', async () => {
    let answered = false;
    const slow = platform.post(platform.message({ text: 'slow' })).finally(() => {
      answered = true;
    });
    await watch.until(() => heard.length === 1);
    const conversation = { id: 'a:ben', conversationType: 'personal' } as Activity['conversation'];
    expect((await platform.post(platform.message({ text: 'another chat', conversation }))).status).toBe(200);
    expect(answered).toBe(false);
    proceed();
    expect((await slow).status).toBe(200);
    expect(platform.connector.posted.map(({ activity }) => activity.text)).toEqual(['done', 'done']);
  });

  it('whose turn takes longer than the connector waits is answered before, and its turn goes on', async () => {
    jest.useFakeTimers({
      doNotFake: ['nextTick', 'setImmediate', 'setInterval', 'queueMicrotask', 'performance', 'Date'],
    });
    const slow = platform.post(platform.message({ text: 'slow' }));
    await watch.until(() => heard.length === 1);
    await jest.advanceTimersByTimeAsync(10_000);
    expect((await slow).status).toBe(200);
    expect(platform.connector.posted).toEqual([]);
    jest.useRealTimers();
    proceed();
    await posts(1);
    expect(platform.connector.posted[0]!.activity.text).toBe('done');
  });
});

describe('a connector that fails', () => {
  it('is asked again where that helps: each reply is told', async () => {
    platform.connector.faults.push(...TRIED_AGAIN);
    answer = (context) => context.sendActivity(context.activity.text);
    const chats = TRIED_AGAIN.map((_, place) => `chat ${place}`);
    const brought = chats.map((text) =>
      platform.post(platform.message({ text, conversation: { id: `a:${text}` } as Activity['conversation'] })),
    );
    for (const { status } of await Promise.all(brought)) expect(status).toBe(200);
    expect(new Set(platform.connector.posted.map(({ activity }) => activity.text))).toEqual(new Set(chats));
    expect(logged).toEqual([]);
  });

  it('and never answers holds up no chat for good, and is named in the log beside the turn', async () => {
    await platform.close();
    platform = await botFrameworkHost(host, watch, 100);
    platform.connector.faults.push('hang');
    answer = async (context) => {
      context.turnState.set('turn id', '1a2b3c4d');
      await context.sendActivity('Logged 12 for the surprise party.');
    };
    expect((await platform.post(platform.message({ text: 'surprise party 12' }))).status).toBe(200);
    expect(logged[0]).toMatch(/^a message was not taken .*"turn":"1a2b3c4d".*connector gave no answer/);
    expect(logged.join()).not.toContain('party');
  });
});

it('replies to the message, in its conversation, with the app’s own token', async () => {
  answer = (context) => context.sendActivity('Logged.');
  const message = platform.message({ text: '12 lunch' });
  await platform.post(message);
  await posts(1);
  expect(platform.connector.posted[0]).toMatchObject({
    method: 'POST',
    path: `/emea/v3/conversations/a:anna/activities/${message.id}`,
    authorization: 'Bearer token-for-https://api.botframework.com',
  });
});

it('changes and deletes what it has said', async () => {
  answer = async (context) => {
    const said = await context.sendActivity('Logged.');
    await context.updateActivity({ type: 'message', id: said!.id, text: 'Undone.' });
    await context.deleteActivity(said!.id);
  };
  await platform.post(platform.message({ text: '12 lunch' }));
  await posts(3);
  expect(platform.connector.posted.map(({ method, path }) => [method, path.split('/').at(-1)])).toEqual([
    ['POST', heard[0]!.id],
    ['PUT', 'b1'],
    ['DELETE', 'b1'],
  ]);
});

it.each([
  ['an invoke that the bot answers', { status: 200, body: { ok: true } }, 200, { ok: true }],
  ['an invoke that nobody answers', undefined, 501, ''],
])('tells the platform what became of %s', async (_what, value, status, body) => {
  if (value) answer = (context) => context.sendActivity({ type: 'invokeResponse', value });
  const response = await platform.post(platform.message({ type: 'invoke', name: 'task/fetch' }));
  expect(response.status).toBe(status);
  if (body) expect(await response.json()).toEqual(body);
});

describe('a pressed button of a card', () => {
  const value = { action: { type: 'Action.Execute', verb: 'undo', data: { do: 'undo', with: 'b1' } } };
  const press = (replyToId = 'b1') =>
    platform.post(platform.message({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId }));
  const suggestedActions = { to: [], actions: [{ type: 'postBack', title: 'Redo', value: { do: 'redo' } }] };
  const changed = { type: 'message', id: 'b1', text: 'Undone.', suggestedActions } as Partial<Activity>;

  it('comes as what it means, and its answer is the card that stands there from now on', async () => {
    answer = (context) => context.updateActivity(changed);
    const response = await press();
    expect(heard[0]).toMatchObject({ type: 'message', text: '', value: { do: 'undo', with: 'b1' }, replyToId: 'b1' });
    expect(await response.json()).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { body: [{ inlines: [{ text: 'Undone.' }] }], actions: [{ title: 'Redo' }] },
    });
    expect(platform.connector.posted).toEqual([]);
  });

  it('changes another message by itself', async () => {
    answer = (context) => context.updateActivity(changed);
    expect(await (await press('b7')).json()).toMatchObject({ type: 'application/vnd.microsoft.activity.message' });
    expect(platform.connector.posted.map(({ method }) => method)).toEqual(['PUT']);
  });

  it('is answered though its turn fails', async () => {
    answer = async () => {
      throw new Error('the secret of the house');
    };
    const response = await press();
    expect([response.status, await response.text()]).toEqual([200, expect.not.stringContaining('secret')]);
  });
});

it('answers a failed invoke with 500 and no reason', async () => {
  answer = async () => {
    throw new Error('the secret of the house');
  };
  const response = await platform.post(platform.message({ type: 'invoke', name: 'x' }));
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('secret');
  expect(logged.join()).not.toContain('secret');
});

it('hands the replies over in the answer where the sender waits for them', async () => {
  answer = (context) => context.sendActivity('Logged.');
  const response = await platform.post(platform.message({ text: '12 lunch', deliveryMode: 'expectReplies' }));
  expect(await response.json()).toMatchObject({ activities: [{ text: 'Logged.' }] });
});

it.each([
  ['no JSON', '{', 401],
  ['a list', '[]', 401],
  ['nothing', 'null', 401],
])('refuses a body that is %s', async (_what, body, status) => {
  expect((await platform.post(body)).status).toBe(status);
  expect(heard).toEqual([]);
});

it('refuses an activity without a type', async () => {
  expect((await platform.post(platform.message({ type: undefined }))).status).toBe(400);
  expect(heard).toEqual([]);
});

it('asks the platform to come again while it is stopping', async () => {
  await platform.channel.stop();
  expect((await platform.post(platform.message({ text: 'hi' }))).status).toBe(503);
  expect(heard).toEqual([]);
});

describe('a stored reference', () => {
  const stored = () =>
    JSON.parse(
      JSON.stringify(TurnContext.getConversationReference(platform.message() as Activity)),
    ) as Partial<ConversationReference>;
  const notice = [{ type: 'message', text: 'Food is at 80 %.' }];

  it('is resumed as a message that answers nothing', async () => {
    await platform.channel.resume(stored(), notice);
    expect(platform.connector.posted).toMatchObject([
      { path: '/emea/v3/conversations/a:anna/activities', activity: { text: 'Food is at 80 %.' } },
    ]);
  });

  it.each([
    [403, true],
    [404, true],
    [400, false],
  ])('that the platform refuses with %i: nobody is there any more: %s', async (status, gone) => {
    platform.connector.refusing = { status };
    const error = await platform.channel.resume(stored(), notice).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(error instanceof Unreachable).toBe(gone);
  });

  it('is left alone for as long as the platform asks', async () => {
    platform.connector.refusing = { status: 429, headers: { 'retry-after': '0.2' } };
    const error = await platform.channel.resume(stored(), notice).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'TryLater', afterMs: 200 });
  });

  it('without a service says how to store one', async () => {
    await expect(platform.channel.resume({ conversation: stored().conversation }, notice)).rejects.toThrow(
      'store TurnContext.getConversationReference(activity)',
    );
  });
});

it('logs a refused reply with the next step, and nothing of what was said', async () => {
  platform.connector.refusing = { status: 401 };
  answer = (context) => context.sendActivity('Logged 12 for the surprise party.');
  await platform.post(platform.message({ text: 'surprise party 12' }));
  await watch.until(() => logged.length > 0);
  expect(logged[0]).toContain('Bot Framework answered 401: MicrosoftAppType or MicrosoftAppTenantId');
  expect(logged[0]).not.toMatch(/party|token-for/);
});

it('keeps one connector for all turns of a service', async () => {
  answer = (context) => context.sendActivity('Logged.');
  const clients = new Set<unknown>();
  const before = answer;
  answer = async (context) => {
    clients.add(context.turnState.get(context.adapter.ConnectorClientKey));
    await before(context);
  };
  for (const text of ['one', 'two', 'three']) await platform.post(platform.message({ text }));
  await posts(3);
  expect(clients.size).toBe(1);
});
