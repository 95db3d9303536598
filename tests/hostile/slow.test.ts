import { connect, type Socket } from 'node:net';
import { createServer } from '../../src/server';

const health = { ready: async () => true, metrics: async () => undefined };

async function open(bounds: { headersMs: number; requestMs: number; connections: number }) {
  const server = createServer(health, { ...bounds, lookMs: 20 });
  server.post('/take', async (req, res) => {
    for await (const _ of req as AsyncIterable<Buffer>);
    res.send(200);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return { server, port };
}

function closed(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (part) => {
    text += part;
  });
  socket.on('error', () => undefined);
  return new Promise((resolve) => socket.once('close', () => resolve(text)));
}

it('who sends the head of a request byte by byte is let go', async () => {
  const { server, port } = await open({ headersMs: 100, requestMs: 60_000, connections: 10 });
  const socket = connect(port, '127.0.0.1');
  socket.write('POST /take HTTP/1.1\r\nhost: x\r\nx-a: ');
  const drip = setInterval(() => socket.write('a'), 10);
  expect(await closed(socket)).toMatch(/^HTTP\/1.1 408/);
  clearInterval(drip);
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

it('who sends a body byte by byte is let go', async () => {
  const { server, port } = await open({ headersMs: 50, requestMs: 100, connections: 10 });
  const socket = connect(port, '127.0.0.1');
  socket.write('POST /take HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000\r\n\r\n');
  const drip = setInterval(() => socket.write('a'), 10);
  await closed(socket);
  clearInterval(drip);
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

it('takes no more connections than it can hold', async () => {
  const { server, port } = await open({ headersMs: 60_000, requestMs: 60_000, connections: 2 });
  const kept = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')];
  await Promise.all(kept.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
  expect(await closed(connect(port, '127.0.0.1'))).toBe('');
  for (const socket of kept) socket.destroy();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});
