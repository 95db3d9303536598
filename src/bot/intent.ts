import type { SentenceKey } from '../languages/sentences';
import type { Values } from '../languages/voice';
import type { Answer, IntentName } from '../understanding/meaning';
import type { Turn } from './turn';

/** A button under a reply: what it says, and what pressing it means. */
export interface Button {
  readonly title:
    | SentenceKey
    | { readonly category: string }
    | { readonly say: SentenceKey; readonly with?: Values }
    | { readonly text: string };
  readonly do: string;
  readonly with?: string;
}

/** One question about one missing slot. */
export interface Ask {
  readonly slot: string;
  /** Nothing waits for the answer: a message about something else drops the question. */
  readonly optional?: boolean;
  readonly sentence: SentenceKey;
  readonly values?: Values;
  /** The answers offered as buttons; pressing one answers the slot with its `value`. */
  readonly choices?: readonly { readonly title: Button['title']; readonly value: string }[];
}

/**
 * One thing a person can want, as a conversation. `Slots` are what it needs to know; they are kept between turns, so plain
 * JSON. One file in `dialogs/`, one line in its index.
 */
export interface Intent<Slots extends object = object> {
  /** The intent of a message, or what only a button or another dialog begins. */
  readonly id:
    | IntentName
    | 'file'
    | 'open'
    | 'paste'
    | 'draft'
    | 'refile'
    | 'amend'
    | 'category-back'
    | 'schedule'
    | 'due'
    | 'mute'
    | 'unmute'
    | 'link-join'
    | 'link-agree'
    | 'join-ledger'
    | 'member'
    | 'password'
    | 'phone'
    | 'limit-back'
    | 'ticket-say'
    | 'ticket-rate'
    | 'ticket-entries';
  /** What the message (or the button) already says. */
  begin(turn: Turn): Slots;
  /** The first thing still missing; undefined when all is there. */
  ask?(slots: Slots, turn: Turn): Ask | undefined;
  /** Takes the answer to `ask`. An answer that does not fit leaves the slots as they are, and the question comes again. */
  take?(slots: Slots, answer: Answer, turn: Turn): Slots;
  /** Where an answer is waited for: keeps what was said so far, so that it is not lost with the question. */
  keep?(slots: Slots, turn: Turn): Promise<void>;
  /** Whether what was kept has been settled elsewhere since it was asked for: then the question does not come back. */
  over?(slots: Slots, turn: Turn): Promise<boolean>;
  /** Does it, once, and says so. */
  fulfil(slots: Slots, turn: Turn): Promise<void>;
}
