// How the widget's files are served: small, compressed beforehand, cached, under a strict policy.
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { ChatHost } from '../support/chat-host';
import { bringWebChat, root, startWebChat } from '../support/web-chat-site';

let host: ChatHost;
beforeAll(async () => {
  bringWebChat();
  host = await startWebChat({}, ['https://shop.example/']);
});
afterAll(() => host.stop());

/** Without fetch, which would decompress. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: host.port, path, headers, method }, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

const bundle = '/web-chat/webchat-4.18.1.js';

test('the launcher is under 10 kB', async () => {
  const { body, headers } = await ask('/web-chat/embed.js', { 'accept-encoding': 'gzip' });
  expect(body.length).toBeLessThan(10_000);
  expect(gunzipSync(body)).toEqual(readFileSync(join(root, 'web-chat', 'embed.js')));
  expect(headers).toMatchObject({ 'cross-origin-resource-policy': 'cross-origin', vary: 'Accept-Encoding' });
});

test.each([
  ['br', 'gzip, br', (body: Buffer) => brotliDecompressSync(body)],
  ['gzip', 'gzip', (body: Buffer) => gunzipSync(body)],
  ['gzip', 'br;q=0, gzip;q=0.5', (body: Buffer) => gunzipSync(body)],
  [undefined, 'identity', (body: Buffer) => body],
])('the bundle comes as %s to a browser that accepts "%s", and is kept for good', async (encoding, accepted, open) => {
  const { headers, body } = await ask(bundle, { 'accept-encoding': accepted });
  expect(headers['content-encoding']).toBe(encoding);
  expect(headers['content-length']).toBe(String(body.length));
  expect(headers['cache-control']).toContain('immutable');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(open(body).length).toBe(3_891_526);
});

test('a file that has not changed is not sent again', async () => {
  const { headers } = await ask('/web-chat/chat.js');
  const again = await ask('/web-chat/chat.js', { 'if-none-match': String(headers.etag) });
  expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
});

test.each([
  ['/', 'x; script-src'],
  ['/', 'a b'],
  ['http://[', '127.0.0.1'],
])('an address that is none (%s on "%s") is refused, and the server stands', async (path, host) => {
  expect((await ask(path, { host })).status).toBe(400);
  expect((await ask('/healthz')).status).toBe(200);
});

test('a question about a file is answered without it', async () => {
  expect(await ask('/web-chat/chat.js', {}, 'HEAD')).toMatchObject({ status: 200, body: Buffer.alloc(0) });
});

test.each([
  '/web-chat/../package.json',
  '/web-chat/%2e%2e/package.json',
  '/web-chat/bundle.json',
  '/web-chat/README.md',
])('%s is nobody’s business', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

describe('the policy of the chat page', () => {
  const policy = async (headers: Record<string, string> = {}) =>
    String((await ask('/web-chat/chat.html', headers)).headers['content-security-policy']);

  test('runs no script and no style but its own, and is shown only where WIDGET_ORIGINS says', async () => {
    const csp = await policy();
    expect(csp).toContain("default-src 'none'");
    expect(csp).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}'/);
    expect(csp).not.toContain('unsafe');
    expect(csp).toMatch(/frame-ancestors 'self' https:\/\/shop\.example$/);
  });

  test('has a nonce for one page only, and the page carries it', async () => {
    const { headers, body } = await ask('/web-chat/chat.html');
    const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1];
    expect(body.toString()).toContain(`nonce="${nonce}"`);
    expect(headers['cache-control']).toBe('no-store');
    expect(await policy()).not.toContain(nonce);
  });

  test('cannot be widened by a host name', async () => {
    expect(await policy({ host: 'x;script-src=unsafe-inline' })).not.toContain('unsafe');
  });
});
