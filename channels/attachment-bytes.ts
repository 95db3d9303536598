import type { Attachment } from 'botbuilder';

/** The bytes of an attachment: those it carries in a data: address, or those that `fetch` can bring. */
export async function attachmentBytes(
  { contentUrl }: Attachment,
  fetch: (url: string) => Promise<Buffer | undefined>,
): Promise<Buffer | undefined> {
  if (!contentUrl) return undefined;
  const [, carried] = /^data:[^,]*;base64,(.*)$/s.exec(contentUrl) ?? [];
  return carried === undefined ? await fetch(contentUrl) : Buffer.from(carried, 'base64');
}
