import { isDay } from '../ledger/period';
import type { Cursor } from '../ledger/ports';

/** Where a page ended, as one opaque word. It opens nothing: whose entries are listed is said by the token alone. */
export function cursorOf({ day, createdAt, id }: Cursor): string {
  return Buffer.from(JSON.stringify([day, createdAt.getTime(), id])).toString('base64url');
}

export function readCursor(text: string): Cursor | undefined {
  try {
    const read: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    const [day, at, id] = Array.isArray(read) ? (read as unknown[]) : [];
    const createdAt = new Date(typeof at === 'number' ? at : Number.NaN);
    if (typeof day !== 'string' || !isDay(day) || typeof id !== 'string' || !/^[\w.#-]{1,64}$/.test(id))
      return undefined;
    return Number.isNaN(createdAt.getTime()) ? undefined : { day, createdAt, id };
  } catch {
    return undefined;
  }
}
