/** What is written down of what was done with an account: who and when, never an amount, a text or an address. */
export const AUDITED = [
  'registered',
  'confirmed',
  'signed-in',
  'sign-in-refused',
  'signed-out',
  'signed-out-everywhere',
  'refresh-reused',
  'password-reset',
  'password-changed',
  'email-changed',
  'linked',
  'link-undone',
  'unlinked',
  'invited',
  'joined-ledger',
  'left-ledger',
  'role-changed',
  'agent-made',
  'ticket-opened',
  'ticket-seen',
  'entries-seen',
  'ticket-assigned',
  'ticket-closed',
  'announced',
  'exported',
  'token-made',
  'token-revoked',
  'deleted',
] as const;
export type Audited = (typeof AUDITED)[number];

export interface AuditEvent {
  readonly what: Audited;
  readonly at: Date;
  readonly personId?: string;
  /** Whom or what it was done to: another person's id, a ledger's, a role. */
  readonly about?: string;
  readonly channel?: string;
}

/** Adds and never changes. */
export interface AuditLog {
  note(event: AuditEvent): Promise<void>;
}
