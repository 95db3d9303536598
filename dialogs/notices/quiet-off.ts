import type { Intent } from '../../src/bot/intent';
import type { ChangeWishes } from './change-wishes';
import { clock } from './hours-in';

/** "no quiet hours": notices come whenever there is something to tell, what was held at once. */
export function quietOff(change: ChangeWishes): Intent {
  return {
    id: 'quiet-off',
    begin: () => ({}),
    fulfil: async (_slots, turn) => {
      const before = turn.person.wishes?.quiet;
      await change(turn, ({ quiet: _, ...wishes }) => wishes);
      const back = before && `${clock(before.from)} ${clock(before.to)}`;
      turn.reply({
        lines: [{ sentence: 'notices.quiet-off' }],
        buttons: back ? [{ title: 'button.set-back', do: 'quiet', with: back }] : undefined,
      });
    },
  };
}
