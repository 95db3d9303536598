import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { AccessTokens } from './access-tokens';
import type { AuditLog } from './audit';

/** A browser that is signed in. Its refresh token is kept as a digest, with the one before: who shows that one again has copied it. */
export interface Device {
  readonly id: string;
  readonly personId: string;
  readonly token: string;
  readonly before?: string;
  /** What the browser calls itself. */
  readonly name: string;
  readonly createdAt: Date;
  readonly usedAt: Date;
}

export interface DeviceStore {
  add(device: Device): Promise<void>;
  get(id: string): Promise<Device | undefined>;
  /** Puts a new token in the place of this one; false where another was quicker. */
  rotate(id: string, from: string, to: string, now: Date): Promise<boolean>;
  remove(id: string): Promise<void>;
  removeAll(personId: string): Promise<void>;
  of(personId: string): Promise<readonly Device[]>;
}

/** How long a browser stays signed in unused, in milliseconds. */
export const DEVICE_LIFE = 30 * 24 * 60 * 60_000;
/** Two tabs of a browser may refresh at once. */
const GRACE_MS = 10_000;

/** What a browser is given to keep. */
export interface Kept {
  readonly personId: string;
  readonly device: string;
  readonly access: string;
  /** Absent: the one it has is still good. */
  readonly refresh?: string;
}

/** Signed-in browsers. */
export class Devices {
  constructor(
    private readonly store: DeviceStore,
    private readonly tokens: AccessTokens,
    private readonly audit: AuditLog,
  ) {}

  /** Always a new one: no browser chooses its own. */
  async begin(personId: string, name: string, now: Date): Promise<Kept> {
    const id = randomUUID();
    const secret = randomBytes(32).toString('base64url');
    const dates = { createdAt: now, usedAt: now };
    await this.store.add({ id, personId, token: digest(secret), name: name.slice(0, 120), ...dates });
    return {
      personId,
      device: id,
      access: this.tokens.issue({ personId, device: id }, now),
      refresh: `${id}.${secret}`,
    };
  }

  /** Whose browser it is, as long as it was not signed out; with new tokens where the old ones are over. */
  async check(access: string, refresh: string, now: Date): Promise<Kept | undefined> {
    const known = this.tokens.check(access, now);
    if (known) return (await this.store.get(known.device)) ? { ...known, access } : undefined;
    return this.refresh(refresh, now);
  }

  async refresh(refresh: string, now: Date): Promise<Kept | undefined> {
    const [id = '', secret = ''] = refresh.split('.');
    const device = await this.store.get(id);
    if (!device || device.usedAt.getTime() + DEVICE_LIFE < now.getTime()) return undefined;
    const { personId } = device;
    const shown = digest(secret);
    const access = this.tokens.issue({ personId, device: id }, now);
    const next = randomBytes(32).toString('base64url');
    if (shown === device.token && (await this.store.rotate(id, shown, digest(next), now)))
      return { personId, device: id, access, refresh: `${id}.${next}` };
    const stands = shown === device.token ? await this.store.get(id) : device;
    if (stands?.before === shown && now.getTime() - stands.usedAt.getTime() < GRACE_MS)
      return { personId, device: id, access };
    if (stands?.before === shown) {
      // Used up and shown again: one of two has stolen it, and nobody can tell which.
      await this.store.remove(id);
      await this.audit.note({ what: 'refresh-reused', at: now, personId });
    }
    return undefined;
  }

  of(personId: string): Promise<readonly Device[]> {
    return this.store.of(personId);
  }

  async end(id: string): Promise<void> {
    await this.store.remove(id);
  }

  async endAll(personId: string): Promise<void> {
    await this.store.removeAll(personId);
  }
}

function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
