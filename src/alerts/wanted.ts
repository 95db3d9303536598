import type { AlertChoices, Dosage } from '../accounts/alert-choices';
import type { Person } from '../accounts/person';
import type { AlertRules } from './rules';

export function dosageOf(choices: AlertChoices | undefined): Dosage {
  return choices?.dosage ?? 'normal';
}

/** Whether a person wants to hear an alert now, about what it is about: "category:food". */
export function isWanted(
  { alerts: choices, wishes }: Pick<Person, 'alerts' | 'wishes'>,
  alert: string,
  rules: Pick<AlertRules, 'silent'>,
  now: Date,
  about?: string,
): boolean {
  if (choices?.until && choices.until > now) return false;
  if (wishes?.muted.includes(alert) || (about !== undefined && choices?.off?.includes(about))) return false;
  return !rules.silent[dosageOf(choices)].includes(alert);
}
