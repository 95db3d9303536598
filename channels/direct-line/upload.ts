import type { Said } from './conversation-log';
import { attached, incoming } from './incoming';
import type { Subject } from './tokens';

export const uploadLimit = 1_048_576;

/** The multipart body of an upload as an activity with its files; undefined if it is not one. The platform parses it. */
export async function upload(
  contentType: string,
  body: Buffer,
  subject: Subject,
  now: Date,
): Promise<Said | undefined> {
  try {
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
          Buffer.from(await file.arrayBuffer()),
          file.name.slice(0, 200),
        ),
      ),
    );
    return activity;
  } catch {
    return undefined;
  }
}
