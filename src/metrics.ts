import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { STAGES, type Stage, type TurnRecord } from './bot/turn-record';

/** What waits to be told, for the gauges: how many notices, and how long the oldest has been due, in seconds. */
export interface Backlog {
  readonly depth: number;
  readonly oldestSeconds: number;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

/** The figures of one process, in Prometheus' terms. Labels never hold a person, a text or an amount. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly registers = [this.registry];

  private readonly turns = new Counter({
    name: 'outlay_turns_total',
    help: 'Turns that have ended',
    labelNames: ['channel', 'intent', 'outcome'],
    registers: this.registers,
  });
  private readonly seconds = new Histogram({
    name: 'outlay_turn_seconds',
    help: 'From the activity to the saved conversation',
    labelNames: ['channel'],
    buckets: SECONDS,
    registers: this.registers,
  });
  private readonly stages = new Histogram({
    name: 'outlay_turn_stage_seconds',
    help: 'Parts of a turn: receive, understand, dialog, say, save',
    labelNames: ['stage'],
    buckets: SECONDS,
    registers: this.registers,
  });
  /** Found by name once: a turn counts five of them. */
  private readonly stage = Object.fromEntries(STAGES.map((stage) => [stage, this.stages.labels({ stage })])) as Record<
    Stage,
    Histogram.Internal<'stage'>
  >;
  private readonly confidence = new Histogram({
    name: 'outlay_intent_confidence',
    help: 'How sure understanding was of what a message wants',
    buckets: [0.1, 0.3, 0.5, 0.7, 0.85, 0.9, 0.95, 0.99, 1],
    registers: this.registers,
  });
  private readonly database = new Histogram({
    name: 'outlay_database_seconds',
    help: 'Calls of the database with all their repetitions',
    labelNames: ['outcome'],
    buckets: SECONDS,
    registers: this.registers,
  });
  private readonly troubles = new Counter({
    name: 'outlay_channel_errors_total',
    help: 'What a channel logged as an error: refusals of its platform, turns that failed',
    labelNames: ['channel'],
    registers: this.registers,
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  async text(): Promise<{ contentType: string; text: string }> {
    return { contentType: this.registry.contentType, text: await this.registry.metrics() };
  }

  turnEnded({ channel, intent, failed, ms, stages, confidence }: TurnRecord): void {
    this.turns.inc({ channel, intent, outcome: failed ? 'failed' : 'answered' });
    this.seconds.observe({ channel }, ms / 1000);
    for (const stage of STAGES) {
      const took = stages[stage];
      if (took !== undefined) this.stage[stage].observe(took / 1000);
    }
    if (confidence !== undefined) this.confidence.observe(confidence);
  }

  databaseCalled(ms: number, failed: boolean): void {
    this.database.observe({ outcome: failed ? 'failed' : 'answered' }, ms / 1000);
  }

  channelFailed(channel: string): void {
    this.troubles.inc({ channel });
  }

  /** The outbox is looked at when somebody asks for the figures; undefined where it cannot be: all the others are told then too. */
  watchOutbox(look: () => Promise<Backlog | undefined>): void {
    // One look for both, which are asked in the same moment.
    let looking: Promise<Backlog | undefined> | undefined;
    const backlog = () => {
      looking ??= look()
        .catch(() => undefined)
        .finally(() => {
          looking = undefined;
        });
      return looking;
    };
    new Gauge({
      name: 'outlay_outbox_oldest_seconds',
      help: 'How long the oldest notice that is due has been waiting',
      registers: this.registers,
      async collect() {
        this.set((await backlog())?.oldestSeconds ?? Number.NaN);
      },
    });
    new Gauge({
      name: 'outlay_outbox_depth',
      help: 'Notices that are due and not yet delivered',
      registers: this.registers,
      async collect() {
        this.set((await backlog())?.depth ?? Number.NaN);
      },
    });
  }
}
