// Our pages in a real browser: register, confirm by the mail, sign in; on a telephone and in the dark; nothing for axe to mend.
import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { House } from '../../src/compose';
import { mountAccount } from '../../src/mount-account';
import { createServer } from '../../src/server';
import { mountWebChat } from '../../src/web-chat';
import { root } from '../architecture/imports';
import { MovingClock } from '../conversations/play';
import { openBrowser } from '../support/browser';
import { aHouse } from '../support/house';

jest.setTimeout(60_000);

const clock = new MovingClock();
const mails = join(process.env.OUTLAY_TEST_DATA ?? '', 'mail');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
let house: House;
let browser: Browser;
let url: string;
let close: () => Promise<void>;

beforeAll(async () => {
  clock.set('2026-11-21T10:00', 'UTC');
  house = await aHouse(clock.now, { file: 'browserpages' });
  const server = createServer({ ready: async () => true, metrics: async () => undefined });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  mountAccount(server, house, { publicUrl: url, trustProxy: false });
  mountWebChat(server, { root, origins: [] });
  close = () => new Promise((resolve) => server.close(() => resolve()));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await close();
  await house.close();
});

async function mailed(to: string): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    for (const name of readdirSync(mails)) {
      const text = readFileSync(join(mails, name), 'utf8')
        .replace(/=\r?\n/g, '')
        .replaceAll('=3D', '=');
      const path = text.includes(to) && /\/account\/confirm\?code=[\w-]+/.exec(text)?.[0];
      if (path) return path;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`no mail to ${to}`);
}

/** What axe finds, without the page's policy, which lets no foreign script in. */
async function faults(page: Page): Promise<string[]> {
  return page.evaluate(`${axe}; axe.run().then(({ violations }) => violations.map(({ id }) => id))`);
}

test.each(['light', 'dark'] as const)(
  'register, confirm, sign in (%s, as wide as a telephone)',
  async (colorScheme) => {
    const context = await browser.newContext({ viewport: { width: 375, height: 740 }, colorScheme });
    const strangers: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(url)) strangers.push(request.url());
    });
    const page = await context.newPage();
    const first = { name: 'Ann', language: 'en', currency: 'EUR', zone: 'UTC', assumed: [], createdAt: clock.now() };
    const person = await house.account.people.meet({ channel: 'telegram', user: `browser-${colorScheme}` }, first);
    const code = await house.account.codes.issue('register', person.id, { language: 'en' }, clock.now());
    const email = `${colorScheme}@example.com`;

    await page.goto(`${url}/account/register?code=${code}`);
    expect(await faults(page)).toEqual([]);
    await page.getByLabel('Name').fill('Ann');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill('1234567890');
    await page.getByRole('button').click();
    await page.getByText('too easy to guess').waitFor();
    expect(await faults(page)).toEqual([]);
    await shoot(page, `register-${colorScheme}`);
    await page.getByLabel('Password').fill('four lively yaks sing');
    await page.getByRole('button').click();
    await page.getByText('Look into your mail').waitFor();

    await page.goto(url + (await mailed(email)));
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('is confirmed').waitFor();
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill('four lively yaks sing');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText(email).waitFor();
    expect(await faults(page)).toEqual([]);
    await shoot(page, `account-${colorScheme}`);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await page.evaluate('document.cookie')).toBe('');

    await page.getByRole('button', { name: 'Sign out everywhere' }).click();
    await page.getByLabel('Password').waitFor();
    expect(strangers).toEqual([]);
    await context.close();
  },
);

/** For looking at, where OUTLAY_SHOTS names a folder. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.OUTLAY_SHOTS;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
