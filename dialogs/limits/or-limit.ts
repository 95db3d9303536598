import type { Intent } from '../../src/bot/intent';
import type { Turn } from '../../src/bot/turn';
import type { LimitMeaning } from '../../src/understanding/meaning';
import { limitShown } from './limit-lines';

/** "Remove it", "make it 350": of the limit that was shown last, where the message names nothing else. */
export function orLimit(intent: Intent): Intent {
  return {
    ...intent,
    begin: (turn) => {
      const wish = wishIn(turn);
      return wish ? { wish } : intent.begin(turn);
    },
    ask: (slots, turn) => ('wish' in slots ? undefined : intent.ask?.(slots, turn)),
    fulfil: async (slots, turn) => {
      if ('wish' in slots) turn.follow({ id: 'set-limit', slots: { source: turn.source, wish: slots.wish } });
      else await intent.fulfil(slots, turn);
    },
  };
}

function wishIn({ meaning, press, about, recent }: Turn): LimitMeaning | undefined {
  const { target, edit, intent } = meaning;
  if (press || !limitShown(about ?? recent)) return undefined;
  if (target && (target.words.length > 0 || target.period || target.category || target.tags.length > 0))
    return undefined;
  if (intent.value === 'delete') return { act: 'remove' };
  const { amount, ...other } = edit ?? {};
  return amount && Object.keys(other).every((part) => part === 'currency')
    ? { act: 'set', amount: amount.value }
    : undefined;
}
