import type { MailKind } from './kinds';

/** A mail as it goes out. */
export interface MailMessage {
  readonly from: string;
  readonly to: string;
  readonly kind: MailKind;
  readonly id?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Shown in the HTML as "cid:…". */
  readonly picture?: { readonly cid: string; readonly png: Buffer };
}

/** The reason is for the admin: never an address, a text or a key. */
export type Sent =
  | 'sent'
  | {
      readonly refused: string;
      /** Milliseconds that the service asks to wait. */
      readonly afterMs?: number;
      /** The same mail will be refused again. */
      readonly forGood?: boolean;
    };

export interface MailTransport {
  send(message: MailMessage): Promise<Sent>;
  /** Removes what is kept of mails to an address, where anything is. */
  forget?(address: string): Promise<void>;
}
