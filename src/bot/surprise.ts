import type { TurnContext } from 'botbuilder';
import { SumTooLarge } from '../ledger/sum-too-large';
import type { BotParts } from './bot';

/** What a person hears of a surprise: one apology with the turn's id. Nothing of the error itself, unless it says what to do. */
export async function apologise(
  context: TurnContext,
  turn: string,
  { voice, defaults, log }: BotParts,
  error: unknown,
): Promise<void> {
  const spoken = context.activity.locale?.slice(0, 2) ?? defaults.language;
  try {
    await context.sendActivity(voice.say(spoken, error instanceof SumTooLarge ? 'sum-too-large' : 'sorry', { turn }));
  } catch (err) {
    log.error({ turn, err }, 'the apology could not be sent');
  }
}
