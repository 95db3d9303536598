/** A request that said how it is to be known again, and what it was answered once it was. */
export interface Call {
  readonly id: string;
  readonly personId: string;
  /** A digest of what it asked: the same key for something else is a mistake. */
  readonly asked: string;
  /** When it came first; a retry is about that instant too. */
  readonly at: Date;
  readonly answer?: Answered;
}

export interface Answered {
  readonly status: number;
  /** JSON. */
  readonly body: string;
}

/** Where such requests are kept for a day. Every write is one atomic document operation, and idempotent. */
export interface CallStore {
  /** Keeps it if it is not there yet; answers it as it now stands. */
  begin(call: Call): Promise<Call>;
  /** Keeps what it is answered, unless somebody was quicker; answers what stands. */
  answer(id: string, answer: Answered): Promise<Answered>;
  forgetBefore(when: Date): Promise<void>;
}
