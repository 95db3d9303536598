import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { CHANNELS, type ChannelSettings, configureChannels } from '../../channels';
import type { ChannelHost } from '../../channels/channel';
import type { DirectLineSettings } from '../../channels/direct-line/settings';
import { TelegramEmulator } from '../support/telegram-emulator';
import { Watch } from '../support/watch';

const host: ChannelHost = {
  receive: async () => undefined,
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  picture: async () => undefined,
  now: () => new Date('2026-03-14T09:26:00Z'),
};
const directLine = { conversations: {}, tokens: {}, origins: [] } as unknown as DirectLineSettings;
const offOf = (settings: Partial<ChannelSettings>) =>
  configureChannels({ directLine, ...settings }, host).off.join('\n');
const onOf = (settings: Partial<ChannelSettings>) =>
  configureChannels({ directLine, ...settings }, host).on.map(({ id }) => id);

it('lists each folder of channels/ once', () => {
  const entries = readdirSync(join(__dirname, '../../channels'), { withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name.replace('direct-line', 'directline'));
  expect(CHANNELS.map(({ id }) => id).sort()).toEqual(folders.sort());
});

it.each([
  ['nothing', {}, ['directline']],
  ['a Telegram token', { TELEGRAM_BOT_TOKEN: '1:x' }, ['telegram', 'directline']],
  ['an app with its password', { MicrosoftAppId: 'a', MicrosoftAppPassword: 'p' }, ['botframework', 'directline']],
  [
    'an app of one tenant',
    { MicrosoftAppId: 'a', MicrosoftAppPassword: 'p', MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: 't' },
    ['botframework', 'directline'],
  ],
  [
    'a managed identity',
    { MicrosoftAppId: 'a', MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: 't' },
    ['botframework', 'directline'],
  ],
  ['a terminal', { terminal: { input: process.stdin, output: new Writable() } }, ['directline', 'console']],
])('with %s it turns on what that is enough for', (_what, settings, on) => expect(onOf(settings)).toEqual(on));

it.each([
  ['https://outlay.example', 'setWebhook'],
  ['http://192.168.1.7:3978', 'getUpdates'],
  [undefined, 'getUpdates'],
])('with PUBLIC_URL %s Telegram is met by %s', async (PUBLIC_URL, method) => {
  const watch = new Watch();
  const platform = await TelegramEmulator.start(watch);
  const settings = { TELEGRAM_BOT_TOKEN: platform.token, TELEGRAM_API_ROOT: platform.root, PUBLIC_URL, directLine };
  const [channel] = configureChannels(settings, host).on;
  await channel!.start();
  await watch.until(() => platform.polled || platform.webhook !== undefined);
  expect(platform.webhook ? 'setWebhook' : 'getUpdates').toBe(method);
  await channel!.stop();
  await platform.close();
});

it.each([
  [{}, 'telegram: TELEGRAM_BOT_TOKEN'],
  [{ TELEGRAM_BOT_TOKEN: ' ' }, 'telegram: TELEGRAM_BOT_TOKEN'],
  [{}, 'botframework: MicrosoftAppId'],
  [{ MicrosoftAppId: '', MicrosoftAppPassword: 'p' }, 'botframework: MicrosoftAppId'],
  [{ MicrosoftAppId: '  ', MicrosoftAppPassword: 'p' }, 'botframework: MicrosoftAppId'],
  [{ MicrosoftAppId: 'a' }, 'botframework: MicrosoftAppPassword'],
  [
    { MicrosoftAppId: 'a', MicrosoftAppPassword: 'p', MicrosoftAppType: 'SingleTenant' },
    'botframework: MicrosoftAppTenantId',
  ],
  [
    { MicrosoftAppId: 'a', MicrosoftAppTenantId: 't', MicrosoftAppType: 'SingleTenant' },
    'botframework: MicrosoftAppPassword',
  ],
  [{ MicrosoftAppId: 'a', MicrosoftAppType: 'UserAssignedMSI' }, 'botframework: MicrosoftAppTenantId'],
  [{ MicrosoftAppId: 'a', MicrosoftAppPassword: 'p', MicrosoftAppType: 'Single' }, 'botframework: MicrosoftAppType'],
])('with %j it says %s', (settings, words) => expect(offOf(settings)).toContain(words));
