import type { Appended, ConversationLog, Logged, Said, Unhandled } from '../../channels/direct-line/conversation-log';

/** The log without a disk: as JSON, as a real one would keep it. Two channels may share one, as before and after a restart. */
export function memoryConversationLog(): ConversationLog {
  const conversations = new Map<string, { id: string; json: string }[]>();
  const waiting = new Map<string, Set<string>>();
  const lines = (id: string) => conversations.get(id) ?? conversations.set(id, []).get(id)!;
  const open = (id: string) => waiting.get(id) ?? waiting.set(id, new Set()).get(id)!;
  const read = (id: string): Logged[] =>
    lines(id).map((line, at) => ({ sequence: at + 1, activity: JSON.parse(line.json) as Said }));

  return {
    async last(id) {
      return lines(id).length;
    },
    async append(id, after, activities, marks = {}): Promise<Appended> {
      let written = 0;
      for (const activity of activities) {
        if (lines(id).some((line) => line.id === activity.id)) return { written, stopped: 'known' };
        if (lines(id).length !== after + written) return { written, stopped: 'taken' };
        lines(id).push({ id: activity.id, json: JSON.stringify(activity) });
        if (marks.unhandled?.includes(activity.id)) open(id).add(activity.id);
        written += 1;
      }
      for (const handled of marks.handled ?? []) open(id).delete(handled);
      return { written };
    },
    async since(id, watermark, limit) {
      return read(id).slice(watermark, watermark + limit);
    },
    async replace(id, activity) {
      const found = read(id).find((line) => line.activity.id === activity.id);
      if (!found) return undefined;
      lines(id)[found.sequence - 1] = { id: activity.id, json: JSON.stringify(activity) };
      return { sequence: found.sequence, activity };
    },
    async unhandled(): Promise<Unhandled[]> {
      return [...conversations.keys()].flatMap((conversationId) =>
        read(conversationId)
          .filter(({ activity }) => open(conversationId).has(activity.id))
          .map(({ activity }) => ({ conversationId, activity })),
      );
    },
    async forget(id) {
      conversations.delete(id);
      waiting.delete(id);
    },
  };
}
