/** Where somebody can be told something in private on a channel: the newest conversation reference of theirs, as plain JSON. */
export interface Reach {
  readonly reference: Reference;
  /** The platform no longer delivers there, because the person blocked or removed the bot. Their next message mends it. */
  readonly gone?: boolean;
}

/** The part of a conversation reference that leads back to a conversation. */
export interface Reference {
  readonly channelId: string;
  readonly serviceUrl?: string;
  readonly user: { readonly id: string };
  readonly bot: { readonly id: string };
  readonly conversation: { readonly id: string; readonly conversationType?: string; readonly tenantId?: string };
}

/** Whether two references lead to the same place. */
export function samePlace(one: Reference | undefined, other: Reference): boolean {
  return (
    one !== undefined &&
    one.conversation.id === other.conversation.id &&
    one.serviceUrl === other.serviceUrl &&
    one.bot.id === other.bot.id &&
    one.user.id === other.user.id
  );
}
