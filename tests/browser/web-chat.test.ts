// The widget in a real browser, on a page of another site, before a small bot.
import { readFileSync } from 'node:fs';
import { CardFactory, type TurnContext } from 'botbuilder';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Server } from 'restify';
import { openBrowser } from '../support/browser';
import type { ChatHost, ChatHostSettings } from '../support/chat-host';
import { memoryConversationLog } from '../support/conversation-log';
import { bringWebChat, Chat, type Site, startSite, startWebChat } from '../support/web-chat-site';

jest.setTimeout(60_000);

let browser: Browser;
let context: BrowserContext;
let host: ChatHost;
let site: Site;
let sites: Site[] = [];
/** Everything the browser asked for, and what its console complained about. */
let requests: string[];
let complaints: string[];

const press = { do: 'undo', with: 'e1' };

const form = {
  type: 'AdaptiveCard',
  version: '1.3',
  body: [
    { type: 'TextBlock', text: 'Food & drink', weight: 'bolder' },
    { type: 'Input.Number', id: 'limit', label: 'A month' },
  ],
  actions: [{ type: 'Action.Submit', title: 'Set the limit' }],
};

/** A form as the bot says it. */
const limits = {
  button: { title: 'Save', value: { do: 'set-limit' } },
  fields: [
    { name: 'of', label: 'New limit on', value: 'food', choices: [{ title: 'Food & drink', value: 'food' }] },
    { name: 'amount', label: 'Amount a month' },
    { name: 'other', label: 'Shopping · a month' },
  ],
};

/** Greets, logs with a button, undoes in place, draws. */
function scripted(): (turn: TurnContext) => Promise<void> {
  let logged = '';
  return async (turn) => {
    const { type, text, value, attachments } = turn.activity;
    if (type === 'conversationUpdate') await turn.sendActivity('Welcome. Tell me what you spent.');
    if (type !== 'message') return;
    if (value?.do === 'undo') await turn.updateActivity({ id: logged, type: 'message', text: 'Lunch: undone' });
    else if (attachments?.length) await turn.sendActivity(`Got ${attachments[0]?.name}`);
    else if (value?.limit) await turn.sendActivity(`Limit: ${value.limit}`);
    else if (text === 'card')
      await turn.sendActivity({ attachments: [CardFactory.adaptiveCard(form)], text: 'How much?' });
    else if (text === 'form')
      await turn.sendActivity({ text: 'Say “limit food to 300”.', channelData: { form: limits } });
    else if (text === 'export') {
      const csv = Buffer.from('date,amount\n2026-01-01,12').toString('base64');
      const file = { contentType: 'text/csv', contentUrl: `data:text/csv;base64,${csv}`, name: 'ledger.csv' };
      await turn.sendActivity({ attachments: [file] });
    } else if (text === 'chart') {
      const picture = { contentType: 'image/png', contentUrl: '/chart.png', name: 'October: food 60, travel 40' };
      await turn.sendActivity({ text: 'This month', attachments: [picture] });
    } else if (text?.startsWith('lunch')) {
      const actions = [{ type: 'postBack', title: 'Undo', value: press }];
      logged = (await turn.sendActivity({ text: 'Lunch: **12.00**', suggestedActions: { to: [], actions } }))?.id ?? '';
    } else await turn.sendActivity(`You said: ${text}`);
  };
}

async function open(settings: ChatHostSettings = {}, attributes = ''): Promise<void> {
  site = await startSite(() => host.url, attributes, '<p>Shoes</p><button type="button">Buy</button>');
  sites.push(site);
  host = await startWebChat({ bot: scripted(), ...settings }, [site.url]);
}

async function visit(url = site.url): Promise<Chat> {
  const page = await context.newPage();
  return visitIn(page, url);
}

async function visitIn(page: Page, url: string): Promise<Chat> {
  await page.goto(url);
  const chat = new Chat(page);
  await chat.launcher.waitFor();
  return chat;
}

beforeAll(async () => {
  bringWebChat();
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A browser of somebody who has not been here, and what it asks for. */
async function begin(): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1000, height: 760 } });
  requests = [];
  complaints = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
}

async function end(): Promise<void> {
  await context.close();
  await host.stop();
  for (const started of sites) await started.stop();
  sites = [];
}

describe('in one conversation', () => {
  let chat: Chat;
  beforeAll(async () => {
    await begin();
    await open();
    chat = await visit();
    await chat.open();
  });
  afterAll(end);

  test('a button of a reply comes back as what it means, and the reply changes in its place', async () => {
    await chat.say('lunch 12');
    await chat.button('Undo').click();
    await chat.hears('Lunch: undone');
    expect(host.heard.at(-1)?.value).toEqual(press);
    expect(await chat.bubbles()).toEqual(['Welcome. Tell me what you spent.', 'lunch 12', 'Lunch: undone']);
  });

  test('a chart keeps its proportions, says what it shows, and is enlarged by a click', async () => {
    await chat.say('chart');
    const picture = chat.frame.getByRole('button', { name: 'October: food 60, travel 40' });
    await picture.waitFor();
    const { width, height } = (await picture.locator('img').boundingBox())!;
    expect(width).toBeGreaterThan(250);
    expect(width / height).toBeCloseTo(2, 1);
    await picture.click();
    const large = chat.frame.locator('#zoomed');
    await large.waitFor();
    await chat.page.keyboard.press('Escape');
    await large.waitFor({ state: 'hidden' });
    expect(await chat.box.isVisible()).toBe(true);
  });

  test('a form of the bot is filled in under its words; what is left empty is not said', async () => {
    await chat.say('form');
    await chat.hears('Say “limit food to 300”.');
    // The chat draws a new card twice; what is said after it, once.
    await chat.say('hello');
    await chat.hears('You said: hello');
    await chat.frame.getByLabel('Amount a month').fill('300');
    await chat.frame.locator('.ac-pushButton', { hasText: 'Save' }).click();
    await chat.hears('You said: undefined');
    expect(host.heard.at(-1)?.value).toEqual({ do: 'set-limit', of: 'food', amount: '300' });
  });

  test('a file goes up', async () => {
    await chat.frame
      .locator('input[type=file]')
      .setInputFiles({ name: 'bank.csv', mimeType: 'text/csv', buffer: Buffer.from('date,amount\n2026-01-01,12') });
    await chat.say('');
    await chat.hears('Got bank.csv');
    const url = String(host.heard.at(-1)?.attachments?.[0]?.contentUrl);
    expect(Buffer.from(url.split(',')[1]!, 'base64').toString()).toBe('date,amount\n2026-01-01,12');
  });

  test('a file comes down', async () => {
    await chat.say('export');
    const [download] = await Promise.all([
      chat.page.waitForEvent('download'),
      chat.frame.getByRole('link', { name: /ledger\.csv/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('ledger.csv');
    expect(readFileSync(await download.path(), 'utf8')).toBe('date,amount\n2026-01-01,12');
  });
});

describe('of a visitor of its own', () => {
  beforeEach(begin);
  afterEach(end);

  test('a launcher costs the page one small file and moves nothing; the chat comes when it is opened', async () => {
    await open();
    const chat = await visit();
    expect(requests.map((url) => new URL(url).pathname).toSorted()).toEqual(['/', '/web-chat/embed.js']);
    await chat.open();
    await chat.hears('Welcome');
    await chat.say('hello');
    await chat.hears('You said: hello');
    expect(await chat.bubbles()).toEqual(['Welcome. Tell me what you spent.', 'hello', 'You said: hello']);

    const shifts = await chat.page.evaluate(`new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
  })`);
    expect(shifts).toBe(0);
    const strangers = requests.filter(
      (url) => !url.startsWith(host.url) && !url.startsWith(site.url) && !/^(data|blob):/.test(url),
    );
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('the files come when the mouse is over the button; the server hears of the visitor when it is pressed', async () => {
    await open();
    const chat = await visit();
    const bundle = chat.page.waitForResponse(/webchat-.*\.js$/);
    await chat.launcher.hover();
    await bundle;
    expect(await chat.page.locator('outlay-chat .panel').isVisible()).toBe(false);
    await chat.frame.locator('#title').waitFor({ state: 'attached' });
    expect(requests.filter((url) => url.includes('/v3/directline'))).toEqual([]);
    await chat.launcher.click();
    await chat.hears('Welcome');
    await chat.frame.locator('[data-id="webchat-sendbox-input"]:focus').waitFor();
  });

  test('language, zone and a visitor of their own reach the bot', async () => {
    await open({}, 'data-language="de-AT"');
    const chat = await visit();
    expect(await chat.launcher.getAttribute('aria-label')).toBe('Chat öffnen');
    await chat.open();
    await chat.say('hallo');
    await chat.hears('You said: hallo');
    expect(host.heard[0]).toMatchObject({ type: 'conversationUpdate', locale: 'de-AT' });
    expect(host.heard.at(-1)).toMatchObject({ locale: 'de-AT', localTimezone: expect.any(String) });
    expect(host.heard.at(-1)?.from.id).toMatch(/^dl_/);
  });

  test('a card is filled in and sent', async () => {
    await open();
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme: 'dark' });
    const chat = await visitIn(page, site.url);
    await chat.open();
    await chat.say('card');
    await chat.frame.getByLabel('A month').fill('300');
    // The words of a card are seen by night as well.
    const words = chat.frame.getByText('Food & drink');
    const colour = await words.evaluate('getComputedStyle(document.querySelector(".ac-textBlock")).color');
    expect(colour).toBe('rgb(243, 244, 246)');
    await chat.frame.locator('.ac-pushButton', { hasText: 'Set the limit' }).click();
    await chat.hears('Limit: 300');
  });

  test('an example of the page stands in the box, and is sent by the visitor alone', async () => {
    await open();
    const page = await context.newPage();
    await page.goto(host.url);
    const chat = new Chat(page);
    await page.getByRole('button', { name: 'undo' }).click();
    await chat.box.waitFor();
    expect(await chat.box.inputValue()).toBe('undo');
    await page.getByRole('button', { name: 'spent 12 on lunch' }).click();
    expect(await chat.box.inputValue()).toBe('spent 12 on lunch');
    await chat.box.press('Enter');
    await chat.hears('You said: spent 12 on lunch');
    expect(host.heard.filter(({ type }) => type === 'message')).toHaveLength(1);
  });

  test('the conversation is there again after a reload and on another page, and stays open', async () => {
    await open();
    const chat = await visit();
    await chat.open();
    await chat.say('lunch 12');
    await chat.hears('Lunch: 12.00');
    const again = await visitIn(chat.page, `${site.url}/another-page`);
    await again.hears('Lunch: 12.00');
    expect(await again.bubbles()).toEqual(['Welcome. Tell me what you spent.', 'lunch 12', 'Lunch: 12.00']);
    await again.say('hello');
    await again.hears('You said: hello');
    expect(new Set(host.heard.map(({ conversation }) => conversation.id)).size).toBe(1);
    expect(host.heard.filter(({ type }) => type === 'conversationUpdate')).toHaveLength(1);
  });

  test('what is told while the chat is closed is counted on the launcher', async () => {
    await open();
    const chat = await visit();
    await chat.open();
    await chat.hears('Welcome');
    await chat.launcher.click();
    const { conversation } = host.heard[0]!;
    await host.channel.resume({ conversation }, [{ type: 'message', text: 'Rent is due tomorrow' }]);
    await chat.page.getByRole('button', { name: 'Open chat, 1 unread' }).waitFor();
    await chat.launcher.click();
    await chat.hears('Rent is due tomorrow');
    expect(await chat.launcher.getAttribute('aria-label')).toBe('Close chat');
    expect(await chat.page.locator('outlay-chat .badge').isHidden()).toBe(true);
  });

  test('with the keyboard alone', async () => {
    await open();
    const chat = await visit();
    const { keyboard } = chat.page;
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await chat.frame.locator('[data-id="webchat-sendbox-input"]:focus').waitFor();
    await keyboard.type('lunch 12');
    await keyboard.press('Enter');
    await chat.button('Undo').waitFor();
    await keyboard.press('Shift+Tab');
    while ((await chat.frame.locator(':focus').textContent()) !== 'Undo') await keyboard.press('Shift+Tab');
    await keyboard.press('Enter');
    await chat.hears('Lunch: undone');
    await keyboard.press('Escape');
    const focused = () =>
      chat.page.evaluate('document.activeElement.shadowRoot?.activeElement.getAttribute("aria-label")');
    expect(await focused()).toBe('Open chat');
    await keyboard.press('Enter');
    await chat.frame.locator('[data-id="webchat-sendbox-input"]:focus').waitFor();
  });

  test('on a phone it fills the screen, and its own button closes it', async () => {
    await open();
    const page = await context.newPage();
    await page.setViewportSize({ width: 390, height: 740 });
    const chat = await visitIn(page, site.url);
    await chat.open();
    expect(await page.locator('outlay-chat iframe').boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 740 });
    const focused = () => page.evaluate('document.activeElement.localName');
    await page.locator('main button').evaluate('document.querySelector("main button").focus()');
    expect(await focused()).toBe('outlay-chat');
    await chat.frame.getByRole('button', { name: 'Close chat' }).click();
    await chat.launcher.waitFor();
    await page.locator('main button').focus();
    expect(await focused()).toBe('button');
    expect(await page.locator('outlay-chat .panel').isVisible()).toBe(false);
  });

  test.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(17, 24, 39)'],
  ] as const)(
    'a screen that is %s: the bot learns it, and no accessibility rule is broken',
    async (colorScheme, background) => {
      await open({}, 'data-greeting="Tell me what you spent."');
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const chat = await visitIn(page, site.url);
      expect(await violations(page, 0)).toEqual([]);
      await chat.open();
      await chat.say('lunch 12');
      await chat.button('Undo').waitFor();
      expect(host.heard.at(-1)?.channelData.theme).toBe(colorScheme === 'dark' ? 'dark' : undefined);
      await chat.say('chart');
      await chat.frame.locator('.picture').waitFor();
      await chat.say('form');
      await chat.frame.getByLabel('Amount a month').waitFor();
      expect(
        await chat.frame.locator('body').evaluate('document.body && getComputedStyle(document.body).backgroundColor'),
      ).toBe(background);
      expect(await violations(page, 1)).toEqual([]);
      expect(await violations(page, 0)).toEqual([]);
      const demo = await context.newPage();
      await demo.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await visitIn(demo, host.url);
      expect(await violations(demo, 0)).toEqual([]);
    },
  );

  async function violations(page: Page, frame: number): Promise<string[]> {
    const { source } = jest.requireActual<{ source: string }>('axe-core');
    const at = page.frames()[frame]!;
    await at.evaluate(source);
    const found = (await at.evaluate('axe.run(document, { iframes: false })')) as {
      violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
    };
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
    );
  }

  test('after a restart of the server the open chat goes on by itself', async () => {
    const conversations = memoryConversationLog();
    await open({ conversations });
    await context.addInitScript('Math.random = () => 0');
    const chat = await visit();
    await chat.open();
    await chat.say('hello');
    await chat.hears('You said: hello');
    const { port } = host;
    await host.stop();
    await chat.say('meanwhile');
    host = await startWebChat({ bot: scripted(), conversations, port }, [site.url]);
    const [line] = await conversations.since((await conversationIds(chat))[0]!, 0, 1);
    await host.channel.resume({ conversation: line!.activity.conversation }, [{ type: 'message', text: 'I am back' }]);
    await chat.hears('I am back');
    await chat.hears('You said: meanwhile');
    const said = await chat.bubbles();
    expect(said.slice(1, 3)).toEqual(['hello', 'You said: hello']);
    expect(said.slice(3).toSorted()).toEqual(['I am back', 'You said: meanwhile', 'meanwhile']);
  });

  /** The conversation in the visitor's credential, as the page keeps it. */
  async function conversationIds(chat: Chat): Promise<string[]> {
    const kept = (await chat.page.evaluate('Object.values(localStorage)')) as string[];
    return kept.map((token) => JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()).conv);
  }

  test('after a long sleep, with its token expired, the chat gets another and goes on', async () => {
    let now = Date.now();
    await open({ now: () => new Date(now) });
    const chat = await visit();
    await chat.open();
    await chat.say('before');
    await chat.hears('You said: before');
    now += 10 * 3_600_000;
    await chat.say('lunch 12');
    await chat.hears('Lunch: 12.00');
    await chat.say('after');
    await chat.hears('You said: after');
    expect((await chat.bubbles()).slice(1)).toEqual([
      'before',
      'You said: before',
      'lunch 12',
      'Lunch: 12.00',
      'after',
      'You said: after',
    ]);
    expect(new Set(host.heard.map(({ conversation }) => conversation.id)).size).toBe(1);
  });

  test('a chat that cannot be reached says so, and comes as soon as it can', async () => {
    await open({}, 'data-language="de"');
    await context.route('**/tokens/generate', (route) => route.abort());
    const chat = await visit();
    await chat.launcher.click();
    await chat.frame.getByRole('status').getByText('Der Chat ist nicht erreichbar.').waitFor();
    await chat.frame.getByRole('button', { name: 'Noch einmal versuchen' }).waitFor();
    await context.unroute('**/tokens/generate');
    await chat.hears('Welcome');
    await chat.frame.getByText('Der Chat ist nicht erreichbar.').waitFor({ state: 'detached' });
  });

  test('a site names its own users: their conversation, on every device', async () => {
    await open({}, 'data-token-url="/token"');
    const chat = await visit();
    await chat.open();
    await chat.say('hello');
    await chat.hears('You said: hello');
    expect(host.heard.at(-1)?.from).toMatchObject({ id: expect.stringMatching(/^dl_site-/), name: 'Ada' });
    const phone = await browser.newContext();
    const there = await visitIn(await phone.newPage(), site.url);
    await there.open();
    await there.hears('You said: hello');
    await phone.close();
  });

  /** Azure's endpoint is called from pages of other origins, which ours never is. */
  function callableFromAnywhere(server: Server): void {
    server.pre((req, res, next) => {
      res.header('Access-Control-Allow-Origin', '*');
      res.header('Access-Control-Allow-Headers', 'authorization, content-type, x-ms-bot-agent, x-requested-with');
      if (req.method !== 'OPTIONS') return next();
      res.send(204);
      next(false);
    });
  }

  test('a site whose tokens are for another Direct Line endpoint is served by that one', async () => {
    const allowed: string[] = [];
    const elsewhere = await startWebChat({ bot: scripted(), mount: callableFromAnywhere }, allowed);
    site = await startSite(
      () => host.url,
      'data-token-url="/token"',
      '',
      () => elsewhere.url,
    );
    sites.push(site);
    const line = `${elsewhere.url}/v3/directline`;
    host = await startWebChat({ bot: scripted() }, [site.url], line);
    allowed.push(host.url);
    const chat = await visit();
    await chat.open();
    await chat.say('lunch 12');
    await chat.button('Undo').click();
    await chat.hears('Lunch: undone');
    expect(elsewhere.heard.length).toBeGreaterThan(0);
    expect(host.heard).toEqual([]);
    await elsewhere.stop();
  });

  test('a page that is not listed may draw the button but not show the chat', async () => {
    await open();
    const stranger = await startSite(() => host.url, '');
    sites.push(stranger);
    const chat = await visit(stranger.url);
    const refused = chat.page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await chat.launcher.click();
    await refused;
    expect(chat.page.frames()[1]?.url()).not.toContain('/web-chat/chat.html');
    expect(host.heard).toEqual([]);
  });
});
