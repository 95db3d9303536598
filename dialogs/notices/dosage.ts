import { DOSAGES, type Dosage } from '../../src/accounts/alert-choices';
import { dosageOf } from '../../src/alerts/wanted';
import type { Intent } from '../../src/bot/intent';
import type { ChangeAlerts } from './change-alerts';

/** "be gentle", "be strict", "normal alerts": how early and how often something is told. */
export function dosage(wanted: Dosage, change: ChangeAlerts): Intent {
  return {
    id: `alerts-${wanted}`,
    begin: () => ({}),
    fulfil: async (_slots, turn) => {
      const before = dosageOf(turn.person.alerts);
      await change(turn, (choices) => ({ ...choices, dosage: wanted }));
      turn.reply({
        lines: [{ sentence: 'alerts.dosage', values: { dosage: wanted } }],
        buttons: before === wanted ? [] : [{ title: 'button.set-back', do: `alerts-${before}` }],
      });
    },
  };
}

export const dosages = (change: ChangeAlerts): readonly Intent[] => DOSAGES.map((wanted) => dosage(wanted, change));
