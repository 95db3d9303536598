import { randomUUID } from 'node:crypto';
import { type Activity, BotAdapter, type ConversationReference, TurnContext } from 'botbuilder';
import type { ClaimsIdentity } from 'botframework-connector';

export type Logic = (context: TurnContext) => Promise<void>;

const CONTINUED = 'ContinueConversation';

/** botbuilder's view of a platform that we speak to ourselves: what is the same for all of them. */
export abstract class OwnAdapter extends BotAdapter {
  constructor(private readonly channel: string) {
    super();
  }

  run(activity: Partial<Activity>, logic: Logic): Promise<void> {
    return this.runMiddleware(new TurnContext(this, activity), logic);
  }

  override continueConversation(reference: Partial<ConversationReference>, logic: Logic): Promise<void> {
    return this.continueConversationAsync('', reference, logic);
  }

  override continueConversationAsync(
    _bot: string | ClaimsIdentity,
    reference: Partial<ConversationReference>,
    audienceOrLogic: string | Logic,
    logic?: Logic,
  ): Promise<void> {
    const event = { type: 'event', name: CONTINUED, id: randomUUID(), channelId: this.channel };
    const activity = TurnContext.applyConversationReference(event, reference, true);
    return this.run(activity, typeof audienceOrLogic === 'string' ? logic! : audienceOrLogic);
  }
}

/** Whether a turn was begun by us, on a stored reference, and not by a message. */
export function isContinued({ activity }: TurnContext): boolean {
  return activity.name === CONTINUED;
}
