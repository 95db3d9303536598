import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringWebChat } from '../support/web-chat-site';
import { startServer } from './child';
import { PlainBrowser, type PlainPage } from './plain-browser';
import { quantile, type Row } from './table';

const ROUNDS = 7;

/** The widget in Chromium on the whole product: how long until its button is there, and from the click until one can write. */
export async function widget(): Promise<Row[]> {
  bringWebChat();
  const folder = mkdtempSync(join(tmpdir(), 'outlay-bench-'));
  const server = await startServer('outlay-server', folder);
  const browser = await PlainBrowser.open();
  const there: number[] = [];
  const ran: number[] = [];
  const usable: number[] = [];
  const again: number[] = [];
  let shifts = 0;
  try {
    for (let round = 0; round < ROUNDS; round++) {
      // A page of its own each time: nothing is cached yet.
      const page = await browser.page();
      await page.visit(server.url);
      const [came, took] = await page.value<[number, number]>(BUTTON);
      there.push(came);
      ran.push(took);
      usable.push(await opened(page));
      shifts += await page.value<number>(LAYOUT_SHIFT);
      await page.value('sessionStorage.clear()');
      await page.visit(`${server.url}/?again`);
      await page.value<number>(BUTTON);
      again.push(await opened(page));
      await page.close();
    }
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  const figure = (values: number[]) =>
    `${quantile(
      values.sort((a, b) => a - b),
      0.5,
    ).toFixed(0)} ms`;
  return [
    {
      what: 'widget: its button, from the moment its script is asked for',
      figure: figure(there),
      target: 'under 100 ms',
    },
    { what: 'widget: of it, its own code', figure: figure(ran) },
    {
      what: 'widget: from the click until one can write and is greeted',
      figure: figure(usable),
      target: 'under 1500 ms',
    },
    { what: 'widget: the same with a warm cache', figure: figure(again) },
    { what: 'widget: layout shift of the page it is on', figure: shifts.toFixed(3), target: '0' },
  ];
}

/** Milliseconds from the click to the first frame with the box and a first message in it, by the page's own clock. */
async function opened(page: PlainPage): Promise<number> {
  const [x, y] = await page.value<[number, number]>(WATCHED);
  await page.click(x, y);
  return page.value<number>('usable');
}

/** The middle of the button; `usable` becomes how long it took from the click on it. */
const WATCHED = `(() => {
  const root = document.querySelector('outlay-chat').shadowRoot;
  let clicked;
  addEventListener('click', ({ timeStamp }) => { clicked ??= timeStamp; }, true);
  globalThis.usable = new Promise((resolve) => {
    const look = () => {
      const chat = root.querySelector('iframe')?.contentDocument;
      const there = ['[data-id="webchat-sendbox-input"]', '.webchat__bubble__content'].every((part) => chat?.querySelector(part));
      if (clicked !== undefined && there) requestAnimationFrame((now) => resolve(now - clicked));
      else requestAnimationFrame(look);
    };
    look();
  });
  const { x, y, width, height } = root.querySelector('.launch').getBoundingClientRect();
  return [x + width / 2, y + height / 2];
})()`;

/** When the button answers: from the request of its script on, and from its first line on. */
const BUTTON = `new Promise((resolve) => {
  const look = () => {
    const [button] = performance.getEntriesByName('outlay button');
    const script = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/embed.js'));
    const [ours] = performance.getEntriesByName('outlay script');
    if (button && script) resolve([script, ours].map((from) => button.startTime - from.startTime));
    else requestAnimationFrame(look);
  };
  look();
})`;

const LAYOUT_SHIFT = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) sum += value; })
    .observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
})`;
