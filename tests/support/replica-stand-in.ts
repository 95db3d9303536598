import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { mongo } from 'mongoose';
import { legacyReply, message, OP_MSG, WireMessages } from '../../models/engine/wire';

const { BSON } = mongo;
const OP_QUERY = 2004;
const CURSOR = BSON.Long.fromNumber(4_711);
/** A member answers that nothing has happened after a second. */
const AWAIT_MS = 1_000;

type Document = mongo.BSON.Document;

/**
 * A replica set of one member, as far as drivers can tell: everything is done by the built-in engine behind it, except that it says
 * the set's name in its greeting, and tells what was inserted to whoever opens a change stream.
 */
export class ReplicaStandIn {
  /** Names of the commands that came, with the collection. */
  readonly asked: string[] = [];
  private readonly changes: { place: number; db: string; collection: string; _id: unknown }[] = [];
  private readonly waiting = new Set<() => void>();
  private readonly sockets = new Set<Socket>();
  private readonly server: Server = createServer((client) => this.serve(client));
  private replies = 0;

  private constructor(private readonly engine: string) {}

  static async start(engine: string): Promise<ReplicaStandIn> {
    const standIn = new ReplicaStandIn(engine);
    await new Promise<void>((resolve) => standIn.server.listen(0, '127.0.0.1', resolve));
    return standIn;
  }

  uri(name: string): string {
    return `mongodb://${this.address}/${name}?replicaSet=rs0&w=1&journal=true`;
  }

  /** Every connection breaks, as in an election. */
  breakOff(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.breakOff();
    await closed;
  }

  private get address(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  private serve(client: Socket): void {
    const engine = connect(this.engine);
    const greetings = new Set<number>();
    const inserts = new Map<number, { db: string; collection: string; _id: unknown }[]>();
    for (const [socket, other] of [
      [client, engine],
      [engine, client],
    ] as const) {
      this.sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        this.sockets.delete(socket);
        other.destroy();
      });
    }
    const requests = new WireMessages();
    client.on('data', (chunk) => {
      for (const request of requests.take(chunk)) {
        const id = request.readInt32LE(4);
        const { command, lists } = commandIn(request);
        const [name = ''] = Object.keys(command);
        this.asked.push(`${name} ${command[name]}`);
        if (/^(hello|ismaster)$/i.test(name)) greetings.add(id);
        if (isListening(command)) void this.tell(client, id, command);
        else {
          inserts.set(id, insertsIn(command, lists));
          engine.write(request);
        }
      }
    });
    const answers = new WireMessages();
    engine.on('data', (chunk) => {
      for (const answer of answers.take(chunk)) {
        const to = answer.readInt32LE(8);
        client.write(greetings.delete(to) ? this.greeting(answer, to) : answer);
        this.changed(inserts.get(to) ?? []);
        inserts.delete(to);
      }
    });
  }

  private greeting(answer: Buffer, to: number): Buffer {
    const legacy = answer.readInt32LE(12) !== OP_MSG;
    const { topologyVersion: _, ...said } = BSON.deserialize(answer.subarray(legacy ? 36 : 21));
    const me = this.address;
    const member = { setName: 'rs0', setVersion: 1, hosts: [me], primary: me, me, secondary: false };
    const body = Buffer.from(BSON.serialize({ ...said, ...member, isWritablePrimary: true, ismaster: true }));
    this.replies += 1;
    return legacy ? legacyReply(body, this.replies, to) : message(body, this.replies, to);
  }

  private changed(inserted: readonly { db: string; collection: string; _id: unknown }[]): void {
    for (const one of inserted) this.changes.push({ place: this.changes.length + 1, ...one });
    if (inserted.length > 0) for (const wake of this.waiting) wake();
  }

  /** The stream's beginning, or what has happened since the cursor was asked last. */
  private async tell(client: Socket, to: number, command: Document): Promise<void> {
    const db = String(command.$db);
    const collection = String(command.aggregate ?? command.collection);
    let documents: Document[] = [];
    if (command.getMore) {
      documents = this.next(client, db, collection);
      if (documents.length === 0) {
        await this.something();
        documents = this.next(client, db, collection);
      }
    } else {
      const after = command.pipeline[0].$changeStream.resumeAfter?._data;
      this.told.set(client, after === undefined ? this.changes.length : Number(after));
    }
    const batch = command.getMore ? { nextBatch: documents } : { firstBatch: documents };
    const postBatchResumeToken = { _data: String(this.told.get(client)) };
    const cursor = { id: CURSOR, ns: `${db}.${collection}`, ...batch, postBatchResumeToken };
    this.replies += 1;
    if (!client.destroyed) client.write(message(Buffer.from(BSON.serialize({ cursor, ok: 1 })), this.replies, to));
  }

  /** How far each listener has heard. A driver asks a cursor where it was opened; here there is one a connection. */
  private readonly told = new Map<Socket, number>();

  private next(client: Socket, db: string, collection: string): Document[] {
    const from = this.told.get(client) ?? 0;
    this.told.set(client, this.changes.length);
    return this.changes
      .slice(from)
      .filter((one) => one.db === db && one.collection === collection)
      .map(({ place, _id }) => ({ _id: { _data: String(place) }, documentKey: { _id } }));
  }

  private something(): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(late);
        this.waiting.delete(wake);
        resolve();
      };
      const late = setTimeout(wake, AWAIT_MS);
      this.waiting.add(wake);
    });
  }
}

function isListening(command: Document): boolean {
  if (command.getMore) return CURSOR.equals(command.getMore);
  return Boolean(command.aggregate && command.pipeline?.[0]?.$changeStream);
}

function commandIn(request: Buffer): { command: Document; lists: Record<string, Document[]> } {
  const lists: Record<string, Document[]> = {};
  if (request.readInt32LE(12) === OP_QUERY) {
    const body = request.indexOf(0, 20) + 9;
    return { command: BSON.deserialize(request.subarray(body)), lists };
  }
  let command: Document = {};
  for (let at = 20; at < request.length; ) {
    const kind = request[at]!;
    const size = request.readInt32LE(at + 1);
    const section = request.subarray(at + 1, at + 1 + size);
    if (kind === 0) command = BSON.deserialize(section, { promoteLongs: false });
    else {
      const name = section.toString('latin1', 4, section.indexOf(0, 4));
      const documents: Document[] = [];
      for (let place = 5 + name.length; place < section.length; ) {
        const length = section.readInt32LE(place);
        documents.push(BSON.deserialize(section.subarray(place, place + length)));
        place += length;
      }
      lists[name] = documents;
    }
    at += 1 + size;
  }
  return { command, lists };
}

function insertsIn(command: Document, lists: Record<string, Document[]>) {
  if (!command.bulkWrite) return [];
  const names = (lists.nsInfo ?? command.nsInfo).map(({ ns }: { ns: string }) => ns.split('.') as [string, string]);
  return (lists.ops ?? (command.ops as Document[])).flatMap(({ insert, document }) =>
    document ? [{ db: names[insert][0], collection: names[insert][1], _id: document._id }] : [],
  );
}
