import type { Job } from './job';

interface TickerParts {
  readonly jobs: readonly Job[];
  now(): Date;
  readonly log: { error(fields: object, message: string): void };
  readonly everyMs?: number;
}

/** Runs the jobs, one after the other, again and again. A job that fails is logged and tried again at the next tick. */
export class Ticker {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly parts: TickerParts) {}

  start(): void {
    this.timer ??= setInterval(() => void this.tick(), this.parts.everyMs ?? EVERY_MS);
    this.timer.unref();
  }

  /** One round of all jobs; a round that is under way is waited for first. */
  tick(): Promise<void> {
    this.running = this.running.then(() => this.round());
    return this.running;
  }

  /** Resolves when no job runs any more. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    await this.running;
  }

  private async round(): Promise<void> {
    const { jobs, now, log } = this.parts;
    for (const job of jobs) {
      try {
        await job.run(now());
      } catch (err) {
        log.error({ job: job.id, err }, 'a job failed');
      }
    }
  }
}

const EVERY_MS = 30_000;
