import type { ConversationLog, Logged } from '../../channels/direct-line/conversation-log';

/** A log in memory that keeps the newest lines of a conversation: as cheap as one can be. */
export function recentLog(): ConversationLog {
  const kept = new Map<string, Logged[]>();
  const linesOf = (id: string) => kept.get(id) ?? kept.set(id, []).get(id)!;
  return {
    last: async (id) => linesOf(id).at(-1)?.sequence ?? 0,
    append: async (id, after, activities) => {
      const lines = linesOf(id);
      lines.push(...activities.map((activity, place) => ({ sequence: after + place + 1, activity })));
      if (lines.length > KEPT) lines.splice(0, lines.length - KEPT);
      return { written: activities.length };
    },
    since: async (id, watermark) => linesOf(id).filter(({ sequence }) => sequence > watermark),
    replace: async () => undefined,
    unhandled: async () => [],
    forget: async (id) => void kept.delete(id),
  };
}

const KEPT = 20;
