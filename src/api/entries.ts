import { z } from 'zod';
import type { Entry, EntryDraft } from '../ledger/entry';
import { keyOf } from '../ledger/key';
import { plainLine } from '../ledger/plain-line';
import { cursorOf, readCursor } from './entry-cursor';
import { categoryOf, FILTER, filterOf } from './entry-filter';
import { EntryView, entryId, viewOf } from './entry-view';
import { Amount, Currency, Day, Id, line, moneyOf } from './fields';
import { LimitView, limitView } from './limit-view';
import type { ApiMeans } from './means';
import { named, type ProblemName, type Refused } from './problems';
import { type Asked, type Resource, route } from './resource';

const Type = z.enum(['expense', 'income', 'refund', 'transfer']);
const FIELDS = {
  type: Type,
  amount: Amount,
  currency: Currency,
  day: Day,
  category: line(40).meta({ description: 'Its id or name.' }),
  payee: line(100),
  note: line(200),
  tags: z.array(line(40)).max(20),
  wallet: line(40),
  toWallet: line(40),
};
const { amount, ...others } = FIELDS;
const Said = z.strictObject({ amount, ...z.object(others).partial().shape });
const Told = z.strictObject({
  text: z
    .string()
    .max(1_000)
    .refine((text) => plainLine(text, 1) !== '', 'must have signs that can be seen')
    .meta({ description: 'As one would write it in the chat: "coffee 3.50, taxi 9".' }),
});
const NewEntry = z.union([Told, Said]).meta({ description: 'Plain text, or fields.' });
const nullable = <T extends z.ZodType>(one: T) => one.nullable().optional();
const EntryChange = z
  .strictObject({
    ...z
      .object(FIELDS)
      .pick({ type: true, amount: true, currency: true, day: true, category: true, tags: true })
      .partial().shape,
    payee: nullable(FIELDS.payee),
    note: nullable(FIELDS.note),
    wallet: nullable(FIELDS.wallet),
    toWallet: nullable(FIELDS.toWallet),
  })
  .meta({ description: 'What is absent stays; null takes a text away.' });

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
          'text' in body ? means.read(body.text, person, operation.now) : draftsOf(body, today, person, means);
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
      refuses: ['nothing-to-undo'],
      run: async (asked, means) => done(await means.ledger.undo(asked.operation, asked.body.operation), asked, means),
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

/** As in the chat, what nobody filed stands under "other" until somebody does. */
const UNFILED = 'other';

function draftsOf(
  { amount, currency, category, ...said }: z.output<typeof Said>,
  today: string,
  person: Doing['person'],
  means: ApiMeans,
): readonly EntryDraft[] | Refused {
  const money = moneyOf(amount, currency ?? person.currency);
  if ('refused' in money) return money;
  const type = said.type ?? 'expense';
  const filed = category === undefined ? byNature(type) : filedUnder(category, person, means);
  if (filed === undefined) return { refused: 'no-such-category' };
  const { day = today, tags = [] } = said;
  return [{ ...said, type, money, category: filed, day, tags: tagsOf(tags) }];
}

function byNature(type: EntryDraft['type']): string {
  return type === 'income' || type === 'transfer' ? type : UNFILED;
}

function filedUnder(category: string, person: Doing['person'], means: ApiMeans): string | undefined {
  const id = categoryOf(category, person, means);
  return id && means.categoriesOf(person).filed(id);
}

function changesOf(
  { amount, currency, category, payee, note, wallet, toWallet, tags, ...rest }: z.output<typeof EntryChange>,
  entry: Entry,
  person: Doing['person'],
  means: ApiMeans,
): Partial<EntryDraft> | Refused {
  const filed = category && filedUnder(category, person, means);
  if (category && !filed) return { refused: 'no-such-category' };
  const own = entry.money;
  const money = amount === undefined ? undefined : moneyOf(amount, currency ?? own.currency);
  if (money && 'refused' in money) return money;
  if (!money && currency && currency !== own.currency)
    return { refused: 'invalid', errors: [{ at: '/amount', says: 'is needed where the currency changes' }] };
  const texts = Object.entries({ payee, note, wallet, toWallet }).filter(([, text]) => text !== undefined);
  return {
    ...rest,
    ...Object.fromEntries(texts.map(([name, text]) => [name, text ?? undefined])),
    ...(filed && { category: filed }),
    ...(money && { money }),
    ...(tags && { tags: tagsOf(tags) }),
  };
}

function tagsOf(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map((tag) => tag.replace(/^#+/, '').toLowerCase()).filter((tag) => tag !== ''))];
}
