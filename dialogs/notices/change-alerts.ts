import type { AlertChoices } from '../../src/accounts/alert-choices';
import type { PersonStore } from '../../src/accounts/person';
import type { Turn } from '../../src/bot/turn';

/** Changes how much the person of a turn wants to be told. */
export type ChangeAlerts = (turn: Turn, change: (choices: AlertChoices) => AlertChoices) => Promise<void>;

export function changingAlerts(people: Pick<PersonStore, 'change'>): ChangeAlerts {
  return async (turn, change) => {
    const { id, alerts = {} } = turn.person;
    turn.become(await people.change(id, { alerts: change(alerts) }));
  };
}
