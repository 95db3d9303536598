import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { BROWSER_ARGUMENTS, browserPath } from '../support/browser';

type Told = { readonly result?: Record<string, unknown>; readonly error?: { readonly message: string } };

/**
 * Chromium by its own protocol, asked for as little as possible. The usual drivers watch a page's console and errors, for which
 * the browser keeps the stack of every error that a script makes: of a large bundle that takes more time than all the rest.
 */
export class PlainBrowser {
  private asked = 0;
  private readonly waiting = new Map<number, (told: Told) => void>();

  private constructor(
    private readonly process: ChildProcess,
    private readonly socket: WebSocket,
    private readonly folder: string,
  ) {
    socket.on('message', (frame) => {
      const { id, ...told } = JSON.parse(String(frame)) as Told & { readonly id?: number };
      if (id !== undefined) this.waiting.get(id)?.(told);
    });
  }

  static async open(): Promise<PlainBrowser> {
    const folder = mkdtempSync(join(tmpdir(), 'outlay-browser-'));
    const program = spawn(
      browserPath(),
      [...BROWSER_ARGUMENTS, `--user-data-dir=${folder}`, '--remote-debugging-port=0'],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      program.stderr.setEncoding('utf8').on('data', (part) => {
        said += part;
        const [, found] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
        if (found) resolve(found);
      });
      program.once('exit', () => reject(new Error('Chromium ended before it was ready')));
    });
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    return new PlainBrowser(program, socket, folder);
  }

  /** A page of somebody who has never been anywhere. */
  async page(): Promise<PlainPage> {
    const { browserContextId: context } = await this.ask('Target.createBrowserContext', {});
    const { targetId } = await this.ask('Target.createTarget', {
      url: 'about:blank',
      browserContextId: context,
      width: 800,
      height: 700,
    });
    const { sessionId } = await this.ask('Target.attachToTarget', { targetId, flatten: true });
    const ask = (method: string, params: object) => this.ask(method, params, sessionId as string);
    return new PlainPage(ask, async () => {
      await this.ask('Target.disposeBrowserContext', { browserContextId: context });
    });
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    await this.ask('Browser.close', {});
    await gone;
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private async ask(method: string, params: object, sessionId?: string): Promise<Record<string, unknown>> {
    const id = ++this.asked;
    this.socket.send(JSON.stringify({ id, method, params, sessionId }));
    const { result, error } = await new Promise<Told>((resolve) => this.waiting.set(id, resolve));
    this.waiting.delete(id);
    if (!result) throw new Error(`${method}: ${error?.message}`);
    return result;
  }
}

/** One page, until it is closed. */
export class PlainPage {
  constructor(
    private readonly ask: (method: string, params: object) => Promise<Record<string, unknown>>,
    readonly close: () => Promise<void>,
  ) {}

  async visit(url: string): Promise<void> {
    await this.ask('Page.navigate', { url });
    await this.value(
      "new Promise((resolve) => document.readyState === 'complete' ? resolve() : addEventListener('load', resolve))",
    );
  }

  /** What an expression is, or becomes. */
  async value<T>(expression: string): Promise<T> {
    const told = await this.ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (told.exceptionDetails) throw new Error(JSON.stringify(told.exceptionDetails));
    return (told.result as { readonly value: T }).value;
  }

  /** A click of the mouse, as a person makes it. */
  async click(x: number, y: number): Promise<void> {
    for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased'])
      await this.ask('Input.dispatchMouseEvent', {
        type,
        x,
        y,
        button: type === 'mouseMoved' ? 'none' : 'left',
        clickCount: 1,
      });
  }
}
