// One of our channels with a bot that always answers the same: node constant-bot.js telegram|botframework|directline SETTINGS
import { configureChannels } from '../../../channels';
import { WidgetTokens } from '../../../src/accounts/widget-tokens';
import { createServer } from '../../../src/server';
import { LocalCredentials } from '../../support/bot-connector';
import { NO_LIMITS } from '../no-limits';
import { recentLog } from '../recent-log';
import { ready, type Settings, settingsOf } from './settings';

const now = () => new Date();

async function main(id: string, { telegram, botframework }: Settings): Promise<void> {
  const settings = {
    ...(telegram && { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root, PUBLIC_URL: telegram.url }),
    ...(botframework && {
      MicrosoftAppId: botframework.app,
      credentials: new LocalCredentials(botframework.app),
      openIdMetadata: botframework.openId,
    }),
    directLine: {
      conversations: recentLog(),
      tokens: new WidgetTokens({ secrets: ['a bench needs no secret that anyone keeps'], now }),
      firstUse: async () => true,
      origins: [],
      limits: NO_LIMITS,
    },
  };
  const { on } = configureChannels(settings, {
    receive: async (context) => {
      if (context.activity.type === 'message') await context.sendActivity('Logged.');
    },
    log: { info() {}, warn() {}, error: (fields, message) => console.error(message, fields) },
    picture: async () => undefined,
    now,
  });
  const channel = on.find((one) => one.id === id)!;
  const server = createServer({ ready: async () => true, metrics: async () => undefined });
  channel.routes?.(server);
  await channel.start();
  ready(server.server, () => channel.stop());
}

void main(process.argv[2]!, settingsOf(process.argv[3]));
