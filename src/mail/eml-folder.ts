import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MailMessage, MailTransport } from './transport';

/**
 * Mails as files that any mail program opens, for a server without a SendGrid key. Readable by the server's user only. A second
 * try of the same mail is the same file.
 */
export function emlFolder(folder: string, now: () => Date): MailTransport {
  return {
    async send(message) {
      const at = now();
      const name = `${message.kind}-${nameOf(message, at)}.eml`;
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const draft = join(folder, `.${name}`);
        await writeFile(draft, await composed(message, at), { mode: 0o600 });
        await rename(draft, join(folder, name));
        return 'sent';
      } catch (error) {
        return { refused: `DATA_DIR/mail cannot be written (${(error as NodeJS.ErrnoException).code})` };
      }
    },
    async forget(address) {
      const names = await readdir(folder).catch(() => []);
      for (const name of names.filter((one) => one.endsWith('.eml'))) {
        const file = join(folder, name);
        if (await isTo(file, address)) await rm(file, { force: true });
      }
    },
  };
}

async function composed({ from, to, subject, text, html, headers, picture }: MailMessage, date: Date): Promise<Buffer> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const attachments = picture && [{ cid: picture.cid, content: picture.png, filename: 'chart.png' }];
  const mail = new MailComposer({ from, to, subject, text, html, headers: { ...headers }, date, attachments });
  return mail.compile().build();
}

function nameOf({ id, to }: MailMessage, at: Date): string {
  return createHash('sha256')
    .update(`${id ?? at.toISOString()} ${to}`)
    .digest('base64url')
    .slice(0, 16);
}

const HEAD = 4_096;

/** By its head alone: what else a mail holds may be large. */
async function isTo(path: string, address: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (!file) return false;
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0).finally(() => file.close());
  const to = /^To: (.+)$/m.exec(buffer.subarray(0, bytesRead).toString('latin1'))?.[1] ?? '';
  return to.trim().toLowerCase() === address.toLowerCase();
}
