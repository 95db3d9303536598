import { createServer } from 'restify';
import { telegram } from '../../channels/telegram';
import type { TelegramChannel } from '../../channels/telegram/telegram-channel';
import { buttonsOf, TelegramEmulator } from '../support/telegram-emulator';
import type { ChannelUnderTest, OpenChannel, Shown } from './contract';

const BOT = { id: 700, is_bot: true, first_name: 'Outlay', username: 'outlay_bot' };

/** A private chat with the bot, over the unmodified Telegraf; by long polling, or by webhook through restify. */
export function telegramDriver(by: 'polling' | 'webhook', id = 41): OpenChannel {
  const ANNA = { id, is_bot: false, first_name: 'Anna', language_code: 'de' };
  const CHAT = { id, type: 'private', first_name: 'Anna' };
  return async (host, watch): Promise<ChannelUnderTest> => {
    const platform = await TelegramEmulator.start(watch);
    const server = createServer();
    const settings = {
      TELEGRAM_BOT_TOKEN: platform.token,
      TELEGRAM_API_ROOT: platform.root,
      PUBLIC_URL: by === 'webhook' ? 'https://outlay.example' : undefined,
    };
    const configured = telegram.configure(settings, host);
    if (!('on' in configured)) throw new Error(configured.off);
    const channel = configured.on as TelegramChannel;
    channel.routes(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const local = () =>
      platform.webhook ? platform.webhook.url.replace('https://outlay.example', server.url) : undefined;

    let presses = 9_000;
    let last: Record<string, unknown> = {};
    const bring = async (update: Record<string, unknown>) => {
      last = update;
      await platform.push(update, local());
    };
    const message = (content: object, from: object = ANNA) => ({
      message: { message_id: platform.nextMessage(), from, chat: CHAT, date: 1_773_480_000, ...content },
    });
    return {
      channel,
      longest: 4096,
      say: (text) => bring(message({ text })),
      again: () => bring(last),
      press: async (title) => {
        const under = platform.sent.findLast(({ args }) => buttonsOf(args).some(({ text }) => text === title))!;
        const { callback_data } = buttonsOf(under.args).find(({ text }) => text === title)!;
        const shown = { message_id: under.message, from: BOT, chat: CHAT, date: 1_773_480_001, text: under.args.text };
        await bring({
          callback_query: {
            id: String(++presses),
            from: ANNA,
            message: shown,
            chat_instance: '1',
            data: callback_data,
          },
        });
      },
      sendPicture: () => bring(message({ photo: [{ file_id: 'small' }, { file_id: 'large' }] })),
      sendFile: (name, bytes) => {
        platform.files.f1 = bytes;
        return bring(message({ document: { file_id: 'f1', file_name: name, mime_type: 'text/csv' } }));
      },
      echo: (text) => bring(message({ text }, BOT)),
      intrude:
        by === 'polling'
          ? undefined
          : async (text) => {
              const body = JSON.stringify({ update_id: 1, ...message({ text }) });
              const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': 'guess' };
              return (await fetch(local()!, { method: 'POST', headers, body })).status;
            },
      shown: () => platform.sent.map(({ args }) => shownOf(args)),
      close: async () => {
        await platform.close();
        await new Promise<void>((resolve) => server.close(() => resolve()));
      },
    };
  };
}

function shownOf(args: Readonly<Record<string, unknown>>): Shown {
  return {
    text: String(args.text ?? args.caption ?? ''),
    buttons: buttonsOf(args).map(({ text }) => text),
    picture: args.photo instanceof Buffer ? 'bytes' : undefined,
    file: args.document instanceof Buffer ? (args.document as Buffer & { fileName: string }).fileName : undefined,
  };
}
