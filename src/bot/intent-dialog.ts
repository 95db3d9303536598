import type { TurnContext } from 'botbuilder';
// By file: the package's index also loads prompts and recognizers that nothing here uses (half a second of start).
import { Dialog, type DialogInstance, type DialogReason, type DialogTurnResult } from 'botbuilder-dialogs/lib/dialog';
import type { DialogContext, DialogState } from 'botbuilder-dialogs/lib/dialogContext';
import type { Asked, IntentName } from '../understanding/meaning';
import type { Intent } from './intent';
import { turnOf } from './turn';

/** What is kept of a waiting intent between turns. */
interface Waiting {
  slots: object;
  slot: string;
  choices: string[];
  optional?: boolean;
}

/**
 * Runs one intent on the dialog stack: asks only what is missing, then fulfils. Another intent may be served on top of a
 * waiting one; when that has ended, the question comes back by itself.
 */
export class IntentDialog extends Dialog {
  constructor(private readonly intent: Intent) {
    super(intent.id);
  }

  override beginDialog(dc: DialogContext, slots?: object): Promise<DialogTurnResult> {
    return this.proceed(dc, slots ?? this.intent.begin(turnOf(dc.context)));
  }

  override continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const { slots } = waitingOf(dc.activeDialog);
    const { answer } = turn.meaning;
    return this.proceed(dc, answer && this.intent.take ? this.intent.take(slots, answer, turn) : slots);
  }

  override async resumeDialog(dc: DialogContext, _reason: DialogReason): Promise<DialogTurnResult> {
    const { slots } = waitingOf(dc.activeDialog);
    if (await this.intent.over?.(slots, turnOf(dc.context))) return dc.endDialog();
    return this.proceed(dc, slots);
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    const turn = turnOf(context);
    const ask = this.intent.ask?.(waitingOf(instance).slots, turn);
    if (ask) turn.ask(ask);
  }

  private async proceed(dc: DialogContext, slots: object): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const ask = this.intent.ask?.(slots, turn);
    if (!ask) {
      await this.intent.fulfil(slots, turn);
      const { next } = turn;
      if (!next) return dc.endDialog();
      turn.follow(undefined);
      return dc.replaceDialog(next.id, next.slots);
    }
    const waiting: Waiting = {
      slots,
      slot: ask.slot,
      choices: ask.choices?.map((choice) => choice.value) ?? [],
      optional: ask.optional,
    };
    await this.intent.keep?.(slots, turn);
    dc.activeDialog!.state = waiting;
    turn.ask(ask);
    return Dialog.EndOfTurn;
  }
}

function waitingOf(instance: DialogInstance | undefined): Waiting {
  return instance!.state as Waiting;
}

/** What the conversation waits for, if anything: the question of the dialog on top. */
export function askedOf({ dialogStack }: DialogState): (Asked & { optional?: boolean }) | undefined {
  const top = dialogStack[0];
  if (!top?.state) return undefined;
  const { slot, choices, optional } = waitingOf(top);
  return { intent: top.id as IntentName, slot, choices, optional };
}
