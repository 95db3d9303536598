import type { SentenceKey } from './sentences';

/**
 * One language as plain data. The parts are typed where they are read; a part that a language lacks makes it a draft, and
 * the test of this folder lists what is missing. Every language folder holds the same file names.
 */
export interface Language {
  /** ISO 639-1, with a script where it matters: "en", "zh", "hi-Latn". */
  readonly id: string;
  /** Its own name: "Deutsch". */
  readonly name: string;
  /** BCP 47 for Intl: separators, day order, plural rules. */
  readonly locale: string;
  readonly status: 'complete' | 'logging' | 'draft';
  readonly sentences?: Readonly<Record<SentenceKey, string>>;
}
