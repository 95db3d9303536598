import { type Activity, TurnContext } from 'botbuilder';
import type { Reference } from '../accounts/reach';

/** Ids of channels, which stand as names in what is stored. */
const CHANNEL = /^[a-z0-9-]{1,40}$/;

/** Where the sender of an activity can be told something in private; undefined in a group, where others read along. */
export function referenceOf(activity: Activity): Reference | undefined {
  const { conversation } = activity;
  const personal = !conversation.isGroup && (conversation.conversationType ?? 'personal') === 'personal';
  if (!personal || !CHANNEL.test(activity.channelId)) return undefined;
  const { channelId, serviceUrl, user, bot } = TurnContext.getConversationReference(activity);
  const { id, conversationType, tenantId } = conversation;
  // Without names: a platform needs the ids alone.
  return {
    channelId: channelId!,
    serviceUrl,
    user: { id: user!.id },
    bot: { id: bot?.id ?? '' },
    conversation: { id, conversationType, tenantId },
  };
}
