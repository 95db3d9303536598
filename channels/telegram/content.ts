import type { Attachment } from 'botbuilder';
import type { Message } from 'telegraf/types';

/** What Telegram calls a file, and what it is where Telegram does not say. An animation also comes as a document: it goes first. */
const FILES = {
  animation: 'video/mp4',
  audio: 'audio/mpeg',
  document: 'application/octet-stream',
  sticker: 'image/webp',
  video: 'video/mp4',
  video_note: 'video/mp4',
  voice: 'audio/ogg',
} as const;

/** Messages that report on the chat instead of saying something. */
const REPORTS = [
  'pinned_message',
  'new_chat_members',
  'left_chat_member',
  'new_chat_title',
  'new_chat_photo',
  'delete_chat_photo',
  'group_chat_created',
  'supergroup_chat_created',
  'migrate_to_chat_id',
  'migrate_from_chat_id',
  'message_auto_delete_timer_changed',
  'write_access_allowed',
  'chat_background_set',
] as const;

interface TelegramFile {
  readonly file_id: string;
  readonly mime_type?: string;
  readonly file_name?: string;
  /** Bytes. */
  readonly file_size?: number;
}

/**
 * What a message carries besides its text. A file is named by "telegram:<file_id>", because the address that Telegram would give
 * holds the bot's token. Undefined where the message only reports on the chat.
 */
export function contentOf(message: Message): readonly Attachment[] | undefined {
  const parts = message as unknown as Readonly<Record<string, unknown>>;
  if ('text' in message) return [];
  if ('photo' in message)
    return [{ contentType: 'image/jpeg', contentUrl: `telegram:${message.photo.at(-1)?.file_id}` }];
  for (const [kind, contentType] of Object.entries(FILES)) {
    const file = parts[kind] as TelegramFile | undefined;
    if (file)
      return [
        {
          contentType: file.mime_type ?? contentType,
          contentUrl: `telegram:${file.file_id}`,
          name: file.file_name ?? kind,
          ...(file.file_size && { content: { size: file.file_size } }),
        },
      ];
  }
  if ('location' in message) {
    const { latitude, longitude } = message.location;
    return [{ contentType: 'application/geo+json', content: { type: 'Point', coordinates: [longitude, latitude] } }];
  }
  if ('contact' in message) {
    const { phone_number, user_id } = message.contact;
    return [{ contentType: 'text/vcard', content: { phone: phone_number, user: user_id && String(user_id) } }];
  }
  return REPORTS.some((report) => report in parts)
    ? undefined
    : [{ contentType: 'application/octet-stream', name: 'unknown' }];
}
