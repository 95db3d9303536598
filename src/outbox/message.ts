import type { Notice } from './notice';

/** One or several notices as they are told: in words, in one piece. */
export interface Message {
  /** The same for every try. */
  readonly id: string;
  /** What it tells; the first gave it its id. */
  readonly notices: readonly Notice[];
  readonly language: string;
  /** The lines of each notice. */
  readonly texts: readonly (readonly string[])[];
  readonly picture?: { readonly url: string; readonly alt: string };
  readonly buttons: readonly { readonly title: string; readonly do: string; readonly with?: string }[];
}
