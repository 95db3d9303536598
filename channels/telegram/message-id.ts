/** The id of a message as the rest of the house sees it. Telegram counts messages in each chat anew, so the chat belongs to it. */
export function messageId(chat: number | string, message: number): string {
  return `${chat}:${message}`;
}

/** Telegram's own number of a message, or undefined where an id is not one of a message (a press, an edit, another channel). */
export function messageNumber(id: string | undefined): number | undefined {
  const [, number] = /^-?\d+:(\d+)$/.exec(id ?? '') ?? [];
  return number === undefined ? undefined : Number(number);
}
