import type { QuietHours } from '../../src/accounts/wishes';
import type { Intent } from '../../src/bot/intent';
import type { ChangeWishes } from './change-wishes';
import { clock, hoursIn } from './hours-in';

interface Slots {
  readonly hours?: QuietHours;
}

/** "quiet from 22 to 7": nothing comes then, and what was held comes together afterwards. */
export function quiet(change: ChangeWishes): Intent<Slots> {
  return {
    id: 'quiet',
    begin: ({ press, meaning }) => ({ hours: hoursIn(press?.with ?? meaning.what ?? '') }),
    fulfil: async ({ hours }, turn) => {
      if (!hours) return turn.reply({ lines: [{ sentence: 'notices.when-quiet' }] });
      await change(turn, (wishes) => ({ ...wishes, quiet: hours }));
      turn.reply({
        lines: [{ sentence: 'notices.quiet', values: { from: clock(hours.from), to: clock(hours.to) } }],
        buttons: [{ title: 'notices.no-more-quiet', do: 'quiet-off' }],
      });
    },
  };
}
