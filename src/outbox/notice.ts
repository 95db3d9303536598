import type { SentenceKey } from '../languages/sentences';
import type { Values } from '../languages/voice';

/** Something to tell a person who has not just asked. Its words are made when it is sent, in the person's language then. */
export interface Notice {
  /** Told once per person and key, whoever enqueues it again: "limit:food:2026-11:100". */
  readonly key: string;
  readonly personId: string;
  /** The alert (or other source) it comes from: what the person can switch off. */
  readonly about: string;
  readonly lines: readonly { readonly sentence: SentenceKey; readonly values?: Values }[];
  readonly buttons?: readonly { readonly title: SentenceKey; readonly do: string; readonly with?: string }[];
}

/** Keeps what must be told until it is told. Idempotent by person and key. */
export interface Outbox {
  enqueue(notice: Notice): Promise<void>;
}
