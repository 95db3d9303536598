import type { Activity, ConversationReference, ResourceResponse, TurnContext } from 'botbuilder';
import { Input, type Telegram, TelegramError } from 'telegraf';
import { type ChannelHost, TryLater, turnIdOf, Unreachable } from '../channel';
import { isContinued, OwnAdapter } from '../own-adapter';
import { htmlOf } from './html';
import { keyboardOf } from './keyboard';
import { messageId, messageNumber } from './message-id';
import { messagesOf, type TelegramMessage } from './messages-of';
import { nextStep } from './next-step';

type Extra = Parameters<Telegram['sendMessage']>[2];

/** botbuilder's view of Telegram: activities out, turns run. It sends one after another, in the order given. */
export class TelegramAdapter extends OwnAdapter {
  constructor(
    private readonly telegram: Telegram,
    private readonly host: Pick<ChannelHost, 'picture' | 'file' | 'log'>,
  ) {
    super('telegram');
  }

  /** Within a turn a person who blocked the bot meanwhile is no error; on a stored reference it rejects with `Unreachable`. */
  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const sent: ResourceResponse[] = [];
    const turn = turnIdOf(context);
    for (const activity of activities) {
      try {
        sent.push({ id: (await this.send(activity, turn)) ?? '' });
      } catch (error) {
        const refused = error instanceof TelegramError ? error : undefined;
        if (refused?.code !== 403) {
          this.host.log.error({ channel: 'telegram', turn, reason: nextStep(error) }, 'a message was not taken');
          if (refused?.code === 429 && isContinued(context))
            throw new TryLater('Telegram', (refused.parameters?.retry_after ?? 1) * 1000);
          throw error;
        }
        if (isContinued(context)) throw new Unreachable('Telegram');
        this.host.log.info({ channel: 'telegram', turn }, 'the person has blocked the bot');
        sent.push({ id: '' });
      }
    }
    return sent;
  }

  override async updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse | undefined> {
    const number = messageNumber(activity.id);
    if (number === undefined) return undefined;
    const chat = context.activity.conversation.id;
    const [text, extra] = formatted(activity.text ?? '', activity, {
      reply_markup: this.keyboard(activity, turnIdOf(context)),
    });
    try {
      await this.telegram.editMessageText(chat, number, undefined, text, extra as object);
    } catch (error) {
      if (says(error, 'no text in the message'))
        await this.telegram.editMessageCaption(chat, number, undefined, text, extra as object);
      else if (!says(error, 'not modified')) throw error;
    }
    return { id: activity.id! };
  }

  override async deleteActivity(_context: TurnContext, reference: Partial<ConversationReference>): Promise<void> {
    const number = messageNumber(reference.activityId);
    if (number !== undefined) await this.telegram.deleteMessage(reference.conversation!.id, number);
  }

  /** The id of the last message that an activity became, if it became any. */
  private async send(activity: Partial<Activity>, turn: string | undefined): Promise<string | undefined> {
    const chat = activity.conversation!.id;
    if (activity.type === 'typing') {
      await this.telegram.sendChatAction(chat, 'typing').catch(() => undefined); // an ornament, worth no failed turn
      return undefined;
    }
    if (activity.type !== 'message') return undefined;
    const messages = await messagesOf(activity, this.host);
    let id: string | undefined;
    for (const [place, message] of messages.entries()) {
      const extra: Extra = {
        reply_parameters: place === 0 ? answeredIn(activity) : undefined,
        reply_markup: place === messages.length - 1 ? this.keyboard(activity, turn) : undefined,
      };
      id = await this.sendTo(chat, message, activity, extra);
    }
    return id;
  }

  /** A group that has become a supergroup has another id; Telegram names it in the refusal. */
  private async sendTo(
    chat: string,
    message: TelegramMessage,
    activity: Partial<Activity>,
    extra: Extra,
  ): Promise<string> {
    try {
      return messageId(chat, (await this.sendMessage(chat, message, activity, extra)).message_id);
    } catch (error) {
      const moved = error instanceof TelegramError ? error.parameters?.migrate_to_chat_id : undefined;
      if (moved === undefined) throw error;
      return messageId(moved, (await this.sendMessage(String(moved), message, activity, extra)).message_id);
    }
  }

  private async sendMessage(chat: string, message: TelegramMessage, activity: Partial<Activity>, extra: Extra) {
    const words = message.kind === 'text' ? message.text : (message.caption ?? '');
    const [text, styled] = formatted(words, activity, extra);
    const sendAs = (said: string, how: Extra) => {
      if (message.kind === 'text')
        return this.telegram.sendMessage(chat, said, { ...how, link_preview_options: { is_disabled: true } });
      const media = { ...(how as object), caption: said || undefined };
      if (message.kind === 'photo')
        return this.telegram.sendPhoto(chat, Input.fromBuffer(message.bytes, 'chart.png'), media);
      return this.telegram.sendDocument(chat, Input.fromBuffer(message.bytes, message.name), media);
    };
    try {
      return await sendAs(text, styled);
    } catch (error) {
      if (!says(error, "can't parse entities")) throw error;
      return await sendAs(words, extra);
    }
  }

  private keyboard({ suggestedActions }: Partial<Activity>, turn: string | undefined) {
    const { keyboard, left } = keyboardOf(suggestedActions);
    if (left > 0)
      this.host.log.warn({ channel: 'telegram', turn, left }, 'buttons left out: their value is longer than 64 bytes');
    return keyboard;
  }
}

/** Plain text needs no escaping, because it is sent without a parse mode; markdown becomes Telegram's HTML. */
function formatted(text: string, { textFormat }: Partial<Activity>, extra: Extra): [string, Extra] {
  return textFormat === 'markdown' ? [htmlOf(text), { ...extra, parse_mode: 'HTML' }] : [text, extra];
}

/** In a group an answer names the message it answers; in private that would only be noise. */
function answeredIn({ conversation, replyToId }: Partial<Activity>) {
  const number = conversation?.isGroup ? messageNumber(replyToId) : undefined;
  return number === undefined ? undefined : { message_id: number, allow_sending_without_reply: true };
}

function says(error: unknown, words: string): boolean {
  return error instanceof TelegramError && error.code === 400 && error.description.includes(words);
}
