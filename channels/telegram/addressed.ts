import type { Message, UserFromGetMe } from 'telegraf/types';

/**
 * The words of a message that are meant for the bot, without its name, or undefined where it is not spoken to. In private it
 * always is; in a group only by a command, by its name, or by a reply to it.
 */
export function addressed(message: Message, bot: UserFromGetMe): string | undefined {
  const written = 'text' in message ? message.text : 'caption' in message ? (message.caption ?? '') : '';
  const [, command, name] = /^\/(\w+)(?:@(\w+))?/.exec(written) ?? [];
  if (name && !same(name, bot.username)) return undefined;
  const plain = name ? `/${command}${written.slice(`/${command}@${name}`.length)}` : written;
  if (message.chat.type === 'private') return plain.trim();
  const mention = new RegExp(`(?<!\\w)@${bot.username}(?!\\w)`, 'gi');
  const replied = 'reply_to_message' in message && message.reply_to_message?.from?.id === bot.id;
  if (!command && !replied && !mention.test(plain)) return undefined;
  return plain.replace(mention, ' ').replace(/ {2,}/g, ' ').trim();
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
