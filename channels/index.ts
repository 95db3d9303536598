import { type BotFrameworkSettings, botframework } from './botframework';
import type { Channel, ChannelHost, ChannelKind } from './channel';
import { type ConsoleSettings, terminal } from './console';
import { directLine } from './direct-line';
import type { DirectLineSettings } from './direct-line/settings';
import { type TelegramSettings, telegram } from './telegram';

/** The settings of all channels together; each reads its own. */
export interface ChannelSettings extends TelegramSettings, BotFrameworkSettings, ConsoleSettings {
  readonly directLine: DirectLineSettings;
}

/** Every channel there is. One more is one more folder and one more line. */
export const CHANNELS: readonly ChannelKind<ChannelSettings>[] = [
  telegram,
  botframework,
  { ...directLine, configure: (settings, host) => directLine.configure(settings.directLine, host) },
  terminal,
];

/** The channels that are on, and of the others a line each that names what would turn them on. */
export function configureChannels(
  settings: ChannelSettings,
  host: ChannelHost,
): { on: readonly Channel[]; off: readonly string[] } {
  const on: Channel[] = [];
  const off: string[] = [];
  for (const kind of CHANNELS) {
    const configured = kind.configure(settings, host);
    if ('on' in configured) on.push(configured.on);
    else off.push(`${kind.id}: ${configured.off}`);
  }
  return { on, off };
}
