import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { House } from '../../src/compose';

/** The mails of the one person of a transcript who has an address: files, as a server without a SendGrid key writes them. */
export class Mails {
  private readonly folder = join(process.env.OUTLAY_TEST_DATA ?? '', 'mail');
  private readonly read = new Set<string>();
  private confirmed = false;

  constructor(private readonly user?: string) {}

  private get address(): string {
    return `${this.user?.replace(/[^a-z0-9]+/g, '-')}@example.org`;
  }

  /** The person has written: from now on mail goes to them. */
  async confirm({ database }: House): Promise<void> {
    if (!this.user || this.confirmed) return;
    const address = { email: this.address, emailConfirmed: true };
    const people = database.connection.collection('people');
    const { matchedCount } = await people.updateOne({ 'identities.user': this.user }, { $set: address });
    this.confirmed = matchedCount > 0;
  }

  /** The mails that came since it was last asked: subject, and text up to its footer. */
  async newest({ deliverer }: House): Promise<string[]> {
    await deliverer.idle();
    const files = existsSync(this.folder) ? readdirSync(this.folder).filter((name) => /^[^.].*\.eml$/.test(name)) : [];
    const fresh = files
      .filter((name) => !this.read.has(name))

      .map((name) => {
        const path = join(this.folder, name);
        return { name, eml: readFileSync(path, 'utf8'), at: statSync(path).mtimeMs };
      })
      .filter(({ eml }) => eml.includes(`To: ${this.address}`))
      .sort((one, other) => one.at - other.at);
    for (const { name } of fresh) this.read.add(name);
    return fresh.flatMap(({ eml }) => linesOf(eml));
  }
}

/** The subject and the plain text of a mail, without its footer. */
function linesOf(eml: string): string[] {
  const [, subject = ''] = /^Subject: (.+(?:\r?\n .+)*)$/m.exec(eml) ?? [];
  const [, encoding = '', body = ''] =
    /^Content-Type: text\/plain[\s\S]*?^Content-Transfer-Encoding: (\S+)[\s\S]*?\r?\n\r?\n([\s\S]*?)(?=\r?\n--)/m.exec(
      eml,
    ) ?? [];
  const text = decoded(body, encoding).split('\n-- \n')[0]!;
  return [
    `✉️ ${words(subject)}`,
    ...text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ];
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return (encoding === 'quoted-printable' ? Buffer.from(bytes, 'latin1').toString() : body).replaceAll('\r', '');
}

/** A header's encoded words (RFC 2047). */
function words(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?(.)\?(.*?)\?=/gi, (_, kind: string, part: string) =>
      kind.toUpperCase() === 'B' ? decoded(part, 'base64') : decoded(part.replaceAll('_', ' '), 'quoted-printable'),
    );
}
