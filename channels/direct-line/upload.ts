import type { Said } from './conversation-log';
import { attached, incoming } from './incoming';
import type { Subject } from './tokens';

/** Bytes of an upload that is read whole. It is kept with the conversation, a document of at most 16 MB. */
export const uploadLimit = 5_500_000;
/** Beyond the limit the person is told so, as long as they do not send more than this. */
export const uploadListened = 67_108_864;

/** The multipart body of an upload as an activity with its files; undefined if it is not one. The platform parses it. */
export async function upload(
  contentType: string,
  { head, size }: { readonly head: Buffer; readonly size: number },
  subject: Subject,
  now: Date,
): Promise<Said | undefined> {
  try {
    const whole = head.length === size;
    const [, boundary] = /boundary="?([^";]+)/.exec(contentType) ?? [];
    // A part that was cut off is closed, so that its name can be read.
    const body = whole ? head : Buffer.concat([head, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
    const said = form.get('activity');
    const files = form.getAll('file').filter((part) => typeof part !== 'string');
    if (said === null || files.length < 1 || files.length > 4) return undefined;
    const activity = incoming(JSON.parse(typeof said === 'string' ? said : await said.text()), subject, now);
    if (activity?.type !== 'message') return undefined;
    activity.attachments = await Promise.all(
      files.map(async (file) =>
        attached(
          /^[\w.+-]+\/[\w.+-]+$/.test(file.type) ? file.type : 'application/octet-stream',
          whole ? Buffer.from(await file.arrayBuffer()) : size,
          file.name.slice(0, 200),
        ),
      ),
    );
    return activity;
  } catch {
    return undefined;
  }
}
