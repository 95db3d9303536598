/** The bot's app. */
export const APP = '5c1f2d0e-7a44-4a56-9d10-000000000001';

export function memberOf(chat: string): string {
  return `29:${chat}`;
}

export function conversationOf(chat: string): string {
  return `a:${chat}`;
}

/** Where the bot finds somebody in Teams later. */
export function placeInTeams(chat: string, serviceUrl: string) {
  return {
    channelId: 'msteams',
    serviceUrl,
    user: { id: memberOf(chat) },
    bot: { id: `28:${APP}` },
    conversation: { id: conversationOf(chat) },
  };
}
