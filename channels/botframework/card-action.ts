import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import { atMost } from '../at-most';

/** Teams waits this long, and some more, for what a press of a card's button is to show. In milliseconds. */
const PATIENCE = 4_000;
const PRESSED = Symbol('the card whose button was pressed');

/** A press of `Action.Execute` as the message that `Action.Submit` would be; undefined for anything else. */
export function pressOfCard(activity: Activity): Activity | undefined {
  if (activity.type !== 'invoke' || activity.name !== 'adaptiveCard/action') return undefined;
  const { action } = (activity.value ?? {}) as { action?: { data?: unknown } };
  if (typeof action?.data !== 'object' || action.data === null) return undefined;
  return { ...activity, type: 'message', name: undefined as never, text: '', value: action.data };
}

/**
 * What Teams is told of a press: the card that the turn put in the place of the pressed one, or nothing new. Universal Actions:
 * https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model
 */
export class CardAnswer {
  private card: unknown;
  private given = false;

  constructor(private readonly pressed: string | undefined) {}

  static of(context: TurnContext): CardAnswer | undefined {
    return context.turnState.get(PRESSED);
  }

  watch(context: TurnContext): void {
    context.turnState.set(PRESSED, this);
  }

  /** Takes the new card of the pressed message; false where it is another message, or too late: then it is sent as any change. */
  takes({ id, attachments }: Partial<Activity>): boolean {
    const card = attachments?.find(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive');
    if (this.given || !card || id === undefined || id !== this.pressed) return false;
    this.card = card.content;
    return true;
  }

  /** Once the turn has ended, or when Teams has waited long enough. */
  async after(turn: Promise<void>): Promise<InvokeResponse> {
    await atMost(PATIENCE, turn);
    this.given = true;
    const [type, value] = this.card ? ['card.adaptive', this.card] : ['activity.message', ''];
    return { status: 200, body: { statusCode: 200, type: `application/vnd.microsoft.${type}`, value } };
  }
}
