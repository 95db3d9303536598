import type { Activity, Attachment } from 'botbuilder';
import { attachmentBytes } from '../attachment-bytes';
import { splitText } from '../split-text';

/** One message as Telegram takes it. */
export type TelegramMessage =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'photo'; readonly bytes: Buffer; readonly caption?: string }
  | { readonly kind: 'document'; readonly bytes: Buffer; readonly name: string; readonly caption?: string };

const LONGEST_TEXT = 4096;
const LONGEST_CAPTION = 1024;

/**
 * An activity as Telegram messages, in order. A text that fits goes under the first picture or file as its caption. A picture that
 * cannot be had is told by its name and address.
 */
export async function messagesOf(
  { text = '', attachments = [] }: Partial<Activity>,
  picture: (url: string) => Promise<Buffer | undefined>,
): Promise<readonly TelegramMessage[]> {
  const files: TelegramMessage[] = [];
  const told: string[] = text.trim() === '' ? [] : [text];
  for (const attachment of attachments) {
    const file = await fileOf(attachment, picture);
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
  picture: (url: string) => Promise<Buffer | undefined>,
): Promise<TelegramMessage | undefined> {
  const isPicture = attachment.contentType.startsWith('image/');
  const bytes = await attachmentBytes(attachment, async (url) => (isPicture ? picture(url) : undefined));
  if (!bytes) return undefined;
  return isPicture ? { kind: 'photo', bytes } : { kind: 'document', bytes, name: attachment.name ?? 'file' };
}
