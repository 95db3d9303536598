import { randomBytes } from 'node:crypto';

const PROCESS = randomBytes(9).toString('base64url');
let made = 0;

/** A mark that no other write has, in any process: this process's random one and a count, as the system's own take 8 µs each. */
export function oneTimeMark(): string {
  made += 1;
  return `${PROCESS}${made.toString(36)}`;
}
