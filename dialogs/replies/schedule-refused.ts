import type { Reply } from '../../src/bot/turn';
import { MOST_KEPT } from '../../src/ledger/keeping';
import type { DraftRefusal } from '../../src/ledger/refusal';
import { refusal } from '../plan';

/** Why nothing repeats now, and what to do. */
export function scheduleRefused(
  refused: DraftRefusal | 'too-many-kept' | 'never',
  of: { readonly note?: string; readonly amount?: string; readonly currency?: string },
): Reply {
  if (refused === 'never') return { lines: [{ sentence: 'schedule.never' }] };
  if (refused === 'too-many-kept') return { lines: [{ sentence: 'schedule.too-many', values: { most: MOST_KEPT } }] };
  return refusal(refused, of);
}
