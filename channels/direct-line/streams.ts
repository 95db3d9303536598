import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Conversation } from './conversation';
import { Stream } from './stream';

/** What a stream's ticket opens. */
export interface StreamStart {
  readonly conversation: Conversation;
  readonly watermark: number;
}

const path = /^\/v3\/directline\/conversations\/[^/]+\/stream$/;

/** The WebSockets of the web chat. */
export class Streams {
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: 65_536, perMessageDeflate: false });
  readonly #alive = new WeakSet<WebSocket>();
  #ping: NodeJS.Timeout | undefined;

  constructor(
    private readonly redeem: (ticket: string) => Promise<StreamStart | undefined>,
    private readonly allowed: (req: IncomingMessage) => boolean,
    private readonly perConversation: number,
  ) {}

  start(): void {
    this.#ping = setInterval(() => this.#askAll(), 25_000);
    this.#ping.unref();
  }

  /** Answers an upgrade of our path; true if it was ours. */
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): boolean {
    const [asked = '', query] = (req.url ?? '').split('?');
    if (!path.test(asked)) return false;
    socket.on('error', () => socket.destroy());
    if (!this.allowed(req)) refuseUpgrade(socket, '401 Unauthorized');
    else
      this.redeem(new URLSearchParams(query).get('t') ?? '').then(
        (start) => this.#begin(req, socket, head, start),
        () => refuseUpgrade(socket, '503 Service Unavailable'),
      );
    return true;
  }

  #begin(req: IncomingMessage, socket: Duplex, head: Buffer, start: StreamStart | undefined): void {
    if (socket.destroyed) return;
    if (!start) refuseUpgrade(socket, '401 Unauthorized');
    else if (start.conversation.watchers.size >= this.perConversation) refuseUpgrade(socket, '429 Too Many Requests');
    else this.#server.handleUpgrade(req, socket, head, (client) => this.#open(client, start));
  }

  /** Tells every client to come back, and lets go of those that do not answer within a second. */
  async stop(): Promise<void> {
    clearInterval(this.#ping);
    const clients = [...this.#server.clients];
    const closed = clients.map((client) => new Promise((resolve) => client.once('close', resolve)));
    for (const client of clients) client.close(1012, 'The server is restarting.');
    const patience = setTimeout(() => {
      for (const client of clients) client.terminate();
    }, 1_000);
    await Promise.all(closed);
    clearTimeout(patience);
  }

  #open(client: WebSocket, { conversation, watermark }: StreamStart): void {
    this.#alive.add(client);
    client.on('pong', () => this.#alive.add(client));
    client.on('error', () => client.terminate());
    // Clients send an empty frame now and then; there is nothing else they may say here.
    client.on('message', () => this.#alive.add(client));
    void new Stream(client, conversation, watermark).open();
  }

  #askAll(): void {
    for (const client of this.#server.clients) {
      if (!this.#alive.delete(client)) client.terminate();
      else client.ping();
    }
  }
}

export function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
