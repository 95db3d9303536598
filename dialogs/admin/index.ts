import type { Intent } from '../../src/bot/intent';
import type { Desk } from '../../src/tickets/desk';
import { announce } from './announce';
import { counts } from './counts';
import { dismissAgent } from './dismiss-agent';
import { failures } from './failures';
import { newAgent } from './new-agent';
import { staff } from './staff';

/** What the admin does, in a chat. */
export function adminIntents(desk: Desk): readonly Intent[] {
  return [
    staff(desk),
    newAgent(desk),
    dismissAgent(desk),
    counts(desk),
    failures(desk),
    announce(desk),
  ] as readonly Intent[];
}
