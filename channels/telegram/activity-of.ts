import type { Activity, ConversationAccount } from 'botbuilder';
import type { CallbackQuery, Chat, Message, Update, User, UserFromGetMe } from 'telegraf/types';
import { addressed } from './addressed';
import { contentOf } from './content';
import { messageId } from './message-id';
import { settingOf } from './setting-of';

/**
 * A Telegram update as an activity, or undefined where there is nothing to answer: another bot, a group that talks about something
 * else, news of the chat itself. The same update always gets the same id; an edit and each press of a button have ids of their
 * own and name in `replyToId` the message they are about.
 */
export function activityOf(update: Update, bot: UserFromGetMe): Partial<Activity> | undefined {
  if ('message' in update) return written(update.message, bot);
  if ('edited_message' in update) return edited(update.edited_message, bot);
  if ('callback_query' in update) return pressed(update.callback_query, bot);
  return undefined;
}

function written(message: Message, bot: UserFromGetMe): Partial<Activity> | undefined {
  const text = addressed(message, bot);
  const attachments = contentOf(message);
  if (!message.from || message.from.is_bot || text === undefined || !attachments) return undefined;
  const common = {
    ...around(message.from, message.chat, bot),
    id: messageId(message.chat.id, message.message_id),
    timestamp: new Date(message.date * 1000),
    replyToId:
      'reply_to_message' in message && message.reply_to_message
        ? messageId(message.chat.id, message.reply_to_message.message_id)
        : undefined,
  };
  const [, start] = /^\/start(?:\s+(\S+))?$/.exec(text) ?? [];
  if (start) return { ...common, type: 'message', text: '', value: { do: 'link', with: start } };
  const settled = settingOf(message);
  if (settled) return { ...common, type: 'message', text: '', value: settled };
  if (text === '/start') return { ...common, type: 'conversationUpdate', membersAdded: [common.from] };
  return { ...common, type: 'message', text, textFormat: 'plain', attachments: [...attachments] };
}

function edited(message: Message & { edit_date?: number }, bot: UserFromGetMe): Partial<Activity> | undefined {
  const activity = written(message, bot);
  // A live location comes as edits without end; what it says was said with the first.
  if (activity?.type !== 'message' || activity.value !== undefined) return undefined;
  return {
    ...activity,
    type: 'messageUpdate',
    id: `${activity.id}:edit:${message.edit_date}`,
    replyToId: activity.id,
  };
}

function pressed(query: CallbackQuery, bot: UserFromGetMe): Partial<Activity> | undefined {
  if (!query.message || !('data' in query)) return undefined;
  const meant = meaningOf(query.data);
  if (meant === undefined) return undefined;
  const { chat, message_id } = query.message;
  return {
    ...around(query.from, chat, bot),
    ...(typeof meant === 'string' ? { text: meant } : { text: '', value: meant }),
    type: 'message',
    textFormat: 'plain',
    id: `${chat.id}:press:${query.id}`,
    replyToId: messageId(chat.id, message_id),
  };
}

/** A button's callback_data: the JSON of what it means, or of the words it says. Others' buttons are not ours to guess at. */
function meaningOf(callbackData: string): unknown {
  try {
    return JSON.parse(callbackData) ?? undefined;
  } catch {
    return undefined;
  }
}

function around(from: User, chat: Chat, bot: UserFromGetMe) {
  const isGroup = chat.type !== 'private';
  return {
    channelId: 'telegram',
    serviceUrl: 'https://telegram.org',
    from: { id: String(from.id), name: [from.first_name, from.last_name].filter(Boolean).join(' '), role: 'user' },
    recipient: { id: String(bot.id), name: bot.username, role: 'bot' },
    conversation: {
      id: String(chat.id),
      isGroup,
      conversationType: isGroup ? 'group' : 'personal',
    } as ConversationAccount,
    locale: from.language_code,
  };
}
