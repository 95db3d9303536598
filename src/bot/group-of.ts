import type { Activity } from 'botbuilder';
import type { Group } from '../accounts/shared-ledger';

const LONGEST_NAME = 60;

/** The group that a message was written in; undefined in a private chat. A channel of a team is one, whatever its thread. */
export function groupOf({ channelId, conversation }: Activity): Group | undefined {
  if (!conversation.isGroup) return undefined;
  const [place = ''] = conversation.id.split(';messageid=');
  return { channel: channelId, conversation: place, name: (conversation.name ?? '').slice(0, LONGEST_NAME) };
}
