import type { Notice } from './notice';

/** How a notice ended on a route. */
export interface Told {
  readonly route: string;
  readonly how: 'told' | 'gone' | 'failed';
  readonly at: Date;
  readonly reason?: string;
}

/** A notice in the hands of one worker, who leased it under a token of its own. */
export interface Leased {
  readonly id: string;
  readonly token: string;
  readonly notice: Notice;
  /** Which try this is; the first is 1. */
  readonly tries: number;
  /** Routes that are settled already. */
  readonly told: readonly Told[];
  /** The notices that it speaks for besides itself, and that share its fate. */
  readonly others: readonly Notice[];
}

export interface Failure {
  readonly personId: string;
  readonly about: string;
  readonly told: readonly Told[];
  readonly at: Date;
}

/**
 * Notices until they are told, a document each; afterwards their key alone, so that none is told twice. A lease ends by itself:
 * `due` is when the next worker may take it. Who has lost a lease changes nothing any more, except that what was told is told.
 */
export interface NoticeStore {
  /** False where the person has one with this key. With a lease, it is taken from the start. */
  add(notice: Notice, now: Date, lease?: { readonly token: string; readonly until: Date }): Promise<Leased | false>;
  /**
   * The longest due notice, for one worker until `until`. At its first try it takes along what is due for the same person and
   * was never tried, so that many are told as one.
   */
  lease(now: Date, token: string, until: Date): Promise<Leased | undefined>;
  renew(leased: Leased, until: Date): Promise<void>;
  /** Settles a route, once. */
  tell(leased: Leased, told: Told): Promise<void>;
  /** Not before `due`; what is held was not tried, and stands for itself again. */
  hold(leased: Leased, due: Date): Promise<void>;
  again(leased: Leased, due: Date): Promise<void>;
  /** Nothing is left to do, for it and those it spoke for. What has failed keeps its reason. */
  finish(leased: Leased, now: Date, failed: boolean): Promise<void>;
  /** What was held for a person is due now. */
  wake(personId: string, now: Date): Promise<void>;
  /** The newest that could not be told, and why. */
  failures(limit: number): Promise<readonly Failure[]>;
  /** How many are not at their end: due, held, in somebody's hands, or in a pause. */
  waiting(): Promise<number>;
  /** How many could be told now and are not, and since when the first. */
  overdue(now: Date): Promise<{ readonly count: number; readonly since?: Date }>;
  /** Removes the keys of notices that ended before. */
  sweep(before: Date): Promise<void>;
  /** Removes all of a person's. */
  forget(personId: string): Promise<void>;
}
