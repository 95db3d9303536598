import { createHmac } from 'node:crypto';
import { compare, getRounds, hash } from 'bcrypt';

export const SHORTEST_PASSWORD = 10;
const LONGEST_PASSWORD = 200;

export type PasswordFault = 'too-short' | 'too-long' | 'too-easy';

/**
 * Passwords as bcrypt keeps them, worked out off the event loop. What bcrypt hashes is the keyed digest of the password: it reads
 * 72 bytes and no more, and stops at a zero byte, and so every sign of a long password counts. The key is no secret; it only keeps
 * digests that another site has leaked from being tried here.
 */
export class Passwords {
  /** Compared with where there is no account, so that the answer takes as long: a hash in its form, of no password. */
  private readonly nobody: string;

  constructor(private readonly cost: number) {
    this.nobody = `$2b$${String(cost).padStart(2, '0')}$${'.'.repeat(53)}`;
  }

  hash(password: string): Promise<string> {
    return hash(digest(password), this.cost);
  }

  /** `stale`: right, and to be hashed anew because the cost has risen. */
  async check(password: string, kept: string | undefined): Promise<'right' | 'stale' | 'wrong'> {
    const right = await compare(digest(password), kept ?? this.nobody);
    if (!right || kept === undefined) return 'wrong';
    return getRounds(kept) < this.cost ? 'stale' : 'right';
  }
}

/** What is wrong with a password that somebody would take; `known` is what others know of them. */
export function passwordFault(password: string, known: readonly string[]): PasswordFault | undefined {
  if ([...password].length < SHORTEST_PASSWORD) return 'too-short';
  if (password.length > LONGEST_PASSWORD) return 'too-long';
  const plain = password.toLowerCase();
  const easy = new Set(plain).size < 5 || COMMON.test(plain) || known.some((one) => one.toLowerCase() === plain);
  return easy ? 'too-easy' : undefined;
}

const COMMON = /^(?:password|passwort|qwerty|qwertz|azerty|letmein|welcome|iloveyou|admin|abc|0?123456789)[\d!.]*$/;

function digest(password: string): string {
  return createHmac('sha256', 'outlay password').update(password.normalize('NFKC')).digest('base64');
}
