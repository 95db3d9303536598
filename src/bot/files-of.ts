import type { Activity, Attachment } from 'botbuilder';
import type { SentFile } from './turn';

/** Brings the bytes of an attachment; the channel knows how. */
export type FetchFile = (attachment: Attachment, most: number) => Promise<Buffer | 'too-large' | undefined>;

/** What is looked at or listened to, shown, or about a place or a person: no file of rows. */
const NO_FILES =
  /^(image|audio|video)\/|^text\/(html|vcard)$|geo\+json|^application\/vnd\.microsoft\.(card|teams\.card)/;
const UNKNOWN = 'unknown';

/** The files a message brings, to be read on demand. */
export function filesOf({ attachments = [] }: Activity, fetch: FetchFile = async () => undefined): readonly SentFile[] {
  return attachments
    .filter(
      ({ contentType, name }) => typeof contentType === 'string' && !NO_FILES.test(contentType) && name !== UNKNOWN,
    )
    .map((attachment) => ({
      name: attachment.name ?? '',
      contentType: attachment.contentType,
      bytes: (most) => fetch(attachment, most),
    }));
}
