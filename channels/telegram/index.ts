import type { ChannelKind } from '../channel';
import type { TelegramOptions } from './telegram-channel';

/** Named as the environment names them. */
export interface TelegramSettings extends Pick<TelegramOptions, 'commands' | 'patience'> {
  readonly TELEGRAM_BOT_TOKEN?: string;
  readonly TELEGRAM_API_ROOT?: string;
  readonly PUBLIC_URL?: string;
}

export const telegram: ChannelKind<TelegramSettings> = {
  id: 'telegram',
  configure({ TELEGRAM_BOT_TOKEN, TELEGRAM_API_ROOT, PUBLIC_URL, commands, patience }, host) {
    const token = TELEGRAM_BOT_TOKEN?.trim();
    if (!token) return { off: 'TELEGRAM_BOT_TOKEN is not set; @BotFather gives one' };
    const apiRoot = TELEGRAM_API_ROOT?.trim() || 'https://api.telegram.org';
    // Telegram calls https addresses only; from anywhere else we ask it.
    const publicUrl = PUBLIC_URL?.trim().startsWith('https:') ? PUBLIC_URL.trim() : undefined;
    // Only now: nobody without a token should wait for what only it needs.
    const { TelegramChannel } = require('./telegram-channel') as typeof import('./telegram-channel');
    return { on: new TelegramChannel({ token, apiRoot, publicUrl, commands, patience }, host) };
  },
};
