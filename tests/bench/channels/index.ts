import { type Child, processorMs, startServer } from '../child';
import { quantile, type Row } from '../table';
import { PLATFORMS, type Platform } from './platforms';

const ROUNDS = 5;
const MESSAGES = Number(process.env.BENCH_MESSAGES ?? '600');
/** Until then much of the code is not compiled. */
const WARM = 3_000;

/** One side of a comparison, with the rounds it has run: milliseconds of its processor a message, and until the answer is there. */
interface Side {
  readonly server: Child;
  say(): Promise<unknown>;
  close?(): void;
  readonly processor: number[];
  readonly latency: number[];
}

/** A native update in, the native answer out, one after the other: our channels beside what their libraries take for the same. */
export async function channels(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [id, open] of Object.entries(PLATFORMS)) {
    // A platform each: of two bots with one token the second would be the only one that is called.
    const platforms = [await open(), await open()] as const;
    const [ours, bare] = [
      await side('channels/constant-bot', id, platforms[0]),
      await side('channels/bare-bot', id, platforms[1]),
    ];
    try {
      for (let turn = 0; turn < ROUNDS; turn++) for (const one of [ours, bare]) await round(one);
      rows.push(...compared(id, ours, bare));
    } finally {
      for (const one of [ours, bare]) {
        one.close?.();
        await one.server.stop();
      }
      await Promise.all(platforms.map((platform) => platform.close()));
    }
  }
  return rows;
}

async function side(program: string, id: string, platform: Platform): Promise<Side> {
  const server = await startServer(program, id, JSON.stringify(platform.settings));
  const person = await platform.person(server.url);
  for (let count = 0; count < WARM; count++) await person.say();
  return { server, ...person, processor: [], latency: [] };
}

async function round({ server, say, processor, latency }: Side): Promise<void> {
  const took: number[] = [];
  const before = processorMs(server.process.pid);
  for (let count = 0; count < MESSAGES; count++) {
    const began = performance.now();
    await say();
    took.push(performance.now() - began);
  }
  const after = processorMs(server.process.pid);
  if (before && after) processor.push((after.own - before.own) / MESSAGES);
  latency.push(middle(took));
}

function compared(id: string, ours: Side, bare: Side): Row[] {
  const ratios = (of: 'processor' | 'latency') => ours[of].map((ms, place) => ms / bare[of][place]!);
  const row = (what: string, of: 'processor' | 'latency'): Row => {
    const [least, most] = [Math.min(...ratios(of)), Math.max(...ratios(of))];
    return {
      what: `${id}: ${what}, beside the bare library`,
      figure: `${middle(ratios(of)).toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)}): ${middle(ours[of]).toFixed(2)} and ${middle(bare[of]).toFixed(2)} ms`,
      target: 'at most 1.5',
    };
  };
  return [
    ...(ours.processor.length > 0 ? [row('processor of a message', 'processor')] : []),
    row('until the answer is there', 'latency'),
  ];
}

function middle(values: readonly number[]): number {
  return quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}
