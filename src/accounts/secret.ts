import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The first signs; the others, which came before it, only verify what they have signed. */
export type Secrets = readonly [string, ...string[]];
export type Secret = { readonly secrets: Secrets } | { readonly refused: string };

const file = 'jwt-secret';
const hint = 'Leave it out and one is made, or take the output of: openssl rand -base64 48';

const MOST_BEFORE = 8;

/**
 * The secret that signs this server's tokens: the one that was given, or one made on the first start and kept in the data
 * folder, readable by the server's user only. A weak one is refused with the next step. To change it, the new one stands first
 * and the old one behind it, after a comma or a space, until what it signed has ended.
 */
export function secretOf(given: string | undefined, dataFolder: string): Secret {
  if (given !== undefined && given !== '') return all(given, strong);
  const path = join(dataFolder, file);
  try {
    mkdirSync(dataFolder, { recursive: true });
    if (!existsSync(path)) make(path);
  } catch {
    return {
      refused: `The folder ${dataFolder} cannot be written, so no secret can be kept. Set DATA_DIR or JWT_SECRET.`,
    };
  }
  return kept(path);
}

/** Whole or not at all, and of two first starts one wins. */
function make(path: string): void {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, randomBytes(48).toString('base64url'), { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
}

function kept(path: string): Secret {
  try {
    chmodSync(path, 0o600);
    const read = all(readFileSync(path, 'utf8'), (secret) => (secret.length < 32 ? 'is short' : undefined));
    if ('secrets' in read) return read;
    return {
      refused: `${path} is damaged. Delete it to have a new one made (web-chat visitors start anew), or set JWT_SECRET.`,
    };
  } catch {
    return { refused: `${path} cannot be read. Make it readable for the server's user, or set JWT_SECRET.` };
  }
}

function all(written: string, fault: (secret: string) => string | undefined): Secret {
  const [first = '', ...before] = written
    .split(/[\s,]+/)
    .filter(Boolean)
    .slice(0, MOST_BEFORE);
  const refused = [first, ...before].map(fault).find(Boolean);
  return refused ? { refused } : { secrets: [first, ...before] };
}

/** Why a secret is weak. */
function strong(secret: string): string | undefined {
  if (secret.length < 32) return `JWT_SECRET is too short: it needs 32 characters or more. ${hint}`;
  if (new Set(secret).size < 12) return `JWT_SECRET is too easy to guess: too few different characters. ${hint}`;
  return /change.?me|secret|password|example|0123456789|abcdefgh/i.test(secret)
    ? `JWT_SECRET is too easy to guess: it looks like a placeholder. ${hint}`
    : undefined;
}
