import type { Value } from '../languages/voice';
import type { LimitScope } from '../ledger/limit';

/** What a limit counts, in the person's words. */
export function scopeWords({ of, name }: LimitScope): Value {
  if (of === 'category') return { category: name };
  if (of === 'total') return { say: 'limit.total' };
  return of === 'tag' ? `#${name}` : `“${name}”`;
}

/** What a person can stop hearing of. */
export function aboutOf({ of, name }: LimitScope): string {
  return `${of}:${name}`;
}
