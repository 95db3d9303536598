import type { IntentName } from '../understanding/meaning';
import type { Turn } from './turn';

/** Below this, acting is right less than 99 times in 100: a question costs less than a wrong entry. */
const ACT_ABOVE = 0.5;

/** Readings that have a name for a button. */
const OFFERED = ['record', 'spending', 'report', 'undo', 'help'] as const;
type Offered = (typeof OFFERED)[number];

/** Several readings, none sure enough to act on. */
export function isUnclear(turn: Turn): boolean {
  const { meaning, press } = turn;
  return !press && meaning.intent.confidence < ACT_ABOVE && readings(turn).length > 1;
}

/** One short question with the likeliest readings as buttons; the message itself is kept with the conversation. */
export function askWhich(turn: Turn): void {
  turn.reply({
    lines: [{ sentence: 'which-intent' }],
    buttons: readings(turn).map((reading) => ({ title: `intent.${reading}`, do: 'mean', with: reading })),
  });
}

function readings({ meaning }: Turn): Offered[] {
  const all = [meaning.intent.value, ...meaning.alternatives.map((one) => one.intent)];
  return [...new Set(all)].filter(isOffered).slice(0, 3);
}

function isOffered(intent: IntentName): intent is Offered {
  return (OFFERED as readonly string[]).includes(intent);
}
