import type { Words } from '../numbers/words';

/** What a word does in a message about entries that are there already. */
export const ROLES = [
  'carry',
  'the',
  'was',
  'to',
  'not',
  'rename',
  'at',
  'last',
  'all',
  'over',
  'under',
  'find',
  'more',
  'income',
  'expense',
  'refund',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * The words of a language by what they do. `carry`: says nothing of which entry ("please", "entry", "my"). `the`: an entry
 * that is known. `was`, `to`: what follows is new ("the taxi WAS 11", "change it TO 11"). `not`: what follows is what it was.
 * `rename`: what follows is the note. `at`: who was paid.
 */
export type TargetWords = Readonly<Record<Role, Words>> & {
  /** Of these, what is written just so is as often a name: "uber", where "über" is a word. It does something only between a word and an amount. */
  readonly names?: Words;
};
