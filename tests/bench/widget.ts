import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../support/browser';
import { bringWebChat, Chat } from '../support/web-chat-site';
import { startServer } from './child';
import { quantile, type Row } from './table';

const ROUNDS = 7;

/** The widget in Chromium on the whole product: how long until its button is there, and from the click until one can write. */
export async function widget(): Promise<Row[]> {
  bringWebChat();
  const folder = mkdtempSync(join(tmpdir(), 'outlay-bench-'));
  const server = await startServer('outlay-server', folder);
  const browser = await openBrowser();
  const there: number[] = [];
  const usable: number[] = [];
  const again: number[] = [];
  let shifts = 0;
  try {
    for (let round = 0; round < ROUNDS; round++) {
      // A context of its own: nothing is cached yet.
      const context = await browser.newContext({ viewport: { width: 800, height: 700 } });
      const page = await context.newPage();
      await page.goto(server.url);
      const chat = new Chat(page);
      await chat.launcher.waitFor();
      there.push(Number(await page.evaluate(SCRIPT_TO_BUTTON)));
      usable.push(await opened(chat));
      shifts += Number(await page.evaluate(LAYOUT_SHIFT));
      await page.evaluate('sessionStorage.clear()');
      await page.reload();
      await chat.launcher.waitFor();
      again.push(await opened(chat));
      await context.close();
    }
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  for (const figures of [there, usable, again]) figures.sort((a, b) => a - b);
  return [
    {
      what: 'widget: its button, from the script on',
      figure: `${quantile(there, 0.5).toFixed(0)} ms`,
      target: 'under 100 ms',
    },
    {
      what: 'widget: from the click until one can write',
      figure: `${quantile(usable, 0.5).toFixed(0)} ms`,
      target: 'under 1500 ms',
    },
    { what: 'widget: the same with a warm cache', figure: `${quantile(again, 0.5).toFixed(0)} ms` },
    { what: 'widget: layout shift of the page it is on', figure: shifts.toFixed(3), target: '0' },
  ];
}

async function opened(chat: Chat): Promise<number> {
  const began = performance.now();
  await chat.launcher.click();
  await chat.box.waitFor();
  await chat.bubble('').first().waitFor();
  return performance.now() - began;
}

/** From the end of the script's download to the first picture after it: by then the button answers. */
const SCRIPT_TO_BUTTON = `new Promise((resolve) => {
  const [script] = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/embed.js'));
  const button = performance.getEntriesByName('outlay button')[0];
  resolve(button.startTime - script.startTime);
})`;

const LAYOUT_SHIFT = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) sum += value; })
    .observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
})`;
