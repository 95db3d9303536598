import type { Person } from '../accounts/person';
import type { Notice, Outbox } from '../outbox/notice';
import { amountWanted } from './amount-wanted';
import type { AlertRules } from './rules';
import { isWanted } from './wanted';

/** Told all the same while somebody snoozes: it asks for what only they know. */
const ASKING: ReadonlySet<string> = new Set([amountWanted.id]);

/** An outbox for what the clock tells: what a person does not want to hear does not go into it. */
export function wantedOutbox(
  outbox: Outbox,
  { people, rules, now }: { people: { get(id: string): Promise<Person | undefined> }; rules: AlertRules; now(): Date },
): Outbox {
  return {
    async enqueue(notice: Notice) {
      const { personId, about, of } = notice;
      const person = await people.get(personId);
      if (!person) return;
      const { alerts, wishes } = person;
      const { until, ...choices } = alerts ?? {};
      const wanting = ASKING.has(about) ? { alerts: choices, wishes } : { alerts, wishes };
      if (isWanted(wanting, about, rules, now(), of)) await outbox.enqueue(notice);
    },
  };
}
