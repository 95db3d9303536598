// What somebody wrote, shown in the widget, in a real browser: it is the text that it is.

import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { bringWebChat } from '../support/web-chat-site';
import { type Attacked, openAttacked } from './attacked';

jest.setTimeout(120_000);

let at: Attacked;
let browser: Browser;
beforeAll(async () => {
  bringWebChat();
  [at, browser] = await Promise.all([openAttacked(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await at.close();
});

const MARKUP = [
  '<img src=x onerror="document.title=1">',
  '<script>document.title=1</script>',
  '<a href="https://evil.example">here</a>',
  '[here](https://evil.example)',
  '[here](javascript:document.title=1)',
  '![picture](https://evil.example/x.png)',
  '**loud** _soft_ # big',
  '<svg onload=document.title=1>',
];

it('markup and markdown of a note stay as they were written, run nothing and fetch nothing', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  const ran: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => ran.push(dialog.message()));
  await page.goto(`${at.doors.url}/web-chat/chat.html`);
  const box = page.locator('[data-id="webchat-sendbox-input"]');
  await box.waitFor();
  const title = await page.title();
  for (const [place, text] of MARKUP.entries()) {
    await box.fill(`spent ${place + 1}.25 on lunch ${text}`);
    await box.press('Enter');
    await page
      .locator('.webchat__bubble:not(.webchat__bubble--from-user)')
      .filter({ hasText: `${place + 1}.25` })
      .first()
      .waitFor();
  }
  await box.fill('show my last 10');
  await box.press('Enter');
  await page.locator('.webchat__bubble').filter({ hasText: '🔎' }).first().waitFor();
  const inBubbles = page.locator('.webchat__bubble__content');
  for (const tag of [
    'script',
    'a[href*="evil"]',
    'a[href^="javascript"]',
    'img[src*="evil"]',
    'img[onerror]',
    'svg[onload]',
    'strong',
    'em',
    'h1',
  ])
    expect([tag, await inBubbles.locator(tag).count()]).toEqual([tag, 0]);
  expect(await page.title()).toBe(title);
  expect(ran).toEqual([]);
  expect(asked.filter((url) => url.includes('evil'))).toEqual([]);
  const said = page.locator('.webchat__bubble:not(.webchat__bubble--from-user) .webchat__bubble__content');
  const shown = (await said.allInnerTexts()).join('\n');
  expect(shown).toContain('[here](https://evil.example)');
  await page.close();
});
