import { randomUUID } from 'node:crypto';
import { type Activity, BotAdapter, type ConversationReference, type ResourceResponse, TurnContext } from 'botbuilder';
import { adaptiveCard } from '../adaptive-card';
import { formOf } from '../channel';
import type { Conversation } from './conversation';
import type { Said } from './conversation-log';
import type { Conversations } from './conversations';
import { bot, stableId } from './incoming';

type Logic = (context: TurnContext) => Promise<void>;

const replies = Symbol('replies of this turn');
/** A turn that takes longer shows what it has. */
const patience = 100;
const kept = new Set(['message', 'event', 'endOfConversation']);

/** The message that a turn answers, and whether it is to be answered. */
interface Message {
  readonly id: string;
  readonly owed: Promise<boolean>;
  /** Told when the replies are with the log, or never will be. */
  handOver?(): void;
}

/** The Bot Framework's side of the web chat: replies go into the conversation's log, and from there to the streams. */
export class DirectLineAdapter extends BotAdapter {
  /** What turns have said that could not be written, by their activities: the bot has answered, and would not answer again. */
  private readonly unsaid = new Map<string, Replies>();

  constructor(
    private readonly conversations: Conversations,
    private readonly now: () => Date,
    /** Whether another process may have the next turn: then what this one says is in the log before it ends. */
    private readonly amongOthers: boolean,
  ) {
    super();
  }

  /**
   * Runs one turn. Its replies become durable together with the mark that it has ended, where it is a message's; of one that
   * turns out not to be `owed` nothing is left behind.
   */
  async turn(activity: Activity, logic: Logic, message?: Message) {
    const left = message && this.unsaid.get(message.id);
    const group = left ?? new Replies(this.conversations.of(activity.conversation.id));
    const end = async () => {
      try {
        if (!message || (await message.owed)) await group.flush(message && [message.id], message?.handOver);
      } finally {
        message?.handOver?.();
      }
    };
    if (!left) {
      const context = new TurnContext(this, activity);
      context.turnState.set(replies, group);
      try {
        await this.runMiddleware(context, logic);
      } catch (error) {
        await end();
        throw error;
      }
    }
    if (message && (await message.owed)) this.unsaid.set(message.id, group);
    await end();
    if (message) this.unsaid.delete(message.id);
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const group = context.turnState.get<Replies>(replies);
    const sent = activities.map((activity) => {
      const said = { ...this.outgoing(activity, context.activity), id: group.nextId(context.activity) };
      if (activity.type === 'typing') group.conversation.pass(said);
      else if (kept.has(said.type)) group.add(said);
      return { id: said.id };
    });
    if (this.amongOthers) await group.flush();
    return sent;
  }

  override async updateActivity(context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse> {
    const conversation = await this.#written(context, activity);
    const said = { ...this.outgoing(activity, context.activity), id: activity.id ?? '' };
    if (!(await conversation.replace(said))) throw new Error('The conversation has no activity with this id.');
    return { id: said.id };
  }

  override async deleteActivity(context: TurnContext, reference: Partial<ConversationReference>): Promise<void> {
    const conversation = await this.#written(context, reference);
    // Clients know no deletion: an event in its place shows nothing, and keeps the watermarks whole.
    const gone = { type: 'event', name: 'deleted', conversation: reference.conversation };
    await conversation.replace({ ...this.outgoing(gone, context.activity), id: reference.activityId ?? '' });
  }

  /** A turn that nobody's message began, the same call on every channel; whose bot it is and for whom is not asked here. */
  override async continueConversationAsync(
    _bot: unknown,
    reference: Partial<ConversationReference>,
    audience: string | Logic,
    forAudience?: Logic,
  ): Promise<void> {
    const logic = typeof audience === 'string' ? forAudience : audience;
    if (!logic) throw new Error('continueConversationAsync needs the logic of the turn as its last argument.');
    const event = { type: 'event', name: 'ContinueConversation', id: randomUUID(), channelId: 'directline' };
    await this.turn(TurnContext.applyConversationReference(event, reference, true) as Activity, logic);
  }

  override continueConversation(reference: Partial<ConversationReference>, logic: Logic): Promise<void> {
    return this.continueConversationAsync('', reference, logic);
  }

  /** An activity of the bot as the log keeps it. */
  outgoing(activity: Partial<Activity>, turn?: Activity): Said {
    const { serviceUrl: _, id: _id, replyToId, recipient, ...rest } = activity;
    const said = withForm(rest);
    // A client waits for the activity that is replied to; one that is not in the log would hold the reply back for seconds.
    const answers = turn !== undefined && turn.type !== 'event' && replyToId === turn.id;
    return {
      id: randomUUID(),
      ...said,
      type: said.type ?? 'message',
      channelId: 'directline',
      from: bot,
      timestamp: this.now().toISOString(),
      ...(recipient && { recipient: { id: recipient.id } }),
      ...(answers && { replyToId }),
    } as unknown as Said;
  }

  /** The conversation, once what this turn has said so far is in its log. */
  async #written(context: TurnContext, { conversation }: { conversation?: { id: string } }): Promise<Conversation> {
    await context.turnState.get<Replies | undefined>(replies)?.flush();
    return this.conversations.of((conversation ?? context.activity.conversation).id);
  }
}

/** A form as the card that clients of Direct Line show; the words stay beside it. */
function withForm(activity: Partial<Activity>): Partial<Activity> {
  const form = formOf(activity);
  if (!form) return activity;
  const { channelData: _, attachments = [], ...said } = activity;
  return { ...said, attachments: [...attachments, adaptiveCard({ form }, 'Action.Submit')] };
}

/** The replies of one turn: written as one group at its end, or before when the turn is slow. */
class Replies {
  #waiting: Said[] = [];
  #timer: NodeJS.Timeout | undefined;
  #count = 0;

  constructor(readonly conversation: Conversation) {}

  /** The same turn, run again after a crash, says nothing a second time: its replies have the ids that they had. */
  nextId({ id }: Activity): string {
    this.#count += 1;
    return stableId(this.conversation.id, `${id}\n${this.#count}`);
  }

  add(activity: Said): void {
    this.#waiting.push(activity);
    // What cannot be written now goes with the end of the turn.
    this.#timer ??= setTimeout(() => void this.flush().catch(() => undefined), patience);
  }

  /** `begun`: told as soon as they are on their way. */
  async flush(handled: string[] = [], begun?: () => void): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const group = this.#waiting.splice(0);
    if (group.length === 0 && handled.length === 0) return;
    try {
      await this.conversation.append(group, { handled }, begun);
    } catch (error) {
      this.#waiting.unshift(...group);
      throw error;
    }
  }
}
