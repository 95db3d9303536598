import type { Reply } from '../../src/bot/turn';
import { type LimitDone, MOST_LIMITS } from '../../src/ledger/limits';

/** Why a limit is as it was, and what to do. */
export function limitRefused(refused: Extract<LimitDone, { refused: unknown }>['refused']): Reply {
  if (refused === 'no-such-limit') return { lines: [{ sentence: 'limit.no-such' }] };
  return { lines: [{ sentence: `limit.refused-${refused}`, values: { most: MOST_LIMITS } }] };
}
