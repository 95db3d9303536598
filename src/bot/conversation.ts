import type { TurnContext } from 'botbuilder';
import type { DialogState } from 'botbuilder-dialogs';
import type { TurnStorage } from './turn-storage';

/** What is kept of a conversation between its turns: one document, written once a turn. */
export interface Conversation {
  /** Ids of the newest messages already answered, so that a redelivery is dropped. Older ones meet their own ledger keys. */
  handled: string[];
  dialogs: DialogState;
  /** Whose it is, so that it can be found when they leave. */
  personId?: string;
  /** A message that could mean several things, until the person has said which. */
  unclear?: string;
  /** The newest messages of the bot that show entries, the newest last: a reply to one is about these. */
  shown?: Shown[];
  /** The buttons of the bot's newest message: whoever types what one says has pressed it. */
  offered?: Offered[];
  /** The last lines of a private chat, the newest last: shared with a person who helps, where the person says so. */
  lines?: string[];
  /** The kind of activity by which the arrival was told that was greeted last. */
  greeted?: string;
  /** What the newest list searched and where its pages ended, for "more". */
  looking?: object;
  readonly eTag?: string;
}

/** How many handled ids are remembered: more than a platform redelivers, and small beside what else a turn writes. */
const REMEMBERED = 40;

/** A message of the bot and the ids of the entries it shows. */
export interface Shown {
  readonly activity: string;
  readonly entries: readonly string[];
}

/** A button as it was shown, and what pressing it sends. */
export interface Offered {
  readonly title: string;
  readonly value: unknown;
}

/** How many messages can be replied to; a correction further back names its entry. */
const MOST_SHOWN = 20;

/** The conversation after the bot has said what shows entries. */
export function showing({ shown = [] }: Conversation, newest: readonly Shown[]): Shown[] {
  return [...shown, ...newest].slice(-MOST_SHOWN);
}

const MOST_LINES = 8;
const LONGEST_LINE = 200;

/** The last lines after one more turn; each as one line, and not for ever. */
export function heard({ lines = [] }: Conversation, person: string, bot: readonly string[]): string[] {
  const said = [...(person ? [`> ${person}`] : []), ...bot.flatMap((text) => text.split('\n'))];
  const short = said.map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line));
  return [...lines, ...short].slice(-MOST_LINES);
}

/** Reads and writes conversations through botbuilder's Storage; the eTag goes along, so that no other writer is overwritten. */
export class Conversations {
  constructor(private readonly storage: TurnStorage) {}

  /** Reads a conversation for one turn, which ends with `save` or `leave`. */
  async enter(key: string): Promise<Conversation> {
    const { storage } = this;
    const items = await (storage.enter ? storage.enter(key) : storage.read([key]));
    const found = items[key] as Conversation | undefined;
    return found ?? { handled: [], dialogs: { dialogStack: [] } };
  }

  async save(key: string, conversation: Conversation, handled: string | undefined): Promise<void> {
    if (handled) conversation.handled = [...conversation.handled, handled].slice(-REMEMBERED);
    try {
      await this.storage.write({ [key]: conversation });
    } catch (error) {
      if ((error as Error).name !== 'EtagConflict') throw error;
      await this.noteHandled(key, handled);
    }
  }

  async leave(key: string): Promise<void> {
    await this.storage.leave?.(key);
  }

  /** This process stood still so long that another went on: what that has written stands, and the message is answered all the same. */
  private async noteHandled(key: string, handled: string | undefined): Promise<void> {
    const standing = (await this.storage.read([key]))[key] as Conversation | undefined;
    if (!standing || !handled) return;
    await this.storage.write({ [key]: { ...standing, handled: [...standing.handled, handled].slice(-REMEMBERED) } });
  }
}

/**
 * Where a conversation is kept; also the lane its turns take. In a group each member has their own: nobody answers a question
 * that another was asked.
 */
export function conversationKey({ activity: { channelId, conversation, from } }: TurnContext): string {
  const chat = `${channelId}/${conversation.id}`;
  return conversation.isGroup ? `${chat}/${from.id}` : chat;
}
