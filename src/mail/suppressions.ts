export type WhySuppressed = 'bounced' | 'unsubscribed';

/** Addresses not to be written to, known by a digest alone. */
export interface Suppressions {
  why(address: string): Promise<WhySuppressed | undefined>;
  /** A bounce outweighs what the reader wants. */
  add(address: string, why: WhySuppressed, at: Date): Promise<void>;
  /** Its reader has confirmed it anew. */
  lift(address: string): Promise<void>;
}
