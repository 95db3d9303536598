import type { Person } from '../accounts/person';
import type { Message } from './message';

/** How one try to tell somebody ended. Reasons are for the admin: never a text, an amount, an address or a token. */
export type Outcome =
  | 'told'
  /** Nobody is there any more: not worth another try, and not for other notices either. */
  | 'gone'
  /** The person has no such place. */
  | 'nowhere'
  /** Not told; perhaps later, not before `afterMs` where the platform said so; `forGood`: another try is no use. */
  | { readonly reason: string; readonly afterMs?: number; readonly forGood?: boolean };

/** A way to tell people something: a channel, or e-mail. */
export interface Route {
  /** The channel's id as people's identities name it, or "email". */
  readonly id: string;
  /** Never throws. The same message again may be the second try after a crash: its id is the same. */
  tell(message: Message, person: Person): Promise<Outcome>;
}
