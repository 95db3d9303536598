import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext';
import type { Asked } from '../understanding/meaning';
import { refusedHere } from './refused-here';
import type { Turn } from './turn';
import { askWhich, isUnclear } from './unclear';

/** Questions that may wait on top of each other; beyond it the oldest is given up, so that no conversation grows for ever. */
const DEEPEST = 4;

/** Greetings and thanks are told surely; what is only a little like them is something nobody understood. */
const HEARD_AS_TALK = 0.5;

/**
 * Which dialog a message belongs to: the question that waits, when it answers it; or else the intent it has of itself,
 * after which the question comes back, if it needs an answer at all. `cancel` ends all that waits; `help` and what is not
 * understood leave it waiting.
 */
export async function route(
  dc: DialogContext,
  turn: Turn,
  asked: (Asked & { optional?: boolean }) | undefined,
): Promise<void> {
  const { meaning, press } = turn;
  const { answer } = meaning;
  if (asked && answer?.slot === asked.slot && turn.files.length === 0) {
    if (refusedHere(asked.intent, turn)) await dc.cancelAllDialogs(true);
    else await dc.continueDialog();
    return;
  }
  const wanted = wantedIn(turn);
  if (press && !dc.dialogs.find(wanted)) {
    turn.reply({ lines: [{ sentence: 'button-stale' }] });
    return;
  }
  if (asked?.optional) dc.stack.shift();
  else if (asked && wanted === 'cancel') {
    await dc.cancelAllDialogs(true);
    turn.reply({ lines: [{ sentence: 'cancelled' }] });
    return;
  } else if (asked && wanted === 'unknown') {
    turn.reply({ lines: [{ sentence: 'answer-not-understood' }] });
    await dc.repromptDialog();
    return;
  }
  if (isUnclear(turn) && turn.files.length === 0) return askWhich(turn);
  if (refusedHere(wanted, turn)) return;
  if (dc.stack.length >= DEEPEST) dc.stack.splice(DEEPEST - 1);
  await dc.beginDialog(dc.dialogs.find(wanted) ? wanted : 'unknown');
}

/**
 * A file is there to be read; a button says it; a message whose words were changed changes what it recorded; "the taxi cost 11" corrects the taxi where
 * there is one; else the message's own intent.
 */
function wantedIn({ press, meaning, amends, files }: Turn): string {
  if (files.length > 0) return 'import';
  if (press && press.do !== 'mean') return press.do;
  if (meaning.entries.length > 0 && amends) return 'amend';
  if (meaning.intent.value === 'smalltalk' && meaning.intent.confidence < HEARD_AS_TALK) return 'unknown';
  return meaning.intent.value === 'record' && meaning.edit ? 'edit' : meaning.intent.value;
}
