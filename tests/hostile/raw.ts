import { connect } from 'node:net';

/** What came back for some bytes on a connection of their own. */
export interface Back {
  /** Of the status line; undefined where the connection ended without one. */
  readonly status?: number;
  readonly text: string;
  readonly ms: number;
}

/** Longer than any answer may take, with room for a busy machine. */
const PATIENCE_MS = 5_000;

/**
 * Sends bytes as they are and reads until the other side has closed or patience ends. `ends` closes our side behind them:
 * to what is no request there may be no other end.
 */
export function sendRaw(port: number, bytes: Buffer, ends = false): Promise<Back> {
  const began = performance.now();
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => (ends ? socket.end(bytes) : socket.write(bytes)));
    const settle = () => {
      socket.destroy();
      const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(text) ?? [];
      resolve({ status: status ? Number(status) : undefined, text, ms: performance.now() - began });
    };
    socket.setEncoding('latin1');
    socket.on('data', (part) => {
      text += part;
    });
    socket.setTimeout(PATIENCE_MS, settle);
    socket.on('error', () => undefined);
    socket.on('close', settle);
  });
}

/** A request with these headers and this body, its length said truly. */
export function request(method: string, path: string, headers: Readonly<Record<string, string>>, body = ''): Buffer {
  const bytes = Buffer.from(body);
  const said = { host: 'localhost', connection: 'close', 'content-length': String(bytes.length), ...headers };
  const lines = Object.entries(said).map(([name, value]) => `${name}: ${value}`);
  return Buffer.concat([Buffer.from([`${method} ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n'), 'latin1'), bytes]);
}
