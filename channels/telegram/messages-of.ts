import type { Activity, Attachment } from 'botbuilder';
import { attachmentBytes } from '../attachment-bytes';
import type { ChannelHost } from '../channel';
import { splitText } from '../split-text';

/** One message as Telegram takes it. */
export type TelegramMessage =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'photo'; readonly bytes: Buffer; readonly caption?: string }
  | { readonly kind: 'document'; readonly bytes: Buffer; readonly name: string; readonly caption?: string };

const LONGEST_TEXT = 4096;
const LONGEST_CAPTION = 1024;
/** Telegram takes 50 MB; what is larger than this is better read from its link than held in memory. */
const LARGEST_FILE = 20_000_000;

/**
 * An activity as Telegram messages, in order. A text that fits goes under the first picture or file as its caption. A picture that
 * cannot be had is told by its name and address.
 */
export async function messagesOf(
  { text = '', attachments = [] }: Partial<Activity>,
  host: Pick<ChannelHost, 'picture' | 'file'>,
): Promise<readonly TelegramMessage[]> {
  const files: TelegramMessage[] = [];
  const told: string[] = text.trim() === '' ? [] : [text];
  for (const attachment of attachments) {
    const file = await fileOf(attachment, host);
    if (file) files.push(file);
    else if (attachment.contentUrl?.startsWith('http'))
      told.push(`${attachment.name ?? ''} ${attachment.contentUrl}`.trim());
  }
  const words = told.join('\n');
  const [first, ...others] = files;
  if (first && first.kind !== 'text' && words.length > 0 && words.length <= LONGEST_CAPTION)
    return [{ ...first, caption: words }, ...others];
  return [...splitText(words, LONGEST_TEXT).map((piece) => ({ kind: 'text' as const, text: piece })), ...files];
}

async function fileOf(
  attachment: Attachment,
  host: Pick<ChannelHost, 'picture' | 'file'>,
): Promise<TelegramMessage | undefined> {
  const isPicture = attachment.contentType.startsWith('image/');
  const bytes = await attachmentBytes(attachment, async (url) =>
    isPicture ? host.picture(url) : host.file?.(url, LARGEST_FILE),
  );
  if (!bytes) return undefined;
  return isPicture ? { kind: 'photo', bytes } : { kind: 'document', bytes, name: attachment.name ?? 'file' };
}
