import type { Intent } from '../../src/bot/intent';
import { instantAt } from '../../src/ledger/instant';
import { addDays } from '../../src/ledger/period';
import type { ChangeAlerts } from './change-alerts';
import { daysIn } from './days-in';

interface Slots {
  /** Absent: the words say no length. */
  readonly days?: number;
}

/** Where nothing is said of how long. */
const A_WEEK = 7;

/** "snooze alerts for a week": nothing is told until that day begins; what concerns the account itself still is. */
export function snooze(change: ChangeAlerts): Intent<Slots> {
  return {
    id: 'snooze',
    begin: ({ meaning: { what } }) => ({ days: what === undefined ? A_WEEK : daysIn(what) }),
    fulfil: async ({ days }, turn) => {
      if (days === undefined) return turn.reply({ lines: [{ sentence: 'alerts.how' }] });
      const day = addDays(turn.today, days);
      const until = instantAt(`${day}T00:00`, turn.person.zone);
      await change(turn, (choices) => ({ ...choices, until }));
      turn.reply({
        lines: [{ sentence: 'alerts.snoozed', values: { day: { date: day } } }],
        buttons: [{ title: 'button.tell-again', do: 'awake' }],
      });
    },
  };
}

/** "alerts on": before the snooze has ended. */
export function awake(change: ChangeAlerts): Intent {
  return {
    id: 'awake',
    begin: () => ({}),
    fulfil: async (_slots, turn) => {
      await change(turn, ({ until: _, ...choices }) => choices);
      turn.reply({ lines: [{ sentence: 'alerts.awake' }], buttons: [{ title: 'button.alerts', do: 'notifications' }] });
    },
  };
}
