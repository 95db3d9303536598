// The whole server, Telegram and Chromium: the admin makes an agent, who answers on a page what somebody asks in Telegram; a
// widget and a Telegram chat become one by a QR code and apart again; a forgotten password; an account that is deleted.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Doors, openDoors } from '../hostile/house-with-doors';
import { openBrowser } from '../support/browser';
import { TelegramChat } from '../support/telegram-chat';
import { mailed, pathMailed } from '../support/visitor';
import { bringWebChat, Chat } from '../support/web-chat-site';

jest.setTimeout(180_000);

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const password = 'four lively yaks sing';
let doors: Doors;
let browser: Browser;

beforeAll(async () => {
  bringWebChat();
  doors = await openDoors({ PUBLIC_URL: '' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await doors.close();
});

const mails = () => join(doors.data, 'mail');
const faults = (page: Page): Promise<string[]> =>
  page.evaluate(`${axe}; axe.run().then(({ violations }) => violations.map(({ id }) => id))`);

async function telephone(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: { width: 375, height: 740 } });
  return { context, page: await context.newPage() };
}

/** Registers from a Telegram chat, by its link, and signs in. */
async function register(chat: TelegramChat, email: string, page: Page): Promise<void> {
  await chat.say('register');
  const said = await chat.hears('/account/register?code=');
  await page.goto(/http\S+/.exec(said.replaceAll('&amp;', '&'))![0]);
  await page.getByLabel('Name').fill(email.split('@')[0]!);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button').click();
  await page.getByText('Look into your mail').waitFor();
  await page.goto(doors.url + (await pathMailed(mails(), email, 'confirm')));
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByText('is confirmed').waitFor();
  await signIn(page, email, password);
}

async function signIn(page: Page, email: string, with_: string): Promise<void> {
  await page.goto(`${doors.url}/account/sign-in`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(with_);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Sign out everywhere' }).waitFor();
}

test('the admin makes an agent, who answers on a page what somebody asks in Telegram', async () => {
  const admin = await telephone();
  const root = new TelegramChat(doors.telegram, 51, 'Root');
  await register(root, 'root@example.com', admin.page);
  await admin.page.getByRole('link', { name: 'Staff' }).click();
  expect(await faults(admin.page)).toEqual([]);
  await admin.page.getByLabel('Name').fill('Bob');
  await admin.page.getByLabel('E-mail').fill('bob@example.com');
  await admin.page.getByLabel('Phone').fill('+44 20 7946 0000');
  await admin.page.getByRole('button', { name: 'Add an agent' }).click();
  await admin.page.getByText('Bob is an agent').waitFor();

  const ann = new TelegramChat(doors.telegram, 52, 'Ann');
  await ann.say('12 lunch');
  await ann.hears('lunch');
  await ann.say('talk to a human');
  await ann.hears('A person can help');
  await ann.say('lunch was 11, was it not?');
  await ann.hears('May they also see');
  await ann.press('Share');
  await ann.hears('is open');

  const agent = await telephone();
  await agent.page.goto(doors.url + (await pathMailed(mails(), 'bob@example.com', 'welcome')));
  await agent.page.getByLabel('Password').fill('another lively yak');
  await agent.page.getByRole('button').click();
  await agent.page.getByText('Your password counts').waitFor();
  await signIn(agent.page, 'bob@example.com', 'another lively yak');
  await agent.page.getByRole('link', { name: 'Tickets' }).click();
  expect(await faults(agent.page)).toEqual([]);
  await agent.page.getByRole('link', { name: /Ann/ }).click();
  await agent.page.getByRole('button', { name: 'Take it' }).click();
  await agent.page.getByText('You see to it').waitFor();
  expect(await agent.page.getByText('12 lunch').count()).toBeGreaterThan(0);
  expect(await faults(agent.page)).toEqual([]);
  await ann.hears('Bob sees to your ticket');
  await agent.page.getByLabel('Answer').fill('I think so. Write “the lunch was 11”.');
  await agent.page.getByRole('button', { name: 'Answer' }).click();
  await ann.hears('Write “the lunch was 11”.');
  await agent.page.getByRole('button', { name: 'Close' }).click();
  await ann.hears('How was the help?');
  await ann.press('⭐⭐⭐⭐⭐');
  await ann.hears('Thank you, noted');
  await agent.page.goto(`${doors.url}/account/staff`);
  await agent.page.getByText('This page is for those who work here').waitFor();
  await admin.page.goto(`${doors.url}/account/staff`);
  await admin.page.getByText('⭐ 5.0 on average').waitFor();
  await admin.context.close();
  await agent.context.close();
});

test('a widget and a Telegram chat become one ledger by a QR code, and apart again', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(doors.url);
  const chat = new Chat(page);
  // On a wide screen our own page opens it by itself.
  await chat.box.waitFor();
  await chat.say('12 lunch');
  await chat.hears('12.00');
  await chat.say('link');
  await chat.hears('Write this code');
  const said = (await chat.bubbles()).join('\n');
  const code = /t\.me\/outlay_bot\?start=([A-Z0-9-]+)/.exec(said)![1]!;
  const picture = chat.frame.locator('img[alt^="QR"]');
  await picture.first().waitFor();
  // The picture is square and large enough for a telephone's camera.
  const size = await picture.first().boundingBox();
  expect(Math.min(size!.width, size!.height)).toBeGreaterThan(120);

  const zoe = new TelegramChat(doors.telegram, 53, 'Zoe');
  await zoe.say('9 taxi');
  await zoe.hears('taxi');
  await zoe.say(`/start ${code}`);
  await zoe.hears('Joined, both chats show all 2');
  await zoe.press('Yes');
  await zoe.hears('say yes on the other side');
  await chat.hears('Another chat has shown your code');
  await chat.say('link');
  await chat.hears('Join them?');
  await chat.say('yes');
  await chat.hears('both chats are one ledger');
  await chat.say('how much this month?');
  await chat.hears('21.00');
  await zoe.say('how much this month?');
  await zoe.hears('21.00');
  await chat.say('unlink telegram');
  await chat.hears('Telegram no longer opens this ledger');
  await zoe.say('how much this month?');
  await zoe.hears('Nothing spent this month');
  await context.close();
});

test('a forgotten password, and an account that is deleted', async () => {
  const { context, page } = await telephone();
  const eve = new TelegramChat(doors.telegram, 54, 'Eve');
  await register(eve, 'eve@example.com', page);
  await page.goto(`${doors.url}/account/forgot`);
  expect(await faults(page)).toEqual([]);
  await page.getByLabel('E-mail').fill('eve@example.com');
  await page.getByRole('button').click();
  await page.getByText('Look into your mail').waitFor();
  await page.goto(doors.url + (await pathMailed(mails(), 'eve@example.com', 'reset')));
  expect(await faults(page)).toEqual([]);
  await page.getByLabel('Password').fill('another lively yak');
  await page.getByRole('button').click();
  await page.getByText('Your new password counts').waitFor();
  await signIn(page, 'eve@example.com', 'another lively yak');

  await eve.say('delete my account');
  await eve.hears('This deletes you here for good');
  await eve.press('Yes');
  expect(await mailed(mails(), 'eve@example.com', 'account-deleted')).toContain('last mail');
  await eve.hears('nothing here leads to you');
  await page.reload();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  await eve.say('how much this month?');
  await eve.hears('Nothing spent this month');
  await context.close();
});
