import { setTimeout as pause } from 'node:timers/promises';
import { count } from '../count';
import { POSTED_FROM } from '../posted-from';
import { Visitor } from '../visitor';
import type { Fault } from '../world';

const HOUR = 3_600_000;
/** In the middle of a month, so that no month ends within the run. */
const MIDDLE = 14;

/**
 * The clock jumps by an hour, forward and back: over midnight, where a day ends, and over eight in the morning, when what is due
 * every day is posted.
 */
export const jumpClock: Fault = {
  id: 'clock jumps by an hour',
  alone: { env: () => ({ CLOCK_MS: String(midnight().getTime() - HOUR / 2 - Date.now()) }) },
  async strike({ server, url, teams, counts }) {
    const toMidnight = midnight().getTime() - Date.now();
    const at = async (hour: number) => {
      await server.order({ do: 'clock', ms: toMidnight + hour * HOUR });
      await server.order({ do: 'tick' });
      await pause(2_500);
    };
    // People of their own: an "undo" of the others would take back what they have set up.
    const tenants = [20, 21, 22].map((place) => new Visitor(place, url, server, teams.connector.serviceUrl));
    for (const tenant of tenants) await tenant.open();
    for (const [place, tenant] of tenants.entries()) await tenant.say(`rent ${(POSTED_FROM + place) / 100} every day`);
    for (const hour of [-0.5, 0.5, -0.5, 0.5, 7.5, 8.5, 7.5]) await at(hour);
    // A process that begins anew with the clock of the evening before.
    await server.killAndRestart();
    for (const hour of [7.5, 8.5]) await at(hour);
    const days = [-1, 1].map((hour) => dayOf(new Date(midnight().getTime() + hour * HOUR)));
    const due = tenants.flatMap((_, place) => days.map((day) => `${place} ${day} ${POSTED_FROM + place}`));
    const found = await Promise.all(tenants.map((tenant) => tenant.found()));
    const posted = found.flatMap((one, place) => one.posted.map((entry) => `${place} ${entry}`));
    for (const tenant of tenants) tenant.close();
    counts.push(count('posted by schedules', due.length, due, posted));
  },
};

/** A midnight to come (UTC). */
function midnight(): Date {
  const now = new Date();
  const month = now.getUTCDate() < MIDDLE - 1 ? now.getUTCMonth() : now.getUTCMonth() + 1;
  return new Date(Date.UTC(now.getUTCFullYear(), month, MIDDLE));
}

/** As entries keep it: 20261114. */
function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10).replaceAll('-', '');
}
