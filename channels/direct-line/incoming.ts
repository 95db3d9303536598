import { hash, randomUUID } from 'node:crypto';
import type { Attachment } from 'botbuilder';
import type { Said } from './conversation-log';
import type { Subject } from './tokens';

/** What a client may say of an activity; everything else (who it is from, where, how to deliver) is ours to say. */
const free = [
  'text',
  'textFormat',
  'value',
  'name',
  'locale',
  'localTimezone',
  'localTimestamp',
  'inputHint',
  'attachmentLayout',
] as const;

const types = ['message', 'event', 'typing'];

export const bot = { id: 'outlay', name: 'Outlay', role: 'bot' } as const;

/** A client's JSON as an activity of the token's subject; undefined if it is not one. */
export function incoming(said: unknown, subject: Subject, now: Date): Said | undefined {
  if (!isRecord(said) || typeof said.type !== 'string' || !types.includes(said.type)) return undefined;
  const texts = ['text', 'name', 'locale', 'localTimezone'] as const;
  if (texts.some((field) => said[field] !== undefined && typeof said[field] !== 'string')) return undefined;
  const client = isRecord(said.channelData) ? said.channelData : {};
  const clientId = typeof client.clientActivityID === 'string' ? client.clientActivityID : undefined;
  const activity = {
    type: said.type,
    ...Object.fromEntries(free.filter((field) => said[field] !== undefined).map((field) => [field, said[field]])),
    ...envelope(subject, now),
    id: clientId ? stableId(subject.conversationId, clientId) : randomUUID(),
    channelData: {
      ...(clientId && { clientActivityID: clientId }),
      ...(client.theme === 'dark' && { theme: 'dark' }),
      ...(client.postBack === true && { postBack: true }),
      ...(isRecord(client.messageBack) && { messageBack: client.messageBack }),
    },
  };
  return activity as unknown as Said;
}

/** The first activity of a conversation: the person has come. */
export function joined(subject: Subject, locale: unknown, now: Date): Said {
  const activity = {
    ...envelope(subject, now),
    type: 'conversationUpdate',
    id: stableId(subject.conversationId, 'joined'),
    membersAdded: [{ id: subject.user, name: subject.name }],
    ...(typeof locale === 'string' && { locale }),
  };
  return activity as unknown as Said;
}

/**
 * A file of an upload goes with its activity, so that it is as durable and as private as the conversation; of one that was too
 * large only its size in bytes.
 */
export function attached(contentType: string, bytes: Buffer | number, name: string): Attachment {
  if (typeof bytes === 'number') return { contentType, name, content: { size: bytes } };
  return { contentType, name, contentUrl: `data:${contentType};base64,${bytes.toString('base64')}` };
}

function envelope({ conversationId, user, name }: Subject, now: Date) {
  return {
    channelId: 'directline',
    conversation: { id: conversationId },
    from: { id: user, name: name ?? '', role: 'user' },
    recipient: bot,
    timestamp: now.toISOString(),
    // Bot Framework's own code expects one; replies go back in process.
    serviceUrl: 'urn:outlay:direct-line',
  };
}

/** The same words sent twice by a client have the same id in every process and after every restart. */
export function stableId(conversationId: string, clientId: string): string {
  return hash('sha256', `${conversationId}\n${clientId}`, 'base64url').slice(0, 27);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
