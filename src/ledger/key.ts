import { hash } from 'node:crypto';
import type { Source } from './entry';

/** The key of an operation: short enough for a button, the same for the same message, and silent about the conversation. */
export function keyOf({ channel, message }: Source): string {
  return hash('sha256', `${channel}\n${message}`, 'base64url').slice(0, 22);
}
