import { plainLine } from '../ledger/plain-line';
import { emailOf, phoneOf } from './account';

/** Whom an account is for. */
export interface Whom {
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
}

export type WhomFault = 'no-name' | 'no-email' | 'no-phone';

/** What somebody wrote of themselves or another, as it is kept; or what is wrong with it. */
export function whomOf(said: { readonly [Part in keyof Required<Whom>]: string }): Whom | WhomFault {
  const name = plainLine(said.name, 60);
  const email = emailOf(said.email);
  const phone = said.phone.trim();
  if (!name) return 'no-name';
  if (!email) return 'no-email';
  if (phone && !phoneOf(phone)) return 'no-phone';
  return { name, email, ...(phone && { phone }) };
}
