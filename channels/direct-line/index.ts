import type { ChannelKind } from '../channel';
import { DirectLine } from './direct-line';
import type { DirectLineSettings } from './settings';

/** The web-chat channel. It needs no account anywhere, so it is always on. */
export const directLine: ChannelKind<DirectLineSettings> = {
  id: 'directline',
  configure: (settings, host) => ({ on: new DirectLine(settings, host) }),
};
