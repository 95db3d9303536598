import type { Job } from './job';
import type { JobLeases } from './job-leases';

interface TickerParts {
  readonly jobs: readonly Job[];
  /** Absent: this is the only instance. */
  readonly leases?: JobLeases;
  now(): Date;
  /** Names this instance. */
  readonly instance?: string;
  readonly log: { error(fields: object, message: string): void };
  readonly everyMs?: number;
}

const EVERY_MS = 30_000;
/** How long the jobs of an instance that has died wait for another. */
const LEASE_MS = 60_000;

/**
 * Runs the jobs, one after the other, again and again, each in one instance at a time. A job that fails is logged and tried
 * again at the next tick. After a sleep there is one round, not one for every tick that was slept through.
 */
export class Ticker {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private rounds = 0;

  constructor(private readonly parts: TickerParts) {}

  start(): void {
    const whenFree = () => {
      if (this.rounds === 0) void this.tick();
    };
    this.timer ??= setInterval(whenFree, this.parts.everyMs ?? EVERY_MS);
    this.timer.unref();
    // What fell due while nobody ran is not made to wait.
    whenFree();
  }

  /** One round of all jobs; a round that is under way is waited for first. */
  tick(): Promise<void> {
    this.rounds += 1;
    this.running = this.running.then(() => this.round()).finally(() => (this.rounds -= 1));
    return this.running;
  }

  /** Resolves when no job runs any more. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    await this.running;
  }

  private async round(): Promise<void> {
    for (const job of this.parts.jobs) {
      try {
        await (job.everywhere ? job.run(this.parts.now()) : this.alone(job));
      } catch (err) {
        this.parts.log.error({ job: job.id, err }, 'a job failed');
      }
    }
  }

  private async alone(job: Job): Promise<void> {
    const { leases, now, instance = 'alone' } = this.parts;
    if (!leases) return job.run(now());
    const take = () => leases.take(job.id, instance, LEASE_MS);
    if (!(await take())) return;
    const renewing = setInterval(() => void take().catch(() => undefined), LEASE_MS / 3);
    const began = now();
    try {
      await job.run(began);
    } finally {
      clearInterval(renewing);
      await leases.give(job.id, instance, began);
    }
  }
}
