import { createHash, randomBytes } from 'node:crypto';
import type { AuditLog } from './audit';

/** What a token may do: write entries down and see nothing else; see everything; change everything. */
export const SCOPES = ['log', 'read', 'change'] as const;
export type Scope = (typeof SCOPES)[number];

/** A personal access token as it is kept: never itself, only its digest, which is its id. */
export interface ApiToken {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** To the hour. */
  readonly usedAt?: Date;
}

export interface ApiTokenStore {
  add(token: ApiToken): Promise<void>;
  get(id: string): Promise<ApiToken | undefined>;
  used(id: string, now: Date): Promise<void>;
  /** Those of these people, the newest first. */
  of(people: readonly string[]): Promise<readonly ApiToken[]>;
  /** Only one of these people's own; false where it is not. */
  remove(people: readonly string[], id: string): Promise<boolean>;
}

/** Whose tokens they are: somebody who was joined has those of all whom they were. */
interface Owner {
  readonly id: string;
  readonly joined?: readonly { readonly person: string }[];
}

/** A person has no more at a time. */
export const MOST_TOKENS = 20;
/** In milliseconds. */
export const TOKEN_LIFE = 365 * 24 * 60 * 60_000;
const HOUR = 60 * 60_000;
/** So that scanners of published code know one when they see it. */
const FORM = /^outlay_[\w-]{43}$/;

/** Personal access tokens, for scripts and phone shortcuts: 256 random bits, so that a plain digest keeps them. */
export class ApiTokens {
  constructor(
    private readonly store: ApiTokenStore,
    private readonly audit: AuditLog,
  ) {}

  /** The token itself, to be shown once; undefined where the person has too many. */
  async make(owner: Owner, name: string, scopes: readonly Scope[], now: Date): Promise<string | undefined> {
    if ((await this.of(owner)).length >= MOST_TOKENS) return undefined;
    const token = `outlay_${randomBytes(32).toString('base64url')}`;
    const expiresAt = new Date(now.getTime() + TOKEN_LIFE);
    await this.store.add({ id: digest(token), personId: owner.id, name, scopes, createdAt: now, expiresAt });
    await this.audit.note({ what: 'token-made', at: now, personId: owner.id, about: scopes.join(' ') });
    return token;
  }

  /** What a token stands for while it is good. It is found by its digest, so no time tells how much of a guess was right. */
  async check(token: string, now: Date): Promise<ApiToken | undefined> {
    const found = FORM.test(token) ? await this.store.get(digest(token)) : undefined;
    if (!found || found.expiresAt <= now) return undefined;
    if (!found.usedAt || now.getTime() - found.usedAt.getTime() > HOUR) await this.store.used(found.id, now);
    return found;
  }

  of(owner: Owner): Promise<readonly ApiToken[]> {
    return this.store.of(peopleOf(owner));
  }

  async revoke(owner: Owner, id: string, now: Date): Promise<void> {
    if (await this.store.remove(peopleOf(owner), id))
      await this.audit.note({ what: 'token-revoked', at: now, personId: owner.id });
  }
}

function peopleOf({ id, joined = [] }: Owner): readonly string[] {
  return [id, ...joined.map(({ person }) => person)];
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
