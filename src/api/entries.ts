import { z } from 'zod';
import type { Entry } from '../ledger/entry';
import { keyOf } from '../ledger/key';
import { cursorOf, readCursor } from './entry-cursor';
import { changesOf, draftsOf, EntryChange, NewEntry } from './entry-drafts';
import { FILTER, filterOf } from './entry-filter';
import { EntryView, entryId, viewOf } from './entry-view';
import { Id } from './fields';
import { LimitView, limitView } from './limit-view';
import type { ApiMeans } from './means';
import { named, type ProblemName, type Refused } from './problems';
import { type Asked, type Resource, route } from './resource';

const EntriesDone = z.object({
  entries: z.array(EntryView),
  limits: z.array(LimitView).meta({ description: 'The limits they count toward, as they stand now.' }),
});
const EntryPage = z.object({
  entries: z.array(EntryView),
  next: z.string().optional().meta({ description: 'The cursor of the next page; absent on the last.' }),
});
const EntryOne = z.object({ entry: EntryView });
const Undo = z.strictObject({
  operation: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional()
    .meta({ description: 'Which; absent: the person’s newest, wherever they did it.' }),
});

const place = z.strictObject({ id: Id });
const REFUSALS = [
  'zero',
  'negative',
  'too-large-amount',
  'unknown-currency',
  'no-such-day',
  'date-in-future',
  'same-wallet',
  'too-precise',
  'not-a-number',
  'no-such-category',
] as const satisfies readonly ProblemName[];

type Doing = Pick<Asked<unknown, unknown, unknown>, 'person' | 'here' | 'operation' | 'today'>;

/** Entries count for limits as those of the chat do, and the chat's "undo" takes them back. */
export const entries: Resource = {
  id: 'entries',
  views: { EntryView, EntriesDone, EntryPage, EntryOne },
  bodies: { NewEntry, EntryChange, Undo },
  routes: [
    route({
      method: 'GET',
      path: '/entries',
      id: 'listEntries',
      summary: 'Entries, the newest first, a page at a time.',
      scope: 'read',
      query: z.strictObject({
        ...FILTER,
        limit: z.coerce.number().int().min(1).max(200).default(50),
        cursor: z.string().max(300).optional(),
      }),
      answer: EntryPage,
      refuses: ['bad-cursor', 'no-such-category'],
      run: async ({ person, here, query: { limit, cursor, ...search } }, means) => {
        const filter = filterOf(search, person, means);
        if ('refused' in filter) return filter;
        const after = cursor === undefined ? undefined : readCursor(cursor);
        if (cursor !== undefined && !after) return { refused: 'bad-cursor' as const };
        const found = await means.ledger.list(here.ledgerId, filter, limit + 1, after);
        const page = found.slice(0, limit);
        return {
          entries: page.map((entry) => viewOf(entry, person, here, means)),
          ...(found.length > limit && { next: cursorOf(page.at(-1)!) }),
        };
      },
    }),
    route({
      method: 'POST',
      path: '/entries',
      id: 'addEntries',
      summary: 'Writes an entry down, from fields; or those that a text tells of.',
      scope: 'log',
      body: NewEntry,
      status: 201,
      answer: EntriesDone,
      refuses: [...REFUSALS, 'too-many', 'not-an-entry', 'unclear', 'amount-missing', 'password'],
      run: async (asked, means) => {
        const { person, body, operation, today } = asked;
        const drafts =
          'text' in body ? await means.read(body.text, person, operation.now) : draftsOf(body, today, person, means);
        if ('refused' in drafts) return drafts;
        return done(await means.ledger.record(operation, drafts), asked, means);
      },
    }),
    route({
      method: 'POST',
      path: '/entries/undo',
      id: 'undoEntries',
      summary: 'Takes back what the person did last to entries, here or in a chat; or a change that is named.',
      scope: 'change',
      body: Undo,
      answer: EntriesDone,
      refuses: ['nothing-to-undo', 'whole-import'],
      run: async (asked, means) => {
        const undone = await means.ledger.undo(asked.operation, asked.body.operation);
        return 'large' in undone ? { refused: 'whole-import' as const } : done(undone, asked, means);
      },
    }),
    route({
      method: 'GET',
      path: '/entries/{id}',
      id: 'getEntry',
      summary: 'One entry.',
      scope: 'read',
      params: place,
      answer: EntryOne,
      refuses: ['no-such-entry'],
      run: async ({ person, here, path }, means) => {
        const [entry] = await means.ledger.get(here.ledgerId, [entryId(path.id)]);
        return entry ? { entry: viewOf(entry, person, here, means) } : { refused: 'no-such-entry' as const };
      },
    }),
    route({
      method: 'PATCH',
      path: '/entries/{id}',
      id: 'changeEntry',
      summary: 'Changes what an entry says.',
      scope: 'change',
      params: place,
      body: EntryChange,
      answer: EntriesDone,
      refuses: [...REFUSALS, 'no-such-entry'],
      run: async (asked, means) => {
        const { path, here, operation } = asked;
        const id = entryId(path.id);
        const [entry] = await means.ledger.get(here.ledgerId, [id]);
        if (!entry) return { refused: 'no-such-entry' as const };
        const says = changesOf(asked.body, entry, asked.person, means);
        if ('refused' in says) return says;
        return done(await means.ledger.edit(operation, id, says), asked, means);
      },
    }),
    route({
      method: 'DELETE',
      path: '/entries/{id}',
      id: 'deleteEntry',
      summary: 'Takes an entry away; undo brings it back.',
      scope: 'change',
      params: place,
      answer: EntriesDone,
      refuses: ['no-such-entry'],
      run: async (asked, means) =>
        done(await means.ledger.remove(asked.operation, [entryId(asked.path.id)]), asked, means),
    }),
  ],
};

/** What an operation has done, and how the limits stand; who set one is told of it in their chats, as ever. */
async function done(
  written: { readonly entries: readonly Entry[] } | { readonly refused: Parameters<typeof named>[0] },
  { person, here, operation, today }: Doing,
  means: ApiMeans,
): Promise<z.input<typeof EntriesDone> | Refused> {
  if ('refused' in written) return named(written.refused);
  const { now, source } = operation;
  const at = { ...person, ledgerId: here.ledgerId };
  const watched = await means.watch.after({ person: at, entries: written.entries, key: keyOf(source), now, today });
  return {
    entries: written.entries.map((entry) => viewOf(entry, person, here, means)),
    limits: watched.map(({ standing }) => limitView(standing, person, means)),
  };
}
