import type { Attachment } from 'botbuilder';
import type { FetchFile } from './channel';

/** The bytes that an attachment carries itself, in a `data:` address; undefined where it does not. */
export const carriedFile: FetchFile = async ({ contentUrl = '', content }, most) => {
  if (sizeOf(content) > most) return 'too-large';
  const [head] = /^data:[^,]{0,200};base64,/.exec(contentUrl) ?? [];
  if (head === undefined) return undefined;
  // Four characters hold three bytes.
  if ((contentUrl.length - head.length) * 0.75 > most + 2) return 'too-large';
  const bytes = Buffer.from(contentUrl.slice(head.length), 'base64');
  return bytes.length > most ? 'too-large' : bytes;
};

/** What a platform says of a file's size before anybody reads it. */
function sizeOf(content: Attachment['content']): number {
  const size = (content as { size?: unknown } | undefined)?.size;
  return typeof size === 'number' ? size : 0;
}
