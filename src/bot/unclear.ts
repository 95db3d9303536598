import { ACT_ABOVE } from '../understanding/act-above';
import type { IntentName } from '../understanding/meaning';
import type { Turn } from './turn';

/** Readings that have a name for a button. */
const OFFERED = [
  'record',
  'spending',
  'income',
  'list',
  'report',
  'undo',
  'edit',
  'delete',
  'settings',
  'help',
] as const;
type Offered = (typeof OFFERED)[number];

/** A reading less likely than this is no use as the only button. */
const WORTH_OFFERING = 0.3;
/** Where even the likeliest is less, nothing was understood: words of no language we know. */
const WORTH_ASKING = 0.1;

/** Readings, but none sure enough to act on. */
export function isUnclear(turn: Pick<Turn, 'meaning' | 'press'>): boolean {
  const { intent, alternatives } = turn.meaning;
  if (turn.press || intent.confidence >= ACT_ABOVE) return false;
  const offered = readings(turn);
  const sure = [intent, ...alternatives.map((one) => ({ value: one.intent, confidence: one.confidence }))];
  const likeliest = sure.find(({ value }) => value === offered[0])?.confidence ?? 0;
  if (offered.length > 1) return likeliest >= WORTH_ASKING;
  return offered.length === 1 && (alternatives[0]?.confidence ?? 0) >= WORTH_OFFERING && likeliest >= WORTH_OFFERING;
}

/** One short question with the likeliest readings as buttons; the message itself is kept with the conversation. */
export function askWhich(turn: Turn): void {
  turn.reply({
    lines: [{ sentence: 'which-intent' }],
    buttons: readings(turn).map((reading) => ({ title: `intent.${reading}`, do: 'mean', with: reading })),
  });
}

function readings({ meaning }: Pick<Turn, 'meaning'>): Offered[] {
  const all = [meaning.intent.value, ...meaning.alternatives.map((one) => one.intent)];
  return [...new Set(all)].filter(isOffered).slice(0, 3);
}

function isOffered(intent: IntentName): intent is Offered {
  return (OFFERED as readonly string[]).includes(intent);
}
