import { createHmac } from 'node:crypto';
import { sign } from 'jsonwebtoken';
import type { DirectLineTokens } from '../../channels/direct-line/tokens';
import { WidgetTokens } from '../../src/accounts/widget-tokens';

const secret = 'u2Jk9-vQe8_7rTzLm4XwPq1sYbN6hGdC';
const other = 'Zx8_qP3-mN7vB2cK9jH4gF6dS1aW5eRt';
const subject = { conversationId: 'c1', user: 'dl_1' };
const start = Date.UTC(2026, 0, 1);
let minutes = 0;
const now = () => new Date(start + minutes * 60_000);
const make = (settings: Partial<ConstructorParameters<typeof WidgetTokens>[0]> = {}): DirectLineTokens =>
  new WidgetTokens({ secrets: [secret], now, ...settings });
beforeEach(() => {
  minutes = 0;
});

test('a token speaks for its user in its conversation, and nobody else', () => {
  const { token, expiresIn } = make().issue({ ...subject, name: 'Ada' });
  expect(expiresIn).toBeGreaterThanOrEqual(1800);
  expect(make().check(token)).toEqual({ subject: { ...subject, name: 'Ada' } });
});

test.each([
  [59, { subject }],
  [61, { refused: 'expired' }],
])('after %i minutes', (later, expected) => {
  const { token } = make().issue(subject);
  // One of them has found it good before.
  const knowing = make();
  expect(knowing.check(token)).toEqual({ subject });
  minutes = later;
  for (const tokens of [make(), knowing]) expect(tokens.check(token)).toEqual(expected);
});

test('a life under half an hour would end before the client renews it', () => {
  expect(make({ life: 60 }).issue(subject).expiresIn).toBe(1800);
});

test('what remembers a visitor opens no conversation, and a conversation token remembers nobody', () => {
  const tokens = make();
  expect(tokens.check(tokens.remember(subject))).toEqual({ refused: 'invalid' });
  expect(tokens.recall(tokens.issue(subject).token)).toEqual({ refused: 'invalid' });
  minutes = 60 * 24 * 179;
  expect(tokens.recall(make({ now: () => new Date(start) }).remember(subject))).toEqual({ subject });
});

test('a secret can be changed: the old one still verifies', () => {
  const old = make().issue(subject).token;
  expect(make({ secrets: [other, secret] }).check(old)).toEqual({ subject });
  expect(make({ secrets: [other] }).check(old)).toEqual({ refused: 'invalid' });
});

const claims = { user: 'dl_1', conv: 'c1', iss: 'outlay', aud: 'direct-line' };
const header = () => JSON.parse(Buffer.from(make().issue(subject).token.split('.')[0]!, 'base64url').toString());
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const forged: readonly [string, () => string][] = [
  ['nothing', () => ''],
  ['no token', () => 'a.b.c'],
  ['algorithm none', () => `${part({ ...header(), alg: 'none' })}.${part(claims)}.`],
  ['signed with the plain secret', () => sign(claims, secret, { keyid: header().kid })],
  ['signed with HS512', () => sign(claims, secret, { keyid: header().kid, algorithm: 'HS512' })],
  ['without a key id', () => sign(claims, secret)],
  [
    'with a payload exchanged',
    () =>
      make()
        .issue(subject)
        .token.replace(/\.[^.]+\./, `.${part(claims)}.`),
  ],
  [
    'signed with a guess',
    () => {
      const body = `${part(header())}.${part(claims)}`;
      return `${body}.${createHmac('sha256', 'guess').update(body).digest('base64url')}`;
    },
  ],
];
test.each(forged)('a token with %s is refused', (_what, token) => {
  expect(make().check(token())).toEqual({ refused: 'invalid' });
});

test("a site's backend vouches for its users: the same on every device, never another site's", () => {
  const tokens = make({ siteSecrets: ['site-one', 'site-two'] });
  const ada = tokens.siteUser('site-one', { id: 'ada', name: 'Ada' });
  expect(ada).toEqual({ conversationId: expect.any(String), user: expect.stringMatching(/^dl_site-/), name: 'Ada' });
  expect(tokens.siteUser('site-one', { id: 'ada' })?.user).toBe(ada?.user);
  expect(tokens.siteUser('site-two', { id: 'ada' })?.user).not.toBe(ada?.user);
  expect(tokens.siteUser('site-three', { id: 'ada' })).toBeUndefined();
  expect(make().siteUser('', { id: 'ada' })).toBeUndefined();
});

test('two visitors are two', () => {
  const [one, two] = [make().newVisitor(), make().newVisitor()];
  expect(one.user).toMatch(/^dl_/);
  expect(one.user).not.toBe(two.user);
  expect(one.conversationId).not.toBe(two.conversationId);
});
