/** What Telegram brings of a lunch; the same numbers are the same update. */
export function lunchUpdate(chat: number, number: number, minor: number): Readonly<Record<string, unknown>> {
  return {
    update_id: number,
    message: {
      message_id: number,
      date: 1_773_480_000,
      text: `lunch ${(minor / 100).toFixed(2)}`,
      from: { id: chat, is_bot: false, first_name: 'P', language_code: 'en' },
      chat: { id: chat, type: 'private', first_name: 'P' },
    },
  };
}
