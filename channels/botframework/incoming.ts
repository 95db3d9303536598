import type { Activity, Entity, Mention } from 'botbuilder';

/**
 * What a platform sent, as the bot should read it: without its own name in the text, without the HTML copy that Teams adds to
 * formatted messages, with ids of their own for edits and deletions. Undefined where the bot hears itself, nobody speaks, or others speak to each
 * other.
 */
export function incoming(activity: Activity): Activity | undefined {
  const { from, recipient, conversation } = activity;
  if (typeof from?.id !== 'string' || typeof conversation?.id !== 'string') return undefined;
  if (from.id === recipient?.id || from.role === 'bot') return undefined;
  if (isOverheard(activity)) return undefined;
  const attachments = objects(activity.attachments).filter(
    ({ contentType }) => activity.channelId !== 'msteams' || contentType !== 'text/html',
  );
  const entities = objects(activity.entities);
  return {
    ...activity,
    ...identified(activity),
    attachments,
    entities,
    text: spoken(activity),
    membersAdded: greeted(activity),
  };
}

/** An edit comes under the id of what it edits; it is news all the same, and must not be taken for a repetition. */
function identified({ type, id, replyToId, timestamp }: Activity): Pick<Activity, 'id' | 'replyToId'> {
  if (type === 'messageUpdate') return { id: `${id}:edit:${new Date(timestamp ?? 0).getTime()}`, replyToId: id };
  if (type === 'messageDelete') return { id: `${id}:delete`, replyToId: id };
  return { id, replyToId };
}

const WORDS: ReadonlySet<string> = new Set(['message', 'messageUpdate']);

/** In a group or a channel of Teams only what names the bot is for it, though a team may let it hear all; a button always is. */
function isOverheard(activity: Activity): boolean {
  const { type, channelId, conversation, value } = activity;
  const many = conversation.isGroup || /^(groupChat|channel)$/.test(conversation.conversationType ?? '');
  if (channelId !== 'msteams' || !many || !WORDS.has(type)) return false;
  return (value === undefined || value === null) && mentionsOf(activity).length === 0;
}

/** Where a message names the bot. */
function mentionsOf({ entities, recipient }: Activity): Mention[] {
  return objects(entities).filter((entity: Entity): entity is Mention => {
    const { mentioned, text: name } = entity as Partial<Mention>;
    return entity.type === 'mention' && mentioned?.id === recipient?.id && typeof name === 'string' && name !== '';
  });
}

function spoken(activity: Activity): string {
  const { text, channelId } = activity;
  if (typeof text !== 'string') return '';
  const without = mentionsOf(activity).reduce((rest, { text: name }) => rest.replaceAll(name, ' '), text);
  return (channelId === 'msteams' ? without.replace(/<at[^>]*>(.*?)<\/at>/g, '$1') : without).trim();
}

/** In a personal chat Teams tells of the bot's arrival, not of the person's; it is the person who is to be greeted. */
function greeted({ membersAdded, channelId, conversation, recipient, from }: Activity): Activity['membersAdded'] {
  const personal = channelId === 'msteams' && conversation.conversationType === 'personal';
  return personal && objects(membersAdded).some(({ id }) => id === recipient?.id) ? [from] : membersAdded;
}

/** Senders are verified, but what they pass on was written by anybody. */
function objects<T extends object>(items: readonly T[] | undefined): T[] {
  return Array.isArray(items) ? items.filter((item) => typeof item === 'object' && item !== null) : [];
}
