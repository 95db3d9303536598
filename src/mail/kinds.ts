/** What a mail is filled with, by its kind. Links are absolute; texts are written in the reader's language already. */
export interface MailValues {
  /** Something told by the outbox that has no kind of its own. */
  readonly notice: Notices;
  readonly 'over-limit': Notices;
  readonly digest: Notices;
  readonly 'reset-password': { readonly link: string; readonly minutes: number };
  readonly 'confirm-address': { readonly link: string };
  /** Told of a ticket to whom it belongs, and to those who see to it. */
  readonly ticket: Notices;
  readonly 'ticket-work': Notices;
  readonly 'agent-welcome': { readonly link: string; readonly admin: string };
  readonly 'already-registered': { readonly link: string };
  readonly 'address-changed': Readonly<Record<string, never>>;
  readonly 'password-changed': Readonly<Record<string, never>>;
  readonly 'new-channel': { readonly channel: string; readonly when: string };
  readonly 'account-deleted': Readonly<Record<string, never>>;
}
export type MailKind = keyof MailValues;

interface Notices {
  /** Paragraphs, each of some lines. */
  readonly texts: readonly (readonly string[])[];
  readonly picture?: { readonly png: Buffer; readonly alt: string };
  /** Where one click ends these mails (RFC 8058), and where the reader ends this kind of notice. */
  readonly stop: { readonly all: string; readonly these: string };
}

/** The values that stand as words in the sentences of a kind. */
export const PLACEHOLDERS: Readonly<Record<MailKind, readonly string[]>> = {
  notice: [],
  'over-limit': [],
  digest: [],
  'reset-password': ['minutes'],
  'confirm-address': [],
  ticket: [],
  'ticket-work': [],
  'agent-welcome': ['admin'],
  'already-registered': [],
  'address-changed': [],
  'password-changed': [],
  'new-channel': ['channel', 'when'],
  'account-deleted': [],
};
