import { type Child, processorMs, run } from './child';
import type { Load } from './load';

/** What a server did under load. */
export interface Round extends Load {
  /** Milliseconds of a processor for one message, of the server and of what it started; undefined where there is no /proc. */
  readonly serverMs?: number;
  readonly databaseMs?: number;
}

/** Many short ones: the machine is another from one minute to the next, and two servers that are compared must meet the same. */
export const ROUNDS = 7;
const SECONDS = process.env.BENCH_SECONDS ?? '4';
/** Some thousand messages: until then much of the code is not compiled. Warm-up of the first round, and of the others. */
const COLD = process.env.BENCH_WARM ?? '12';
/** Everybody in a round is new: the first messages of 256 people take two seconds, and are no logged entry as any other. */
const WARM = '3';

/**
 * Loads several servers one after the other, again and again, so that whatever else the machine does meets all of them. Answers
 * the rounds of each, in the order of the servers.
 */
export async function rounds(servers: readonly Child[], conversations: number): Promise<Round[][]> {
  const found: Round[][] = servers.map(() => []);
  for (let turn = 0; turn < ROUNDS; turn++) {
    for (const [place, server] of servers.entries())
      found[place]!.push(await round(server, conversations, turn === 0 ? COLD : WARM));
  }
  return found;
}

async function round({ process: { pid }, url }: Child, conversations: number, warm: string): Promise<Round> {
  const before = processorMs(pid);
  const load = await run<Load>('load', url, 'closed', String(conversations), SECONDS, warm);
  const after = processorMs(pid);
  if (!before || !after) return load;
  return {
    ...load,
    serverMs: (after.own - before.own) / load.served,
    databaseMs: (after.children - before.children) / load.served,
  };
}

/** How much one server did of what another did, at best, at worst and in the middle of the rounds. */
export function share(ours: readonly Round[], theirs: readonly Round[]): number[] {
  return ours.map(({ perSecond }, place) => perSecond / theirs[place]!.perSecond).sort((a, b) => a - b);
}

/** The round in the middle. */
export function middle(all: readonly Round[]): Round {
  return [...all].sort((a, b) => a.perSecond - b.perSecond)[Math.floor(all.length / 2)]!;
}
