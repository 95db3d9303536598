// Tells the collector at the address it is given one turn, and ends. A process of its own: the exporter loads its parts in a
// way that the test runner does not know.
import { startTracing } from '../../../src/tracing';

async function main([endpoint = '']: readonly string[]): Promise<void> {
  const tracing = await startTracing(endpoint);
  tracing.turnEnded({
    id: 'a1b2c3d4',
    channel: 'console',
    intent: 'record',
    confidence: 0.98,
    failed: false,
    began: new Date('2026-11-21T10:00:00.000Z'),
    ms: 12.5,
    stages: { receive: 2, understand: 0.5, dialog: 6, say: 1, save: 3 },
  });
  await tracing.stop();
}

void main(process.argv.slice(2));
