import type { Intent } from '../src/bot/intent';
import { operationOf } from '../src/bot/turn';
import { called } from '../src/ledger/called';
import type { Schedule } from '../src/ledger/schedule';
import type { Schedules } from '../src/ledger/schedules';
import { order } from './schedule';

interface Slots {
  readonly what: string;
}

/** As many as a row of buttons holds. */
const MOST_OFFERED = 8;

/** "pause the gym", "skip netflix once", "end the rent": one schedule by its name. */
export function scheduleOrder(
  id: 'pause-schedule' | 'resume-schedule' | 'end-schedule' | 'skip-schedule',
  schedules: Schedules,
): Intent<Slots> {
  const verb = id.replace('-schedule', '');
  return {
    id,
    begin: ({ meaning }) => ({ what: meaning.what ?? '' }),
    fulfil: async ({ what }, turn) => {
      const before = await schedules.written(operationOf(turn));
      if (before) return order(verb, before.id, schedules, turn);
      const all = await schedules.list(turn.person.ledgerId);
      const meant = called(all, what, nameOf);
      const [only] = meant;
      if (!only) return turn.reply({ lines: [{ sentence: 'schedule.not-found', values: { what } }] });
      if (meant.length === 1) return order(verb, only.id, schedules, turn);
      turn.reply({
        lines: [{ sentence: 'schedule.which' }],
        buttons: meant
          .slice(0, MOST_OFFERED)
          .map((one) => ({ title: { text: nameOf(one) }, do: 'schedule', with: `${verb} ${one.id}` })),
      });
    },
  };
}

function nameOf({ says: { note, payee, category } }: Schedule): string {
  return note ?? payee ?? category;
}
