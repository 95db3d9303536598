import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { startProgram } from '../support/start-program';

interface Sent {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly SentSpan[] }[];
  }[];
}
interface SentSpan {
  readonly name: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
  readonly status: { readonly code: number };
}

it('tells a collector every turn with its stages, and nothing of what was said', async () => {
  const received: Sent[] = [];
  const collector = createServer(async (req, res) => {
    received.push((await json(req)) as Sent);
    res.setHeader('content-type', 'application/json').end('{}');
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as AddressInfo;
  const program = startProgram(join(__dirname, 'programs', 'trace-a-turn.ts'), `http://127.0.0.1:${port}/`);
  expect(await program.ended).toBe(0);
  const spans = received.flatMap(({ resourceSpans }) =>
    resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
  );
  const turn = spans.find(({ name }) => name === 'turn')!;
  expect(turn.attributes.map(({ key }) => key).sort()).toEqual([
    'outlay.channel',
    'outlay.confidence',
    'outlay.intent',
    'outlay.turn',
  ]);
  expect(BigInt(turn.endTimeUnixNano) - BigInt(turn.startTimeUnixNano)).toBe(12_500_000n);
  const children = spans.filter(({ parentSpanId }) => parentSpanId === turn.spanId).map(({ name }) => name);
  expect(children).toEqual(['receive', 'understand', 'dialog', 'say', 'save']);
  await new Promise<void>((resolve) => collector.close(() => resolve()));
});

it('stops though the collector is gone', async () => {
  // Nothing listens on port 9.
  const program = startProgram(join(__dirname, 'programs', 'trace-a-turn.ts'), 'http://127.0.0.1:9/');
  expect(await program.ended).toBe(0);
});
