import { commandDocument } from './command-document';

const HEADER = 16;
const OP_REPLY = 1;
export const OP_MSG = 2013;
/** The driver's own limit for one message. */
const LONGEST = 48_000_000 + 16_384;

/** Cuts a stream of bytes into wire messages; copies only messages that came in several pieces. */
export class WireMessages {
  private pieces: Buffer[] = [];
  private held = 0;

  /** The messages that are whole now. Throws RangeError where the length is impossible: the stream is lost then. */
  *take(chunk: Buffer): Generator<Buffer> {
    this.pieces.push(chunk);
    this.held += chunk.length;
    for (;;) {
      if (this.held < 4) return;
      if (this.pieces[0]!.length < 4) this.pieces = [Buffer.concat(this.pieces)];
      const length = this.pieces[0]!.readInt32LE(0);
      if (length < HEADER + 5 || length > LONGEST) throw new RangeError(`impossible message length ${length}`);
      if (this.held < length) return;
      const whole = this.pieces.length === 1 ? this.pieces[0]! : Buffer.concat(this.pieces);
      this.held -= length;
      this.pieces = this.held > 0 ? [whole.subarray(length)] : [];
      yield whole.subarray(0, length);
    }
  }
}

/** An OP_MSG with one body. */
export function message(body: Buffer, id: number, answers = 0): Buffer {
  return frame(OP_MSG, Buffer.alloc(5), body, id, answers);
}

/** An OP_REPLY with one document: the answer to the handshake of old. */
export function legacyReply(body: Buffer, id: number, answers: number): Buffer {
  const fields = Buffer.alloc(20);
  fields.writeInt32LE(1, 16);
  return frame(OP_REPLY, fields, body, id, answers);
}

function frame(operation: number, fields: Buffer, body: Buffer, id: number, answers: number): Buffer {
  const header = Buffer.alloc(HEADER);
  header.writeInt32LE(HEADER + fields.length + body.length, 0);
  header.writeInt32LE(id, 4);
  header.writeInt32LE(answers, 8);
  header.writeInt32LE(operation, 12);
  return Buffer.concat([header, fields, body]);
}

/** Commands that end the engine's process or lock it up; drivers do not send them here, a curious person's shell does. */
const REFUSED = new Set([
  'killAllSessions',
  'killAllSessionsByPattern',
  'killSessions',
  'endSessions',
  'refreshSessions',
  'startSession',
  'wiredTigerRepair',
  'fsync',
]);

/** The refusal of a message the engine must not see, or undefined where it may. */
export function refusal(request: Buffer): Buffer | undefined {
  if (request.readInt32LE(12) !== OP_MSG) return undefined;
  // Byte 20 is the kind of the first section, 26 the name of the body's first field, which is the command.
  const command = request[20] === 0 ? request.toString('latin1', 26, request.indexOf(0, 26)) : undefined;
  if (command !== undefined && !REFUSED.has(command)) return undefined;
  const errmsg = `the built-in database does not take ${command ?? 'messages that do not begin with the command'}`;
  return commandDocument({ ok: 0, code: 59, codeName: 'CommandNotFound', errmsg });
}
