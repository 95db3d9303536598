// From the chat to a script, in a real browser: ask for a token, make it on the page, log with it, see it in the chat, revoke it.

import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { type Attacked, openAttacked } from '../attacks/attacked';
import { openBrowser } from '../support/browser';

jest.setTimeout(90_000);

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
let at: Attacked;
let browser: Browser;
beforeAll(async () => {
  [at, browser] = await Promise.all([openAttacked(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await at.close();
});

test.each(['light', 'dark'] as const)(
  'a token is made, used and revoked (%s, as wide as a telephone)',
  async (colorScheme) => {
    const user = `maker-${colorScheme}`;
    await at.chat(user, 'my currency is EUR');
    const [, path = ''] =
      /https:\/\/outlay\.example(\/account\/tokens\?code=[\w-]+)/.exec(await at.chat(user, 'make an api token')) ?? [];
    const page = await browser.newPage({ viewport: { width: 375, height: 740 }, colorScheme });
    await page.goto(at.doors.url + path);
    const faults = () => page.evaluate(`${axe}; axe.run().then(({ violations }) => violations.map(({ id }) => id))`);
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Make a token' }).click();
    // The browser itself asks for a name first.
    await page.getByLabel('What is it for?').fill('Phone');
    await page.getByLabel('May see everything').check();
    await page.getByRole('button', { name: 'Make a token' }).click();
    await page.getByText('shown only this once').waitFor();
    expect(await faults()).toEqual([]);
    const token = await page.locator('code').textContent();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);

    const post = () =>
      at.ask('/api/v1/entries', {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ text: 'coffee 3.50' }),
      });
    expect((await post()).status).toBe(201);
    expect(await at.chat(user, 'show my last 10')).toContain('coffee');
    expect(await at.chat(user, 'undo')).toContain('Taken back');

    await page.getByRole('button', { name: 'Revoke “Phone”' }).click();
    await page.getByRole('button', { name: 'Revoke' }).waitFor({ state: 'detached' });
    expect((await post()).status).toBe(401);
    await page.goto(at.doors.url + path);
    await page.getByText('used up').waitFor();
    await page.close();
  },
);
