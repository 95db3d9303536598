import { type QueryFilter, Schema } from 'mongoose';
import type { Logged, Said } from '../channels/direct-line/conversation-log';

/** What one `append` wrote of a conversation, as one document: all of it is there, or none. */
export interface ConversationBlock {
  /** The conversation and the first sequence number: two writers cannot take the same place. */
  readonly _id: string;
  readonly conversationId: string;
  readonly first: number;
  /** Made for this append alone, so that a retry knows its own first try. */
  readonly nonce: string;
  readonly lines: readonly { readonly id: string /** The activity as JSON. */; readonly said: string }[];
  /** Ids in it whose turn has not ended. Removed some time after a later block says that it `handled` them. */
  readonly waiting?: readonly string[];
  readonly handled?: readonly string[];
}

const texts = { type: [String], default: undefined };

export const blockSchema = new Schema<ConversationBlock>(
  {
    _id: String,
    conversationId: { type: String, required: true },
    first: { type: Number, required: true },
    nonce: { type: String, required: true },
    lines: [{ _id: false, id: String, said: String }],
    waiting: texts,
    handled: texts,
  },
  { collection: 'conversation-lines', strict: 'throw', versionKey: false },
);

/** More activities than this in one append are written as several blocks, one after the other. */
export const LONGEST_BLOCK = 16;

export function blockKey(conversationId: string, first: number): string {
  return `${conversationId}\n${String(first).padStart(12, '0')}`;
}

/** The conversation and the first sequence number of the block with this key. */
export function placeOf(key: string): [conversationId: string, first: number] {
  const end = key.lastIndexOf('\n');
  return [key.slice(0, end), Number(key.slice(end + 1))];
}

/** The blocks of a conversation that begin at `from` or later: a range of keys, which come in the order of the conversation. */
export function blocksFrom(conversationId: string, from = 0): QueryFilter<ConversationBlock> {
  const range = { $gte: blockKey(conversationId, Math.max(0, from)), $lt: `${conversationId}\n:` };
  return { _id: range, conversationId };
}

export function lastOf(block: Pick<ConversationBlock, 'first' | 'lines'> | null): number {
  return block ? block.first + block.lines.length - 1 : 0;
}

export function linesOf(block: ConversationBlock): Logged[] {
  return block.lines.map(({ said }, place) => ({ sequence: block.first + place, activity: JSON.parse(said) as Said }));
}
