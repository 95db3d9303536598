/** The parts of a turn, in their order. `receive` waits for the turns before it and reads what is known. */
export const STAGES = ['receive', 'understand', 'dialog', 'say', 'save'] as const;
export type Stage = (typeof STAGES)[number];

/** What is told of a turn when it has ended: nothing of what was said in it. */
export interface TurnRecord {
  /** The number that stands in the log. */
  readonly id: string;
  readonly channel: string;
  readonly intent: string;
  /** How sure understanding was, 0 to 1; absent where nothing was to be understood. */
  readonly confidence?: number;
  readonly failed: boolean;
  /** The UTC instant it began. */
  readonly began: Date;
  /** From the activity to the saved conversation, in milliseconds. */
  readonly ms: number;
  /** Milliseconds by stage; a stage that was not reached is absent. */
  readonly stages: Readonly<Partial<Record<Stage, number>>>;
}

/** Measures the stages of one turn as they end. */
export class Stopwatch {
  private readonly started = performance.now();
  private last = this.started;
  readonly stages: Partial<Record<Stage, number>> = {};

  /** The stage that has just ended. */
  end(stage: Stage): void {
    const now = performance.now();
    this.stages[stage] = now - this.last;
    this.last = now;
  }

  /** Milliseconds since the turn began. */
  get ms(): number {
    return performance.now() - this.started;
  }
}
