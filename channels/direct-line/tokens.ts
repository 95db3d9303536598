/** Whom a token speaks for: one user in one conversation, and no other. */
export interface Subject {
  readonly conversationId: string;
  /** Begins with "dl_": clients may not choose such an id themselves. */
  readonly user: string;
  /** As the embedding site calls its user. */
  readonly name?: string;
}

export interface IssuedToken {
  readonly token: string;
  /** Seconds. */
  readonly expiresIn: number;
}

/** What a stream begins with. */
export interface StreamPlace {
  readonly conversationId: string;
  /** The highest sequence number that the client has. */
  readonly watermark: number;
}

export type CheckedToken = { readonly subject: Subject } | { readonly refused: 'expired' | 'invalid' };

/** The tokens of the web chat. Fulfilled by `src/accounts`, which holds the secret. */
export interface DirectLineTokens {
  /** What the client shows with every request. */
  issue(subject: Subject): IssuedToken;
  check(token: string): CheckedToken;
  /** A long-lived credential that is good for one thing: another token for the same visitor and conversation. */
  remember(subject: Subject): string;
  recall(credential: string): CheckedToken;
  /** Good for opening one stream within a minute. */
  ticket(place: StreamPlace): string;
  /** What a ticket opens, and an id by which its second use is known; undefined if it is none, or too old. */
  open(ticket: string): (StreamPlace & { readonly id: string }) | undefined;
  newVisitor(): Subject;
  /** The user of a site whose backend shows the site's secret; undefined if the secret is not one. */
  siteUser(secret: string, user: { readonly id: string; readonly name?: string }): Subject | undefined;
}
