import type { Intent } from '../../src/bot/intent';
import { type ChangeWishes, withOne } from './change-wishes';

interface Slots {
  /** The source of notices; "*" for all that were stopped. */
  readonly about: string;
}

/** The button under a notice, and the way back. Both stay pressable for ever. */
export function mute(id: 'mute' | 'unmute', change: ChangeWishes): Intent<Slots> {
  return {
    id,
    begin: ({ press }) => ({ about: press?.with ?? '*' }),
    fulfil: async ({ about }, turn) => {
      await change(turn, ({ muted, ...rest }) => ({
        ...rest,
        muted: id === 'mute' ? withOne(muted, about) : muted.filter((one) => about !== '*' && one !== about),
      }));
      turn.reply({
        lines: [{ sentence: id === 'mute' ? 'notices.muted' : 'notices.unmuted' }],
        buttons: [
          id === 'mute'
            ? { title: 'notices.again', do: 'unmute', with: about }
            : { title: 'notices.which', do: 'notifications' },
        ],
      });
    },
  };
}
