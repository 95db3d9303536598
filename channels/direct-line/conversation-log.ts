import type { Activity } from 'botbuilder';

/** An activity with the id that it is known by. */
export type Said = Activity & { readonly id: string };

/** An activity at its place in a conversation. Sequence numbers start at 1 and have no gaps. */
export interface Logged {
  readonly sequence: number;
  readonly activity: Said;
}

/** How far an `append` came: `written` activities of the front of the list are durable. */
export interface Appended {
  readonly written: number;
  /**
   * Why it stopped before the end: the next sequence number is `taken` (another process wrote; ask `last` and append the
   * rest again), or the next activity's id is already `known` in this conversation (the client sent it twice).
   */
  readonly stopped?: 'taken' | 'known';
}

/** A person's activity that was accepted while the turn it asks for has not ended. */
export interface Unhandled {
  readonly conversationId: string;
  readonly activity: Said;
}

/** How far a conversation goes, for one who cannot know it because others write into it too. */
export interface End {
  /** The highest sequence number. */
  readonly last: number;
  /** Who of the newest lines waits for a turn, lowest first. */
  readonly waiting: readonly { readonly sequence: number; readonly id: string }[];
}

/** What a process needs to know of the others that write into the same log. */
export interface Others {
  end(conversationId: string): Promise<End>;
  /**
   * Calls `more` soon for each watched conversation in which something follows what was seen, wherever it was written, with the
   * sequence number that it begins at. May call it for others as well. Ends with a call of what it answers.
   */
  follow(watched: () => Iterable<Watched>, more: (conversationId: string, from: number) => void): () => void;
}

export interface Watched {
  readonly id: string;
  /** The highest sequence number that all who watch it have seen. */
  readonly seen: number;
}

/**
 * What was said in the web chat, in order, so that a client that comes back (a reload, a sleep, a restart of the server) gets
 * what it missed. Sequence numbers are the protocol's watermarks. Unique: (conversation, sequence) and (conversation,
 * `activity.id`). Activities are plain JSON. Rejects only when the storage cannot be reached; then nothing is promised.
 *
 * A turn costs this log two round trips: one `append` of what the person sent (durable before the client hears 200), one of all replies.
 */
export interface ConversationLog {
  /** Absent: no other process writes. */
  readonly others?: Others;
  /** The highest sequence number of a conversation; 0 for one that nobody has spoken in. */
  last(conversationId: string): Promise<number>;
  /**
   * Appends in this order as `after + 1`, `after + 2`, … and marks the activities named in `handled` as handled, in that order:
   * a crash in between repeats a turn and never forgets one. An activity whose id is in `unhandled` waits to be handled.
   * With nothing to append it only marks.
   */
  append(
    conversationId: string,
    after: number,
    activities: readonly Said[],
    marks?: { readonly unhandled?: readonly string[]; readonly handled?: readonly string[] },
  ): Promise<Appended>;
  /** At most `limit` activities with a higher sequence number than `watermark`, lowest first. */
  since(conversationId: string, watermark: number, limit: number): Promise<readonly Logged[]>;
  /** Puts this activity in the place of the one with its id; undefined if the conversation has none. */
  replace(conversationId: string, activity: Said): Promise<Logged | undefined>;
  /** Every accepted activity whose turn has not ended, oldest first: to be run again after a crash. Only those said before then. */
  unhandled(before?: Date): Promise<readonly Unhandled[]>;
  /** Removes all that was said in a conversation. Sequence numbers may start again. */
  forget(conversationId: string): Promise<void>;
}
