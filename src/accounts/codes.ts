import { createHmac, hkdfSync, randomBytes, randomInt } from 'node:crypto';
import type { Secrets } from './secret';

/**
 * What a code is good for. `link` and `invite` are short and typed from chat to chat; the others are long and stand in a link
 * to a page of ours.
 */
export type CodeKind =
  | 'link'
  | 'invite'
  | 'register'
  | 'sign-in'
  | 'tokens'
  | 'confirm-email'
  | 'change-email'
  | 'reset-password'
  | 'welcome';

/** A code as it is kept: never itself, only its digest. */
export interface StoredCode {
  readonly id: string;
  readonly kind: CodeKind;
  /** Who asked for it. */
  readonly personId: string;
  /** What it carries, by kind: a ledger and a role, an address, the name of a chat. */
  readonly about: Readonly<Record<string, string>>;
  readonly expiresAt: Date;
  readonly usedAt?: Date;
  /** Of a link: who has shown it, and waits for the other side. */
  readonly shownBy?: string;
}

export interface CodeStore {
  put(code: StoredCode): Promise<void>;
  get(id: string): Promise<StoredCode | undefined>;
  /** Marks it as used; false where somebody was quicker. */
  use(id: string, now: Date): Promise<boolean>;
  /** Only one can have shown it; answers who has. */
  show(id: string, by: string): Promise<string | undefined>;
  /** The newest link of a person that somebody has shown and that is neither used nor over. */
  shownTo(personId: string, now: Date): Promise<StoredCode | undefined>;
  /** Makes the unused codes of a person and kind useless: a new one takes their place. */
  revoke(personId: string, kind: CodeKind): Promise<void>;
  forgetBefore(when: Date): Promise<void>;
}

/** Consonants and digits that nobody takes for one another: no code is a word. */
const LETTERS = 'BCDFGHJKMNPQRTVWXYZ';
const DIGITS = '2346789';
const SHORT = 8;
const minute = 60_000;
/** How long each is good for, in milliseconds. */
export const LIFE: Readonly<Record<CodeKind, number>> = {
  link: 15 * minute,
  invite: 3 * 24 * 60 * minute,
  register: 30 * minute,
  'sign-in': 30 * minute,
  tokens: 30 * minute,
  'confirm-email': 24 * 60 * minute,
  'change-email': 24 * 60 * minute,
  'reset-password': 30 * minute,
  welcome: 3 * 24 * 60 * minute,
};

/** Codes that are good once and for a while. */
export class Codes {
  private readonly keys: readonly Buffer[];

  constructor(
    secrets: Secrets,
    private readonly store: CodeStore,
  ) {
    this.keys = secrets.map((secret) => Buffer.from(hkdfSync('sha256', secret, '', 'outlay codes', 32)));
  }

  /** The code itself, for the person alone. */
  async issue(kind: CodeKind, personId: string, about: Readonly<Record<string, string>>, now: Date): Promise<string> {
    if (kind !== 'invite') await this.store.revoke(personId, kind);
    const code = kind === 'link' || kind === 'invite' ? short() : randomBytes(32).toString('base64url');
    const expiresAt = new Date(now.getTime() + LIFE[kind]);
    await this.store.put({ id: this.idOf(code), kind, personId, about, expiresAt });
    return code;
  }

  /** What a code stands for, as long as it is good. */
  async look(code: string, kinds: readonly CodeKind[], now: Date): Promise<StoredCode | undefined> {
    const known = await Promise.all(this.keys.map((key) => this.store.get(idOf(code, key))));
    const found = known.find((one) => one !== undefined);
    if (!found || found.usedAt || found.expiresAt <= now || !kinds.includes(found.kind)) return undefined;
    return found;
  }

  /** Uses a code up; only the first gets what it stands for. */
  async redeem(code: string, kinds: readonly CodeKind[], now: Date): Promise<StoredCode | undefined> {
    const found = await this.look(code, kinds, now);
    return found && (await this.store.use(found.id, now)) ? found : undefined;
  }

  idOf(code: string): string {
    return idOf(code, this.keys[0]!);
  }
}

/** However it is typed: "k7qm 2fxn" is "K7QM-2FXN". */
function idOf(code: string, key: Buffer): string {
  const plain = code.length > 16 ? code : code.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return createHmac('sha256', key).update(plain).digest('base64url');
}

/** 8 signs of 26, at least two of them digits and two letters: some 37 bits, guessed a few times an hour at most. */
function short(): string {
  const all = LETTERS + DIGITS;
  for (;;) {
    const code = Array.from({ length: SHORT }, () => all[randomInt(all.length)]).join('');
    const digits = code.replace(/\D/g, '').length;
    if (digits >= 2 && digits <= SHORT - 2) return `${code.slice(0, 4)}-${code.slice(4)}`;
  }
}
