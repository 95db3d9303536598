import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

const LOOK_MS = 100;

/** A load balancer without any stickiness: each request to the next instance that says it is ready, streams likewise. */
export class RoundRobin {
  /** Requests that each port has had. */
  readonly sent = new Map<number, number>();
  private readonly server: Server = createServer((req, res) => void this.pass(req, res));
  private readonly open = new Set<Socket>();
  ready: readonly number[] = [];
  private looking: NodeJS.Timeout | undefined;
  private turn = 0;

  private constructor(private readonly ports: readonly number[]) {
    this.server.on('upgrade', (req: IncomingMessage, socket: Socket, head: Buffer) => this.stream(req, socket, head));
    this.server.on('connection', (socket: Socket) => this.keep(socket));
  }

  static async start(ports: readonly number[]): Promise<RoundRobin> {
    const balancer = new RoundRobin(ports);
    await new Promise<void>((resolve) => balancer.server.listen(0, '127.0.0.1', resolve));
    await balancer.look();
    return balancer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    clearTimeout(this.looking);
    this.looking = undefined;
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const socket of this.open) socket.destroy();
    await closed;
  }

  private async look(): Promise<void> {
    const answers = await Promise.all(
      this.ports.map((port) =>
        fetch(`http://127.0.0.1:${port}/readyz`, { headers: { connection: 'close' } }).then(
          ({ ok }) => ok,
          () => false,
        ),
      ),
    );
    this.ready = this.ports.filter((_, place) => answers[place]);
    if (this.server.listening) this.looking = setTimeout(() => void this.look(), LOOK_MS);
  }

  /** The ready ones, the one whose turn it is first. */
  private next(): readonly number[] {
    const { length } = this.ready;
    const first = length > 0 ? this.turn++ % length : 0;
    return [...this.ready.slice(first), ...this.ready.slice(0, first)];
  }

  private async pass(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
    for (const port of this.next()) if (await this.answered(port, req, Buffer.concat(chunks), res)) return;
    refused(res);
  }

  /** False where nobody listens there any more: nothing was sent, so another may be tried. */
  private answered(port: number, { method, url, headers }: IncomingMessage, body: Buffer, res: ServerResponse) {
    return new Promise<boolean>((resolve) => {
      const asked = request({ port, method, path: url, headers, agent: false }, (answer) => {
        this.sent.set(port, (this.sent.get(port) ?? 0) + 1);
        res.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(res).on('finish', () => resolve(true));
      });
      asked.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ECONNREFUSED') return resolve(false);
        refused(res);
        resolve(true);
      });
      asked.end(body);
    });
  }

  private stream(req: IncomingMessage, socket: Socket, head: Buffer): void {
    const [port] = this.next();
    if (port === undefined) return void socket.destroy();
    const to = this.keep(connect(port, '127.0.0.1'));
    const lines = req.rawHeaders.flatMap((name, place) => (place % 2 ? [] : [`${name}: ${req.rawHeaders[place + 1]}`]));
    to.write(`${req.method} ${req.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    to.write(head);
    socket.pipe(to).pipe(socket);
    socket.on('close', () => to.destroy());
    to.on('close', () => socket.destroy());
  }

  private keep(socket: Socket): Socket {
    this.open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.open.delete(socket));
    return socket;
  }
}

/** In two calls: where restify is loaded too, `writeHead` answers nothing. */
function refused(res: ServerResponse): void {
  if (res.headersSent) return;
  res.writeHead(502);
  res.end();
}
