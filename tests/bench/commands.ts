import type { Database } from '../../models/database';

/** How often the database was asked something, by the name of the command, since its process started. */
export type Commands = Readonly<Record<string, number>>;

/** What a driver asks to know its server, and what asks this. */
const NOT_OURS = new Set(['hello', 'ping', 'serverStatus', 'getParameter', 'setParameter', 'buildInfo', 'endSessions']);

/** As the database itself counts, so that no driver can forget one. */
export async function commandsOf({ connection, run }: Database): Promise<Commands> {
  const { metrics } = await run(() => connection.db!.command({ serverStatus: 1 }));
  const counted = Object.entries(metrics.commands as Record<string, { total?: number } | number>);
  return Object.fromEntries(
    counted.flatMap(([name, count]) =>
      typeof count === 'object' && count.total && !NOT_OURS.has(name) ? [[name, Number(count.total)]] : [],
    ),
  );
}

/** What was asked between two counts. */
export function between(before: Commands, after: Commands): Commands {
  const asked = Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)] as const);
  return Object.fromEntries(asked.filter(([, count]) => count > 0));
}

export function sum(commands: Commands): number {
  return Object.values(commands).reduce((all, one) => all + one, 0);
}
