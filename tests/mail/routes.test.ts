import { generateKeyPairSync, sign } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { MongoSuppressions } from '../../models/mail-suppressions';
import { loadConfig } from '../../src/config';
import { mountMail } from '../../src/mail/mount-mail';
import { type Stop, StopLinks } from '../../src/mail/stop-links';
import { createServer } from '../../src/server';
import { root } from '../architecture/imports';
import { testDatabase } from '../support/database';
import { opened } from '../support/opened';

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const now = () => new Date('2026-11-21T10:00:00Z');
const links = new StopLinks(['a-secret-of-this-test-and-of-no-other'], '');

async function aServer() {
  const stopped: Stop[] = [];
  const server = createServer({ ready: async () => true, metrics: async () => undefined });
  const suppressions = new MongoSuppressions(await testDatabase());
  const webhookKey = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const templates = loadConfig({}, root).mail;
  mountMail(server, { links, templates, suppressions, webhookKey, stop: async (what) => void stopped.push(what), now });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`, stopped, suppressions };
}

describe('the link under a mail', () => {
  const what = { personId: 'p1', about: 'limits', language: 'de' };
  const link = links.to(what);

  it('ends nothing by being looked at, and asks in the language of the mail', async () => {
    const { url, stopped } = await aServer();
    const answer = await fetch(`${url}${link}`);
    expect(await answer.text()).toContain('Diese Art von Benachrichtigung abstellen');
    expect(stopped).toEqual([]);
  });

  it('ends it with the one click of a mail program (RFC 8058)', async () => {
    const { url, stopped } = await aServer();
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    const answer = await fetch(`${url}${link}`, { method: 'POST', body });
    expect([answer.status, stopped]).toEqual([200, [what]]);
  });

  it.each(['', 'x', `${link.split('t=')[1]!.slice(0, -2)}AA`, link.split('t=')[1]!.replace('.', 'A.')])(
    'is refused when it is not whole: %s',
    async (token) => {
      const { url, stopped } = await aServer();
      const answer = await fetch(`${url}/mail/stop?t=${token}`, { method: 'POST' });
      expect([answer.status, stopped]).toEqual([400, []]);
    },
  );
});

describe('what SendGrid tells of mails', () => {
  const tell = async (url: string, events: object, at = now().getTime() / 1000, change = '') => {
    const body = JSON.stringify(events);
    const signature = sign('sha256', Buffer.from(`${at}${body}`), privateKey).toString('base64');
    const headers = {
      'content-type': 'application/json',
      'x-twilio-email-event-webhook-signature': signature,
      'x-twilio-email-event-webhook-timestamp': String(at),
    };
    return (await fetch(`${url}/mail/events`, { method: 'POST', headers, body: body + change })).status;
  };

  it('marks bounced and unsubscribed addresses, whatever their case', async () => {
    const { url, suppressions } = await aServer();
    const events = [
      { event: 'bounce', email: 'Gone@Example.org', type: 'bounce' },
      { event: 'bounce', email: 'busy@example.org', type: 'blocked' },
      { event: 'unsubscribe', email: 'enough@example.org' },
      { event: 'delivered', email: 'fine@example.org' },
    ];
    expect(await tell(url, events)).toBe(204);
    const why = await Promise.all(
      ['gone', 'busy', 'enough', 'fine'].map((name) => suppressions.why(`${name}@example.org`)),
    );
    expect(why).toEqual(['bounced', undefined, 'unsubscribed', undefined]);
    await tell(url, [{ event: 'unsubscribe', email: 'gone@example.org' }]);
    expect(await suppressions.why('gone@example.org')).toBe('bounced');
    await suppressions.lift('gone@example.org');
    expect(await suppressions.why('gone@example.org')).toBeUndefined();
  });

  it('believes nobody else, and nothing of yesterday', async () => {
    const { url, suppressions } = await aServer();
    const events = [{ event: 'bounce', email: 'ann@example.org' }];
    expect(await tell(url, events, undefined, ' ')).toBe(401);
    expect(await tell(url, events, now().getTime() / 1000 - 86_400)).toBe(401);
    expect((await fetch(`${url}/mail/events`, { method: 'POST', body: '[]' })).status).toBe(401);
    expect(await suppressions.why('ann@example.org')).toBeUndefined();
  });
});
