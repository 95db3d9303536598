import type { ApiToken, Scope } from '../accounts/api-tokens';
import type { Person } from '../accounts/person';
import { mayWrite, type Whereabouts, whereaboutsOf } from '../accounts/whereabouts';
import type { ApiMeans } from './means';
import type { Refused } from './problems';
import type { Route } from './resource';

/** Who makes a request, and where they are. */
export interface Caller {
  readonly token: ApiToken;
  readonly person: Person;
  readonly here: Whereabouts;
}

/** Whose token it is. A token that never was, one that is over and one whose person has gone are told the same. */
export async function callerOf(header: string | undefined, means: ApiMeans): Promise<Caller | Refused> {
  if (header === undefined) return { refused: 'no-token' };
  const [, shown = ''] = /^Bearer ([\w-]{1,100})$/i.exec(header) ?? [];
  const now = means.now();
  const token = await means.tokens.check(shown, now);
  const person = token && (await means.people.get(token.personId));
  if (!token || !person) return { refused: 'bad-token' };
  return { token, person, here: await whereaboutsOf(person, undefined, means.ledgers, now) };
}

/** The one place that says whether a request may be made: by the token's scopes, and by what its person may do in the ledger. */
export function refusedTo(
  { token, here }: Caller,
  { scope, method }: Pick<Route, 'scope' | 'method'>,
): Refused | undefined {
  if (!allows(token.scopes, scope)) return { refused: 'scope', detail: `It needs the scope "${scope}".` };
  return method !== 'GET' && !mayWrite(here.role) ? { refused: 'only-look' } : undefined;
}

/** Who may change everything may log. */
function allows(scopes: readonly Scope[], needed: Scope): boolean {
  return scopes.includes(needed) || (needed === 'log' && scopes.includes('change'));
}
