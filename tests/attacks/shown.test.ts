// What somebody wrote, shown to people: in mails and on pages it is the text that it is.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '../../src/accounts/person';
import { type Attacked, openAttacked } from './attacked';
import { TEXTS } from './hostile-values';

jest.setTimeout(120_000);

let at: Attacked;
beforeAll(async () => {
  at = await openAttacked();
});
afterAll(() => at.close());

/** Everything in DATA_DIR/mail of this server, by whom it is to. */
function mailsTo(address: string): string[] {
  const folder = join(at.doors.data, 'mail');
  try {
    return readdirSync(folder)
      .filter((name) => /^[^.].*\.eml$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .filter((text) => /^To: (.*)$/m.exec(text)?.[1]?.includes(address));
  } catch {
    return [];
  }
}

async function until<T>(find: () => T | undefined): Promise<T> {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = find();
    if (found !== undefined) return found;
    await at.doors.house.ticker.tick();
  }
  throw new Error('it never came');
}

async function withMail(user: string, email: string): Promise<Person> {
  const { account, now } = at.doors.house;
  const first = { name: 'Ann', language: 'en', currency: 'EUR', zone: 'UTC', assumed: [], createdAt: now() };
  const person = await account.people.meet({ channel: 'console', user }, first);
  await account.accounts.register({ id: person.id, pending: email, name: 'Ann', hash: '-', createdAt: now() });
  const code = await account.codes.issue('confirm-email', person.id, { email }, now());
  await account.registering.confirm(code, now());
  return person;
}

describe('in a mail', () => {
  it.each(TEXTS)('%s is text, and no head', async (what, text) => {
    const email = `shown-${what.replace(/\W/g, '')}@example.com`;
    const person = await withMail(what, email);
    const { house } = at.doors;
    await house.outbox.enqueue({
      key: `shown ${what}`,
      personId: person.id,
      about: 'goal-reached',
      lines: [
        { sentence: 'goal.reached', values: { name: text.slice(0, 300), amount: { minor: 100, currency: 'EUR' } } },
      ],
    });
    const mail = await until(() => mailsTo(email)[0]);
    const [head = '', ...body] = mail.split('\r\n\r\n');
    expect(head).not.toMatch(/^(?:Bcc|Cc):/im);
    expect(head.match(/^To:/gim)).toHaveLength(1);
    const html = body
      .join('\r\n\r\n')
      .split('Content-Type: text/html')[1]!
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    expect(html).toContain('News from your ledger');
    expect(html).not.toMatch(/<script|<img src=x|onerror=alert\(1\)>/);
    expect(html).not.toMatch(/href="(?:javascript|https:\/\/evil)/);
  });

  it.each([
    ['an address with another head', 'a@example.com\r\nBcc: evil@example.com'],
    ['two addresses', 'a@example.com, evil@example.com'],
    ['a name and an address', 'Ann <a@example.com>'],
    ['an address with a comment', 'a@example.com(evil@example.com)'],
    ['a zero byte', 'a@example.com\u0000'],
    ['no address', '@example.com'],
    ['a very long one', `${'a'.repeat(300)}@example.com`],
  ])('%s is none', async (_what, email) => {
    const code = await at.doors.house.account.codes.issue('register', at.mallory.id, {}, at.doors.house.now());
    const done = await at.doors.house.account.registering.register(
      code,
      { name: 'M', email, phone: '', password: 'four lively yaks sing' },
      { address: String(Math.random()), language: 'en', now: at.doors.house.now() },
    );
    expect(done).toBe('no-email');
    expect(mailsTo('evil@example.com')).toEqual([]);
  });
});

/** A name of nothing is none, and a form beyond all measure is not read. */
const STATUS: Readonly<Record<string, number>> = { 'nothing that can be seen': 400, 'more than anybody writes': 403 };

describe('on a page', () => {
  it.each(TEXTS)('%s', async (what, text) => {
    const { house } = at.doors;
    const first = {
      name: text.slice(0, 500),
      language: 'en',
      currency: 'EUR',
      zone: 'UTC',
      assumed: [],
      createdAt: house.now(),
    };
    const person = await house.account.people.meet({ channel: 'console', user: `page ${what}` }, first);
    const code = await house.account.codes.issue('tokens', person.id, {}, house.now());
    const page = await at.ask(`/account/tokens?code=${code}`);
    const cookie = page.headers.getSetCookie()[0]!.split(';')[0]!;
    const sign = /name="sign" value="([^"]+)"/.exec(page.text)![1]!;
    const body = new URLSearchParams({ code, sign, name: text, log: 'yes' });
    const answer = await at.ask('/account/tokens', {
      method: 'POST',
      body,
      headers: { cookie, 'user-agent': '<script>x</script>' },
    });
    expect(answer.text).not.toMatch(/<script|<img src=x|\u202e|\u200b/);
    expect(answer.text).not.toMatch(/href="(?:javascript|https?:\/\/evil)/);
    expect(answer.status).toBe(STATUS[what] ?? 200);
  });
});
