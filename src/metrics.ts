import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** The figures of one process, in Prometheus' terms. Labels never hold a person, a text or an amount. */
export class Metrics {
  private readonly registry = new Registry();

  private readonly turns = new Counter({
    name: 'outlay_turns_total',
    help: 'Turns that have ended',
    labelNames: ['channel', 'intent', 'outcome'],
    registers: [this.registry],
  });
  private readonly seconds = new Histogram({
    name: 'outlay_turn_seconds',
    help: 'From the activity to the saved conversation',
    labelNames: ['channel'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  async text(): Promise<{ contentType: string; text: string }> {
    return { contentType: this.registry.contentType, text: await this.registry.metrics() };
  }

  turnEnded(turn: { channel: string; intent: string; ms: number; failed: boolean }): void {
    this.turns.inc({ channel: turn.channel, intent: turn.intent, outcome: turn.failed ? 'failed' : 'answered' });
    this.seconds.observe({ channel: turn.channel }, turn.ms / 1000);
  }
}
