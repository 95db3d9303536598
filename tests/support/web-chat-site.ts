import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { projectRoot } from '../../src/project-root';
import { mountWebChat } from '../../src/web-chat';
import { type ChatHost, type ChatHostSettings, siteSecret, startChatHost } from './chat-host';

export const root = projectRoot();

/** The bundle of Web Chat, as `npm start` brings it. */
export function bringWebChat(): void {
  const done = spawnSync(process.execPath, [join(root, 'scripts', 'webchat-bundle.mjs')], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
}

/** A picture of twice the width as its height, as charts are. */
const chart = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGPgL8v7c9kXAAlOAxBx+kl5AAAAAElFTkSuQmCC',
  'base64',
);

export interface Site {
  /** The page of a shop on another origin than the chat. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Somebody else's site with a strict policy, that embeds the chat with these attributes. Its tokens come from the chat's own
 * endpoint, or from another one, which they then name.
 */
export async function startSite(
  chat: () => string,
  attributes: string,
  body = '',
  elsewhere?: () => string,
): Promise<Site> {
  const server = createServer(async (req, res) => {
    if (req.url === '/token') {
      const domain = `${(elsewhere ?? chat)()}/v3/directline`;
      const answer = await fetch(`${domain}/tokens/generate`, {
        method: 'POST',
        headers: { authorization: `Bearer ${siteSecret}`, 'content-type': 'application/json' },
        body: JSON.stringify({ user: { id: 'customer 7', name: 'Ada' } }),
      });
      res.end(JSON.stringify({ ...((await answer.json()) as object), ...(elsewhere && { domain }) }));
      return;
    }
    res.setHeader('content-type', 'text/html; charset=utf-8');
    res.setHeader(
      'content-security-policy',
      `default-src 'none'; connect-src 'self'; script-src ${chat()}; frame-src ${chat()}`,
    );
    res.end(`<!doctype html><html lang="en"><title>Shop</title><main><h1>Shop</h1>${body}</main>
      <script src="${chat()}/web-chat/embed.js" async ${attributes}></script></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    // Another host name, so that the frame is of another site and the browser treats it so.
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function startWebChat(
  settings: ChatHostSettings,
  origins: readonly string[],
  directLine?: string,
): Promise<ChatHost> {
  return startChatHost({
    origins,
    ...settings,
    mount: (server) => {
      settings.mount?.(server);
      mountWebChat(server, { root, origins, directLine });
      server.get('/chart.png', async (_req, res) => {
        res.writeHead(200, { 'Content-Type': 'image/png' });
        res.end(chart);
      });
    },
  });
}

/** The chat as a person meets it. */
export class Chat {
  readonly frame: FrameLocator;

  constructor(readonly page: Page) {
    this.frame = page.frameLocator('iframe');
  }

  get launcher() {
    return this.page.locator('outlay-chat .launch');
  }

  get box() {
    return this.frame.locator('[data-id="webchat-sendbox-input"]');
  }

  async open(): Promise<void> {
    await this.launcher.click();
    await this.box.waitFor();
  }

  async say(text: string): Promise<void> {
    await this.box.fill(text);
    await this.box.press('Enter');
  }

  /** Waits until a bubble shows this. */
  async hears(text: string): Promise<void> {
    await this.bubble(text).first().waitFor();
  }

  bubble(text: string) {
    return this.frame.locator('.webchat__bubble__content').filter({ hasText: text });
  }

  button(title: string) {
    return this.frame.getByRole('toolbar').getByRole('button', { name: title });
  }

  bubbles(): Promise<string[]> {
    return this.frame.locator('.webchat__bubble__content').allInnerTexts();
  }
}
