import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext';
import type { Asked } from '../understanding/meaning';
import type { Intent } from './intent';
import { refusedHere } from './refused-here';
import type { Turn } from './turn';
import { askWhich, isUnclear } from './unclear';

/** Questions that may wait on top of each other; beyond it the oldest is given up, so that no conversation grows for ever. */
const DEEPEST = 4;

/** Greetings and thanks are told surely; what is only a little like them is something nobody understood. */
const HEARD_AS_TALK = 0.5;

/** The intents of the bot, and those of a conversation that wait. */
export interface Dialogs {
  readonly intents: ReadonlyMap<string, Intent>;
  /** How many wait. */
  readonly waiting: number;
  /** Puts up the stack of those that wait. Most messages need nothing of it. */
  open(): Promise<DialogContext>;
}

/**
 * Which dialog a message belongs to: the question that waits, when it answers it; or else the intent it has of itself,
 * after which the question comes back, if it needs an answer at all. `cancel` ends all that waits; `help` and what is not
 * understood leave it waiting.
 */
export async function route(
  dialogs: Dialogs,
  turn: Turn,
  asked: (Asked & { optional?: boolean }) | undefined,
): Promise<void> {
  const { meaning, press } = turn;
  const { answer } = meaning;
  if (asked && answer?.slot === asked.slot && turn.files.length === 0) {
    const dc = await dialogs.open();
    if (refusedHere(asked.intent, turn)) await dc.cancelAllDialogs(true);
    else await dc.continueDialog();
    return;
  }
  const wanted = wantedIn(turn);
  if (press && !dialogs.intents.has(wanted)) {
    turn.reply({ lines: [{ sentence: 'button-stale' }] });
    return;
  }
  if (asked?.optional) (await dialogs.open()).stack.shift();
  else if (asked && wanted === 'cancel') {
    const dc = await dialogs.open();
    const kept = dc.stack.some(({ id }) => dialogs.intents.get(id)?.keep);
    await dc.cancelAllDialogs(true);
    turn.reply({ lines: [{ sentence: 'cancelled' }, ...(kept ? [{ sentence: 'draft.kept' } as const] : [])] });
    return;
  } else if (asked && wanted === 'unknown') {
    turn.reply({ lines: [{ sentence: 'answer-not-understood' }] });
    await (await dialogs.open()).repromptDialog();
    return;
  }
  if (isUnclear(turn) && turn.files.length === 0) return askWhich(turn);
  if (refusedHere(wanted, turn)) return;
  const intent = dialogs.intents.get(wanted) ?? dialogs.intents.get('unknown')!;
  if (dialogs.waiting === 0) return atOnce(intent, dialogs, turn);
  const dc = await dialogs.open();
  if (dc.stack.length >= DEEPEST) dc.stack.splice(DEEPEST - 1);
  await dc.beginDialog(intent.id);
}

/** Where nothing waits and nothing is missing, an intent is fulfilled without a stack: what `IntentDialog` does, for a third of the time. */
async function atOnce(intent: Intent, dialogs: Dialogs, turn: Turn): Promise<void> {
  const slots = intent.begin(turn);
  if (intent.ask?.(slots, turn)) return void (await (await dialogs.open()).beginDialog(intent.id, slots));
  await intent.fulfil(slots, turn);
  const { next } = turn;
  if (!next) return;
  turn.follow(undefined);
  await (await dialogs.open()).beginDialog(next.id, next.slots);
}

/**
 * A file is there to be read; a button says it; what a bank wrote is shown before it counts; a message whose words were changed changes
 * what it recorded; "the taxi cost 11" corrects the taxi where there is one; else the message's own intent.
 */
function wantedIn({ press, meaning, amends, files }: Turn): string {
  if (files.length > 0) return 'import';
  if (press && press.do !== 'mean') return press.do;
  if (meaning.bank) return 'paste';
  if (meaning.entries.length > 0 && amends) return 'amend';
  if (meaning.intent.value === 'smalltalk' && meaning.intent.confidence < HEARD_AS_TALK) return 'unknown';
  return meaning.intent.value === 'record' && meaning.edit ? 'edit' : meaning.intent.value;
}
