import type { Telling } from '../alerts/alert';

/** Something to tell a person who has not just asked. Its words are made when it is sent, in the person's language then. */
export interface Notice extends Telling {
  readonly personId: string;
  /** The alert (or other source) it comes from: what the person can switch off. */
  readonly about: string;
  /** The chat in which the person reads it in the reply to what they have just written: there it is not sent. */
  readonly toldIn?: { readonly channel: string; readonly conversation: string };
}

/** Keeps what must be told until it is told. Idempotent by person and key. */
export interface Outbox {
  enqueue(notice: Notice): Promise<void>;
}
