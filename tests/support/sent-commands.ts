import { createRequire } from 'node:module';
import type { mongo } from 'mongoose';
import type { Database } from '../../models/database';

type Document = mongo.BSON.Document;

/** Every command of this process from now on, as it goes over the wire. */
export function sentCommands(): Document[] {
  const sent: Document[] = [];
  const driver = createRequire(createRequire(require.resolve('mongoose')).resolve('mongodb'));
  const { Connection } = driver('./cmap/connection');
  const { command: send } = Connection.prototype;
  jest.spyOn(Connection.prototype, 'command').mockImplementation(function (this: unknown, ...parts: unknown[]) {
    sent.push(parts[1] as Document);
    return send.apply(this, parts);
  });
  return sent;
}

/** Those that look for documents. */
export const FILTERED: ReadonlySet<string> = new Set([
  'find',
  'aggregate',
  'update',
  'delete',
  'findAndModify',
  'count',
  'distinct',
]);

export const nameOf = (command: Document) => Object.keys(command)[0]!;

/** What each command that writes to several collections does, one after the other: "insert people". */
export function groupsIn(sent: readonly Document[]): string[][] {
  return sent
    .filter((command) => nameOf(command) === 'bulkWrite')
    .map(({ nsInfo, ops }) => {
      const spaces = listed<{ ns: string }>(nsInfo).map(({ ns }) => ns.split('.').at(-1));
      return listed<Document>(ops).map((one) => `${nameOf(one)} ${spaces[one[nameOf(one)]]}`);
    });
}

function listed<One>(field: { documents?: One[] } | One[]): One[] {
  return 'documents' in field ? field.documents! : (field as One[]);
}

/** The commands that can be explained, in what reads or changes by a filter: an explain takes one statement at a time. */
export function filteredIn(command: Document): Document[] {
  const listed = (field: unknown): Document[] | undefined =>
    (field as { documents?: Document[] } | undefined)?.documents ?? (field as Document[] | undefined);
  if (nameOf(command) === 'bulkWrite') {
    const names = listed(command.nsInfo)!.map(({ ns }) => String(ns).split('.').slice(1).join('.'));
    return listed(command.ops)!.flatMap(({ update, filter, updateMods }) =>
      filter ? [{ update: names[update], updates: [{ q: filter, u: updateMods }] }] : [],
    );
  }
  if (!FILTERED.has(nameOf(command))) return [];
  const updates = listed(command.updates);
  const deletes = listed(command.deletes);
  if (updates) return updates.map((update) => ({ ...command, updates: [update] }));
  if (deletes) return deletes.map((one) => ({ ...command, deletes: [one] }));
  return [command];
}

/** What the planner chose for a command, and how many documents it looked at. */
export async function explained(
  { connection }: Database,
  { lsid: _, $db: __, ...command }: Document,
): Promise<{ stages: string[]; examined: number }> {
  const plan = JSON.stringify(await connection.db!.command({ explain: command, verbosity: 'executionStats' }));
  return {
    stages: [...plan.matchAll(/"stage":"(\w+)"/g)].map(([, stage]) => stage!),
    examined: Math.max(...[...plan.matchAll(/"totalDocsExamined":(\d+)/g)].map(([, count]) => Number(count))),
  };
}
