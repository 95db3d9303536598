import type { AlertChoices } from '../../src/accounts/alert-choices';
import type { PersonStore } from '../../src/accounts/person';
import type { Turn } from '../../src/bot/turn';

/** Changes how much the person of a turn wants to be told. */
export type ChangeAlerts = (turn: Turn, change: (choices: AlertChoices) => AlertChoices) => Promise<void>;

export function changingAlerts(people: Pick<PersonStore, 'change'>): ChangeAlerts {
  return async (turn, change) => {
    turn.become(await people.change(turn.person.id, ({ alerts = {} }) => ({ alerts: change(alerts) })));
  };
}
