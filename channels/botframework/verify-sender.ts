import type { Activity } from 'botbuilder';
import { AuthenticationConstants, AuthenticationError, ClaimsIdentity } from 'botframework-connector';
import { decode, type JwtPayload, verify } from 'jsonwebtoken';
import type { SigningKeys } from './signing-keys';

/** Bot Framework's tokens have about 1 kB; what is much longer is no token and is not even decoded. */
const LONGEST_HEADER = 8_192;
const CLOCK_SKEW_SECONDS = 300;

interface Expected {
  readonly appId: string;
  readonly keys: SigningKeys;
  now(): Date;
}

/**
 * Who speaks: the identity in a Bot Framework token that is signed by a published key endorsed for the activity's channel, meant
 * for this bot, valid now, and issued for the very service the activity says it came from. Everything else throws
 * AuthenticationError 401, always with the same word.
 */
export async function verifySender(
  header: string,
  activity: Pick<Activity, 'serviceUrl' | 'channelId'>,
  { appId, keys, now }: Expected,
): Promise<ClaimsIdentity> {
  const [, token] = (header.length <= LONGEST_HEADER && /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header)) || [];
  const { kid } = (token && decode(token, { complete: true })?.header) || {};
  if (!token || !kid) throw unauthorized();
  const signing = await keys.find(kid);
  if (!signing) throw unauthorized();
  let claims: JwtPayload;
  try {
    claims = verify(token, signing.key, {
      algorithms: ['RS256'],
      issuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
      audience: appId,
      clockTolerance: CLOCK_SKEW_SECONDS,
      clockTimestamp: Math.floor(now().getTime() / 1000),
    }) as JwtPayload;
  } catch {
    throw unauthorized();
  }
  const service = claims[AuthenticationConstants.ServiceUrlClaim];
  const endorsed = signing.endorsements.length === 0 || signing.endorsements.includes(activity.channelId);
  if (claims.exp === undefined || !endorsed || typeof service !== 'string' || service !== activity.serviceUrl)
    throw unauthorized();
  return new ClaimsIdentity(
    Object.entries(claims).map(([type, value]) => ({ type, value })),
    true,
  );
}

export function unauthorized(): AuthenticationError {
  return new AuthenticationError('Unauthorized', 401);
}
