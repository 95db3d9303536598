import { compose } from './compose';
import type { MailKind, MailValues } from './kinds';
import type { Suppressions } from './suppressions';
import type { MailTemplates } from './templates';
import type { MailTransport, Sent } from './transport';

export type { MailKind, MailValues } from './kinds';
export type { Sent } from './transport';

interface MailParts {
  readonly transport: MailTransport;
  readonly templates: MailTemplates;
  readonly suppressions: Suppressions;
  /** The sender's address. */
  readonly from: string;
}

/** Kinds that a person has asked for with their own hands: who has ended notices gets them all the same. */
const ASKED_FOR: ReadonlySet<MailKind> = new Set([
  'reset-password',
  'confirm-address',
  'already-registered',
  'address-changed',
  'password-changed',
  'account-deleted',
]);

/** An address as we send to: no name, no list, no line of its own. */
const ADDRESS = /^[^\s@<>,;:"()[\]\\\p{C}]{1,64}@[^\s@<>,;:"()[\]\\\p{C}]{1,253}$/u;

/** Mail in the reader's language. What could not be sent is a value that says why, for the admin; it never throws. */
export class Mail {
  constructor(private readonly parts: MailParts) {}

  /** `id` is the same for every try of the same mail. */
  async send<Kind extends MailKind>(
    kind: Kind,
    to: string,
    language: string,
    values: MailValues[Kind],
    id?: string,
  ): Promise<Sent> {
    const { transport, templates, suppressions, from } = this.parts;
    if (!ADDRESS.test(to)) return { refused: 'not an address', forGood: true };
    const why = await suppressions.why(to);
    if (why === 'bounced' || (why === 'unsubscribed' && !ASKED_FOR.has(kind)))
      return { refused: `the address has ${why}`, forGood: true };
    return transport.send({ from, to, id, kind, ...compose(templates, kind, language, values) });
  }

  /** Nothing is kept of mails to this address. */
  async forget(address: string): Promise<void> {
    await this.parts.transport.forget?.(address);
  }
}
