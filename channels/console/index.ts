import type { ChannelKind } from '../channel';
import { ConsoleChannel, type ConsoleOptions } from './console-channel';

export interface ConsoleSettings {
  /** The terminal to speak in; the server has none. */
  readonly terminal?: ConsoleOptions;
}

export const terminal: ChannelKind<ConsoleSettings> = {
  id: 'console',
  configure({ terminal }, host) {
    if (!terminal) return { off: '`npm run chat` opens it in a terminal' };
    return { on: new ConsoleChannel(terminal, host) };
  },
};
