import { type Activity, CloudAdapter, type InvokeResponse, type ResourceResponse, type TurnContext } from 'botbuilder';
import type { AuthenticateRequestResult, BotFrameworkAuthentication } from 'botframework-connector';
import { type ChannelHost, turnIdOf } from '../channel';
import { isContinued } from '../own-adapter';
import { CardAnswer } from './card-action';
import { nextStep } from './next-step';
import { outgoing } from './outgoing';

/** The SDK's adapter, which sends each activity in the parts that its platform shows well. */
export class ConnectorAdapter extends CloudAdapter {
  constructor(
    auth: BotFrameworkAuthentication,
    private readonly host: Pick<ChannelHost, 'picture' | 'log'>,
  ) {
    super(auth);
  }

  /** One turn of a verified sender; answers what an invoke, or a sender that waits for the replies, is to be told. */
  turn(
    sender: AuthenticateRequestResult,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(sender, activity, logic);
  }

  /** The id of an activity is that of its last part, which has the buttons. */
  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const sent: ResourceResponse[] = [];
    for (const activity of activities) {
      let last: ResourceResponse = { id: '' };
      for (const part of await outgoing(activity, (url) => this.host.picture(url))) {
        // A proactive message answers nothing: the id it would name is one the SDK made up.
        if (isContinued(context)) delete part.replyToId;
        [last = last] = await this.sendPart(context, part);
      }
      sent.push(last);
    }
    return sent;
  }

  private async sendPart(context: TurnContext, part: Partial<Activity>): Promise<ResourceResponse[]> {
    try {
      return await super.sendActivities(context, [part]);
    } catch (error) {
      const which = { channel: 'botframework', turn: turnIdOf(context) };
      this.host.log.error({ ...which, reason: nextStep(error) }, 'a message was not taken');
      throw error;
    }
  }

  override async updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse | undefined> {
    // What was a card stays one, also where nothing is left to press.
    const last = (await outgoing(activity, (url) => this.host.picture(url), true)).at(-1);
    const changed = { ...last, id: activity.id };
    if (CardAnswer.of(context)?.takes(changed)) return { id: changed.id! };
    return (await super.updateActivity(context, changed)) ?? undefined;
  }
}
