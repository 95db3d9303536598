import type { Activity } from 'botbuilder';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { EmulatorValidation } from 'botframework-connector';
import { sign } from 'jsonwebtoken';
import { GuardedAuth } from '../../channels/botframework/guarded-auth';
import { SigningKeys } from '../../channels/botframework/signing-keys';
import type { ChannelHost } from '../../channels/channel';
import { publishedPem, stranger } from '../support/open-id-issuer';
import { Watch } from '../support/watch';
import { APP, type BotFrameworkHost, botFrameworkHost } from './botframework-host';

const NOW = Date.parse('2026-03-14T09:26:00Z');
const seconds = NOW / 1000;

let clock: number;
let platform: BotFrameworkHost;
let heard: Activity[];
let logged: string[];
let watch: Watch;
let printed: jest.SpyInstance;

beforeEach(async () => {
  clock = NOW;
  heard = [];
  logged = [];
  watch = new Watch();
  printed = jest.spyOn(console, 'error');
  const host: ChannelHost = {
    receive: async (context) => {
      heard.push(context.activity);
      watch.changed();
    },
    log: {
      info: () => undefined,
      warn: () => undefined,
      error: (fields, text) => logged.push(`${text} ${JSON.stringify(fields)}`),
    },
    picture: async () => undefined,
    now: () => new Date(clock),
  };
  platform = await botFrameworkHost(host, watch);
});

afterEach(async () => {
  await platform.channel.stop();
  await platform.close();
  printed.mockRestore();
});

/** A token of the issuer with some claims changed; undefined takes a claim away. */
const token = (changes: Record<string, unknown> = {}, options = {}) => {
  const claims = Object.entries({ ...platform.claims(), ...changes }).filter(([, value]) => value !== undefined);
  return platform.issuer.token(Object.fromEntries(claims), options);
};
const bearer = (jwt: string) => `Bearer ${jwt}`;
const unsigned = (header: object, claims: object) =>
  [header, claims, 'x'].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');

it.each([
  ['a good token', () => token()],
  ['one that has expired 4 minutes ago, for clocks differ', () => token({ exp: seconds - 240 })],
])('hears %s', async (_what, jwt) => {
  expect((await platform.post(platform.message({ text: 'hi' }), bearer(jwt()))).status).toBe(200);
  await watch.until(() => heard.length === 1);
});

it.each<[string, () => string, Partial<Activity>?]>([
  ['no token', () => ''],
  ['another scheme', () => 'Basic b3V0bGF5Om91dGxheQ=='],
  ['no JWT', () => bearer('not.a.token')],
  ['another audience', () => bearer(token({ aud: 'another-bot' }))],
  ['no audience', () => bearer(token({ aud: undefined }))],
  ['another issuer', () => bearer(token({ iss: 'https://sts.windows.net/t/' }))],
  ['no issuer', () => bearer(token({ iss: undefined }))],
  ['a token that has expired', () => bearer(token({ exp: seconds - 3600 }))],
  ['a token that never expires', () => bearer(token({ exp: undefined }))],
  ['a token that is not valid yet', () => bearer(token({ nbf: seconds + 3600 }))],
  ['another key under a published name', () => bearer(token({}, { key: stranger.privateKey }))],
  ['a key that is not published', () => bearer(token({}, { key: stranger.privateKey, keyid: 'mine' }))],
  ['no key id', () => bearer(sign(platform.claims(), stranger.privateKey, { algorithm: 'RS256' }))],
  ['a key published for another channel', () => bearer(platform.issuer.slackToken(platform.claims()))],
  ['alg none', () => bearer(unsigned({ alg: 'none', typ: 'JWT', kid: 'of-today' }, platform.claims()))],
  [
    'the public key as an HMAC secret',
    () => bearer(sign(platform.claims(), publishedPem, { algorithm: 'HS256', keyid: 'of-today' })),
  ],
  ['a signature that was changed', () => bearer(`${token().slice(0, -8)}AAAAAAAA`)],
  ['another service URL', () => bearer(token({ serviceurl: 'https://evil.example/' }))],
  ['a token without service URL', () => bearer(token({ serviceurl: undefined }))],
  ['an activity with another service URL', () => bearer(token()), { serviceUrl: 'https://evil.example/' }],
  ['an activity without service URL', () => bearer(token()), { serviceUrl: undefined }],
  ['neither with a service URL', () => bearer(token({ serviceurl: undefined })), { serviceUrl: undefined }],
  ['the App Service channel', () => bearer(token()), { channelId: 'AseChannel' }],
  [
    'a token as the emulator has it',
    () =>
      bearer(token({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0', appid: APP })),
  ],
  ['a header of 9 kB', () => bearer(token({ more: 'x'.repeat(9000) }))],
])('refuses %s with 401, says no reason and prints nothing', async (_what, header, changes = {}) => {
  const response = await platform.post(platform.message({ text: 'hi', ...changes }), header());
  expect(response.status).toBe(401);
  expect(await response.json()).toBe('Unauthorized');
  await platform.channel.stop();
  expect(heard).toEqual([]);
  expect(logged).toEqual([]);
  expect(printed).not.toHaveBeenCalled();
});

it('keeps nothing of the tenants that strangers name', async () => {
  const issuers = EmulatorValidation.ToBotFromEmulatorTokenValidationParameters.issuer as string[];
  const before = [...issuers];
  for (const iss of ['https://api.botframework.com', 'https://sts.windows.net/x/'])
    for (let count = 0; count < 20; count++) {
      const jwt = unsigned({ alg: 'RS256', kid: 'of-today' }, { ...platform.claims(), iss, tid: `stranger-${count}` });
      expect((await platform.post(platform.message(), bearer(jwt))).status).toBe(401);
    }
  await platform.post(platform.message(), bearer(token({ tid: 'a-real-tenant' })));
  expect(issuers).toEqual(before);
});

it.each(['', '   '])('cannot be made for the app id "%s", which the SDK takes as leave for everybody', (appId) => {
  const keys = new SigningKeys('https://keys.example', () => new Date(NOW));
  const make = () =>
    new GuardedAuth(new ConfigurationBotFrameworkAuthentication({}), { appId, keys, now: () => new Date(NOW) });
  expect(make).toThrow('MicrosoftAppId is empty');
});

describe('the published keys', () => {
  const HOUR = 3_600_000;
  const post = async (jwt: string) => (await platform.post(platform.message(), bearer(jwt))).status;

  it('are fetched once for many at the same time, and again after a day', async () => {
    await Promise.all(Array.from({ length: 5 }, () => post(token())));
    expect(platform.issuer.fetches).toBe(1);
    clock += 25 * HOUR;
    await post(token());
    expect(platform.issuer.fetches).toBe(2);
  });

  it('are looked up again for an unknown key, but not more than once an hour', async () => {
    await post(token());
    for (let count = 0; count < 3; count++) await post(token({}, { keyid: `guess-${count}` }));
    expect(platform.issuer.fetches).toBe(1);
    clock += HOUR + 1;
    for (let count = 0; count < 3; count++) await post(token({}, { keyid: `guess-${count}` }));
    expect(platform.issuer.fetches).toBe(2);
  });

  it('of yesterday serve while no new ones can be had', async () => {
    await post(token());
    platform.issuer.failing = 500;
    clock += 25 * HOUR;
    expect(await post(token())).toBe(200);
  });

  it('that cannot be had at all are our trouble: 503, and the operator reads why', async () => {
    platform.issuer.failing = 500;
    expect(await post(token())).toBe(503);
    expect(logged.join()).toContain('the keys of Bot Framework cannot be had');
    platform.issuer.failing = undefined;
    expect(await post(token())).toBe(200);
  });
});
