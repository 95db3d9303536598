import type { Activity, Attachment, ConversationReference, TurnContext } from 'botbuilder';
import type { Server } from 'restify';

/**
 * The channel contract: all that a channel knows of the house, and all that the house knows of a channel.
 * One file or folder a channel, one line in `index.ts`, one suite in `tests/channels/contract.ts` that all of them pass.
 */
export interface Channel {
  /** The Bot Framework's channel id: "telegram", "msteams", "directline", "console". */
  readonly id: string;
  /** The platforms it speaks to, as activities name them, where they are others than its own id. */
  readonly platforms?: readonly string[];
  /** Messages a second that the platform takes from one bot; absent: as many as there are. */
  readonly perSecond?: number;
  /** An address that opens a chat with the bot and hands it a code; undefined until it is known. */
  readonly address?: (code: string) => string | undefined;
  /** Mounts HTTP routes, if it has any. Called once, before `start`. */
  routes?(server: Server): void;
  /** Begins to listen. Throws an Error whose message says the next step ("Telegram answered 401: …"). */
  start(): Promise<void>;
  /** Takes nothing new, finishes the turns in flight, then ends. */
  stop(): Promise<void>;
  /**
   * Sends activities to a stored conversation reference (it may have been through JSON). Rejects if the platform refused:
   * with `Unreachable` where it always will, because the person blocked or removed the bot; with `TryLater` where it says
   * when. An activity with an id that the platform lets us choose (the web chat) is there once, however often it is sent.
   */
  resume(reference: Partial<ConversationReference>, activities: readonly Partial<Activity>[]): Promise<void>;
}

/** Nobody is there any more: the platform will not deliver to this conversation. Not worth another try. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
  constructor(channel: string) {
    super(`${channel} no longer delivers to this conversation: the person blocked or removed the bot.`);
  }
}

/** The platform takes no more for a while. */
export class TryLater extends Error {
  override readonly name = 'TryLater';
  constructor(
    channel: string,
    readonly afterMs: number,
  ) {
    super(`${channel} takes no more messages for ${afterMs} ms.`);
  }
}

/**
 * One turn of the bot. The bot itself orders turns of one conversation and drops duplicates by `activity.id`. `owed`: the message
 * is still being made durable; the bot says nothing before it knows, and nothing at all where that came to false. `handedOver`: what
 * the turn has said is with the database; what the bot keeps of the turn goes behind it, so that no crash leaves a message that is
 * known as answered without its answer.
 */
export type Receive = (
  context: TurnContext,
  file: FetchFile,
  owed?: Promise<boolean>,
  handedOver?: Promise<void>,
) => Promise<void>;

/**
 * Brings the bytes of a file that the message of this turn carries: 'too-large' where it has more than `most` bytes, which are
 * then not read; undefined where it cannot be had. A channel that knows beforehand that a file is larger than it takes at
 * all says so with `content: { size }` on an attachment without a `contentUrl`.
 */
export type FetchFile = (attachment: Attachment, most: number) => Promise<Buffer | 'too-large' | undefined>;

/** The number that the bot has given the turn: it stands in every line that is logged of it. Undefined outside of a turn. */
export function turnIdOf({ turnState }: TurnContext): string | undefined {
  return turnState.get('turn id');
}

/** What a channel is given. */
export interface ChannelHost {
  readonly receive: Receive;
  readonly log: ChannelLog;
  /** Bytes of a picture that a reply shows by URL, for platforms that take bytes; undefined if it cannot be had. */
  picture(url: string): Promise<Buffer | undefined>;
  /**
   * Bytes of a file that a reply offers by URL, for platforms that take bytes; undefined if it cannot be had, or has more than
   * `most` bytes. Then the link is shown.
   */
  file?(url: string, most: number): Promise<Buffer | undefined>;
  /** What to tell a person (BCP 47) whose message has to wait for the database; undefined while that answers. */
  oneMoment?(locale: string | undefined): string | undefined;
  /** Whether a text gives away a password: such a text is not kept, not even as what somebody said. */
  tellsPassword?(text: string): boolean;
  now(): Date;
}

/** The part of pino a channel uses. Never pass text, amounts, names or tokens. */
export interface ChannelLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** A channel without credentials is off; the reason names the variable that would turn it on. */
export type Configured = { readonly on: Channel } | { readonly off: string };

/** One line of the registry: reads its own settings (by the names of the environment) and makes the channel. */
export interface ChannelKind<Settings> {
  readonly id: string;
  configure(settings: Settings, host: ChannelHost): Configured;
}

/**
 * A button as every channel carries it: out as `suggestedActions` of `{type:'postBack', title, value: ButtonPress}`, back as
 * `activity.value` with the same object. Its JSON stays within 64 bytes (Telegram's callback_data).
 */
export interface ButtonPress {
  readonly do: string;
  readonly with?: string;
}

/**
 * What a person may fill in at once, in an activity's `channelData.form`. The text says how to write the same, so channels without
 * forms leave it out. Sent, it comes back as the press of its button, each field's value beside `do` by its name.
 */
export interface ShownForm {
  readonly button: { readonly title: string; readonly value: ButtonPress };
  readonly fields: readonly {
    readonly name: string;
    readonly label: string;
    readonly value?: string;
    /** Absent: an amount is written. */
    readonly choices?: readonly { readonly title: string; readonly value: string }[];
  }[];
}

/** The form of an activity, if it has one. */
export function formOf({ channelData }: Partial<Activity>): ShownForm | undefined {
  return channelData?.form as ShownForm | undefined;
}
