// Tokens that are none, at every door that takes one: each is told the same, and nothing happens.

import { createHmac, createSign, generateKeyPairSync, hkdfSync } from 'node:crypto';
import { type Attacked, openAttacked, tellsNothing } from './attacked';

jest.setTimeout(60_000);

/** As `house-with-doors` sets it: what an attacker would have to know. */
const SECRET = 'q8Zr1vN5tY2wXc7bJ4mLs9kDf3hGa6pEu0iO';

let at: Attacked;
beforeAll(async () => {
  at = await openAttacked();
});
afterAll(() => at.close());

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const read = (text = '') => JSON.parse(Buffer.from(text, 'base64url').toString()) as Record<string, unknown>;
const signed = (key: string | Buffer, head: object, claims: object) => {
  const what = `${part(head)}.${part(claims)}`;
  return `${what}.${createHmac('sha256', key).update(what).digest('base64url')}`;
};
const keyOf = (what: string) => Buffer.from(hkdfSync('sha256', SECRET, '', what, 32));
const now = () => Math.floor(at.doors.house.now().getTime() / 1000);

interface Door {
  readonly good: () => Promise<string>;
  /** The key it is signed with, so that what is tried is refused for what it says and not for its signature. */
  readonly key: Buffer;
  readonly opens: (token: string) => Promise<boolean>;
}

const widget = async (body: object = {}) => {
  const headers = { 'content-type': 'application/json' };
  const answer = await at.ask('/v3/directline/tokens/generate', {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  return JSON.parse(answer.text) as { token: string; visitor: string; conversationId: string };
};
const device = () => at.doors.house.account.devices.begin(at.mallory.id, 'a test', at.doors.house.now());
const cookies = async (access: string, refresh = '') => {
  const answer = await at.ask('/account/sign-out-everywhere', {
    headers: { cookie: `outlay-access=${access}; outlay-refresh=${refresh}` },
  });
  tellsNothing(answer);
  return !answer.text.includes('current-password');
};

const DOORS: Readonly<Record<string, Door>> = {
  'the pages’ access token': {
    good: async () => (await device()).access,
    key: keyOf('outlay account'),
    opens: (token) => cookies(token),
  },
  'the web chat’s token': {
    good: async () => (await widget()).token,
    key: keyOf('outlay web chat'),
    opens: async (token) => {
      const answer = await at.ask('/v3/directline/tokens/refresh', {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
      });
      tellsNothing(answer);
      return answer.status === 200;
    },
  },
  'a visitor’s token': {
    good: async () => (await widget()).visitor,
    key: keyOf('outlay web chat'),
    opens: async (visitor) => {
      const known = read((await widget({ visitor })).visitor.split('.')[1]).conv;
      return (
        known !== undefined &&
        known ===
          (() => {
            try {
              return read(visitor.split('.')[1]).conv;
            } catch {
              return undefined;
            }
          })()
      );
    },
  },
};

describe.each(Object.keys(DOORS))('%s', (name) => {
  const { good, key, opens } = DOORS[name]!;

  it('opens as it was made', async () => expect(await opens(await good())).toBe(true));

  it('opens in nobody’s making', async () => {
    const token = await good();
    const [head = '', body = '', signature = ''] = token.split('.');
    const [header, claims] = [read(head), read(body)];
    expect(await opens(signed(key, header, claims))).toBe(true);
    const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const rsa = `${part({ ...header, alg: 'RS256' })}.${body}`;
    const tried: Readonly<Record<string, string>> = {
      'no algorithm': `${part({ ...header, alg: 'none' })}.${body}.`,
      'no algorithm, in another case': `${part({ ...header, alg: 'nOnE' })}.${body}.${signature}`,
      'another algorithm with the key': (() => {
        const what = `${part({ ...header, alg: 'HS512' })}.${body}`;
        return `${what}.${createHmac('sha512', key).update(what).digest('base64url')}`;
      })(),
      'a pair of keys': `${rsa}.${createSign('RSA-SHA256').update(rsa).sign(pair.privateKey, 'base64url')}`,
      'its own key along': signed(
        'mine',
        { ...header, jwk: { kty: 'oct', k: Buffer.from('mine').toString('base64url') } },
        claims,
      ),
      'a wrong key': signed('wrong', header, claims),
      'the secret itself as key': signed(SECRET, header, claims),
      'an empty key': signed('', header, claims),
      'a key by its path': signed('', { ...header, kid: '../../../dev/null' }, claims),
      'no key’s name': signed(key, { ...header, kid: undefined }, claims),
      over: signed(key, header, { ...claims, iat: now() - 9e6, exp: now() - 1 }),
      'not yet': signed(key, header, { ...claims, nbf: now() + 3_600 }),
      'another audience': signed(key, header, { ...claims, aud: 'elsewhere' }),
      'no audience': signed(key, header, { ...claims, aud: undefined }),
      'another issuer': signed(key, header, { ...claims, iss: 'elsewhere' }),
      'operators for claims': signed(key, header, {
        ...claims,
        sub: { $gt: '' },
        device: { $gt: '' },
        user: { $gt: '' },
        conv: { $gt: '' },
      }),
      'another’s claims under its signature': `${head}.${part({ ...claims, sub: at.victim.person.id, conv: 'victim' })}.${signature}`,
      'cut off': token.slice(0, -2),
      'parts too many': `${token}.${signature}`,
      nothing: '..',
    };
    for (const [what, one] of Object.entries(tried)) expect([what, await opens(one)]).toEqual([what, false]);
  });

  it('opens with no other door’s token', async () => {
    const others = await Promise.all(
      Object.entries(DOORS)
        .filter(([other]) => other !== name)
        .map(([, door]) => door.good()),
    );
    for (const other of [...others, at.token, (await device()).refresh!]) expect(await opens(other)).toBe(false);
  });
});

describe('a personal token', () => {
  const opens = async (token: string) => {
    const answer = await at.api('GET', '/goals', undefined, token);
    tellsNothing(answer);
    return [answer.status, answer.text] as const;
  };
  it('opens nothing as anything but what it is', async () => {
    const [, bad] = await opens(`outlay_${'x'.repeat(43)}`);
    for (const token of [
      (await device()).access,
      (await widget()).token,
      at.victim.tokenId,
      `${at.token}x`,
      at.token.slice(0, -1),
      at.token.toUpperCase(),
      'outlay_[$ne]',
      '{"$gt":""}',
      'undefined',
    ])
      expect(await opens(token)).toEqual([401, bad]);
    for (const scheme of ['Basic', 'Token', 'bearer bearer'])
      expect((await at.ask('/api/v1/goals', { headers: { authorization: `${scheme} ${at.token}` } })).status).toBe(401);
    expect((await at.ask(`/api/v1/goals?access_token=${at.token}`)).status).toBe(401);
    expect(
      (await at.ask('/api/v1/goals', { headers: { cookie: `outlay-access=${at.token}; token=${at.token}` } })).status,
    ).toBe(401);
    const { access, refresh } = await device();
    expect(
      (await at.ask('/api/v1/goals', { headers: { cookie: `outlay-access=${access}; outlay-refresh=${refresh}` } }))
        .status,
    ).toBe(401);
    expect((await opens(at.token))[0]).toBe(200);
  });
});

describe('a refresh token', () => {
  it('shown twice ends what it began, for thief and owner', async () => {
    const { devices } = at.doors.house.account;
    const first = await device();
    const later = new Date(at.doors.house.now().getTime() + 11 * 60_000);
    const second = await devices.check(first.access, first.refresh!, later);
    expect(second?.refresh).toBeDefined();
    const last = new Date(later.getTime() + 60_000);
    expect(await devices.refresh(first.refresh!, last)).toBeUndefined();
    expect(await devices.refresh(second!.refresh!, last)).toBeUndefined();
    expect(await cookies(second!.access, second!.refresh)).toBe(false);
  });

  it.each(['', '.', 'x.y', '{"$gt":""}.{"$gt":""}', '[object Object].x'])('is not %p', async (refresh) => {
    expect(await cookies('', encodeURIComponent(refresh))).toBe(false);
  });
});

it('a session that was fixed before signing in is not the one after it', async () => {
  const { account, now: at_ } = at.doors.house;
  const email = 'fixed@example.com';
  const { Passwords } = await import('../../src/accounts/passwords');
  await account.accounts.register({
    id: at.mallory.id,
    pending: email,
    name: 'M',
    hash: await new Passwords(4).hash('four lively yaks sing'),
    createdAt: at_(),
  });
  await account.accounts.confirm(at.mallory.id, email);
  const fixed = 'outlay-access=fixed; outlay-refresh=fixed.fixed';
  const page = await at.ask('/account/sign-in', { headers: { cookie: fixed } });
  const form = page.headers.getSetCookie()[0]!.split(';')[0]!;
  const sign = /name="sign" value="([^"]+)"/.exec(page.text)![1]!;
  const body = new URLSearchParams({ sign, email, password: 'four lively yaks sing' });
  const answer = await at.ask('/account/sign-in', { method: 'POST', body, headers: { cookie: `${fixed}; ${form}` } });
  expect(answer.status).toBe(303);
  const given = answer.headers.getSetCookie().join('\n');
  expect(given).toMatch(/outlay-access=ey/);
  expect(given).not.toContain('fixed');
  expect(await cookies('fixed', 'fixed.fixed')).toBe(false);
});
