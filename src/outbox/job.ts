/**
 * Work that the clock begins. `run` does what is due at `now` (a UTC instant) and not yet done, once: it may be called at any
 * time, by several instances, and again after a crash or a long sleep.
 */
export interface Job {
  readonly id: string;
  /** It runs in every instance at once, and sees to it itself that nothing is done twice; others run in one at a time. */
  readonly everywhere?: boolean;
  run(now: Date): Promise<void>;
}
