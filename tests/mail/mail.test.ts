import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../src/config';
import { emlFolder } from '../../src/mail/eml-folder';
import type { MailKind } from '../../src/mail/kinds';
import { Mail, type MailValues } from '../../src/mail/mail';
import { sendGrid } from '../../src/mail/sendgrid';
import type { Suppressions } from '../../src/mail/suppressions';
import { root } from '../architecture/imports';
import { opened } from '../support/opened';
import { SendGrid } from '../support/sendgrid';
import { MAIL_SAMPLES } from './samples';

const now = () => new Date('2026-11-21T10:00:00Z');
const templates = loadConfig({}, root).mail;
const free: Suppressions = { why: async () => undefined, add: async () => undefined, lift: async () => undefined };
const kinds = Object.keys(MAIL_SAMPLES) as MailKind[];

async function throughSendGrid(suppressions = free) {
  const service = await SendGrid.start();
  opened.push(() => service.close());
  const transport = sendGrid({ apiKey: service.key, baseUrl: service.root, now });
  return { service, mail: new Mail({ transport, templates, suppressions, from: 'outlay@example.org' }) };
}

describe('mail through SendGrid', () => {
  it.each(kinds.flatMap((kind) => Object.keys(templates.languages).map((language) => [kind, language] as const)))(
    '%s in %s is what the v3 API takes, with no amount in the subject',
    async (kind, language) => {
      const { service, mail } = await throughSendGrid();
      expect(
        await mail.send(kind, 'ann@example.org', language, MAIL_SAMPLES[kind] as MailValues[typeof kind], 'n1'),
      ).toBe('sent');
      expect(service.wrong).toEqual([]);
      const [sent] = service.mails;
      const [text, html] = sent!.content.map(({ value }) => value);
      expect(sent!.subject).not.toMatch(/\d|[€$]/);
      expect(`${text}${html}`).not.toMatch(/\{\w*\}|undefined/);
      expect(html).toContain(`<html lang="${language}">`);
      const stops = 'stop' in MAIL_SAMPLES[kind];
      expect(sent!.headers?.['List-Unsubscribe-Post']).toBe(stops ? 'List-Unsubscribe=One-Click' : undefined);
    },
  );

  it('is read in the dark, aloud, and without its picture', async () => {
    const { service, mail } = await throughSendGrid();
    await mail.send('digest', 'ann@example.org', 'de', MAIL_SAMPLES.digest);
    const html = service.mails[0]!.content[1]!.value;
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toContain('@media (prefers-color-scheme: dark)');
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain('alt="Spending by day"');
    // Said in text as well, for whoever reads no HTML.
    expect(service.mails[0]!.content[0]!.value).toContain('Food €120.00');
  });

  it('keeps what people write from being a header, a line or markup', async () => {
    const { service, mail } = await throughSendGrid();
    const evil = 'x\r\nBcc: all@example.org <script>"';
    await mail.send('agent-welcome', 'ann@example.org', 'en', { link: 'https://outlay.example/', admin: evil });
    const texts = [['a <b>bold</b> & "quoted"']];
    await mail.send('over-limit', 'ann@example.org', 'en', { ...MAIL_SAMPLES['over-limit'], texts });
    expect(service.mails).toHaveLength(2);
    expect(service.mails[0]!.content[1]!.value).toContain('&lt;script&gt;&quot;');
    expect(service.mails[0]!.content[0]!.value).not.toContain('\r');
    expect(service.mails[1]!.content[1]!.value).toContain('a &lt;b&gt;bold&lt;/b&gt; &amp; &quot;quoted&quot;');
  });

  it.each(['ann', 'ann@a.org, bob@b.org', 'ann@a.org\r\nBcc: b@b.org', '<ann@a.org>', 'a b@c.org', ''])(
    'refuses to write to %j',
    async (to) => {
      const { service, mail } = await throughSendGrid();
      expect(await mail.send('account-deleted', to, 'en', {})).toEqual({ refused: 'not an address', forGood: true });
      expect(service.mails).toEqual([]);
    },
  );

  it.each([
    [{ status: 429, headers: { 'x-ratelimit-reset': String(now().getTime() / 1000 + 30) } }, { afterMs: 30_000 }],
    [{ status: 500 }, { refused: 'SendGrid answered 500' }],
    [{ status: 400 }, { forGood: true }],
    [{ status: 401 }, { refused: 'SendGrid answered 401: SENDGRID_API_KEY is wrong or was revoked' }],
    ['cut' as const, { refused: expect.stringMatching(/did not answer/) }],
  ])('says of %j what it means', async (fault, said) => {
    const { service, mail } = await throughSendGrid();
    service.faults.push(fault);
    expect(await mail.send('account-deleted', 'ann@example.org', 'en', {})).toMatchObject(said);
  });

  it('writes to no address that bounced, and to one that unsubscribed only what it asked for', async () => {
    const why = { bounced: 'bounced', gone: 'unsubscribed' } as const;
    const { service, mail } = await throughSendGrid({
      ...free,
      why: async (address) => why[address.split('@')[0] as keyof typeof why],
    });
    const link = 'https://outlay.example/reset';
    await mail.send('reset-password', 'bounced@a.org', 'en', { link, minutes: 30 });
    await mail.send('over-limit', 'gone@a.org', 'en', MAIL_SAMPLES['over-limit']);
    await mail.send('reset-password', 'gone@a.org', 'en', { link, minutes: 30 });
    expect(service.mails.map(({ subject }) => subject)).toEqual(['Choose a new password']);
  });
});

describe('mail without SendGrid', () => {
  it('is a file that only the server reads, the same for every try', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'outlay-mail-')), 'mail');
    const mail = new Mail({
      transport: emlFolder(folder, now),
      templates,
      suppressions: free,
      from: 'outlay@localhost',
    });
    for (const _ of [1, 2])
      expect(await mail.send('digest', 'ann@example.org', 'zh', MAIL_SAMPLES.digest, 'n1')).toBe('sent');
    const [file, ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    expect(statSync(join(folder, file!)).mode & 0o777).toBe(0o600);
    const eml = readFileSync(join(folder, file!), 'utf8');
    expect(eml).toMatch(/^To: ann@example.org$/m);
    expect(eml).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    expect(eml).toMatch(/^Content-Id: <picture@outlay>$/im);
  });
});
