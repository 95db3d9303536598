import type { ImportMeans } from '../dialogs/import';
import { watchingAll } from '../dialogs/limits/watching';
import { importDone } from '../dialogs/replies/import-done';
import { importProgress } from '../dialogs/replies/import-progress';
import { importRewound } from '../dialogs/replies/import-rewound';
import type { Database } from '../models/database';
import { MongoImports } from '../models/imports';
import type { PersonStore } from './accounts/person';
import type { Secrets } from './accounts/secret';
import type { SharedLedgerStore } from './accounts/shared-ledger';
import { roleIn } from './accounts/whereabouts';
import type { Watch } from './alerts/watch';
import type { Reply } from './bot/turn';
import type { RowReader } from './exchange/draft-of-row';
import { Exporter, type ExporterParts } from './exchange/exporter';
import { ImportJob } from './exchange/import-job';
import type { ImportRecord } from './exchange/import-record';
import { Importer } from './exchange/importer';
import type { SheetWords } from './exchange/sheet-words';
import type { Language } from './languages/language';
import type { Voice } from './languages/voice';
import { CategoryBook, type TreeCategory } from './ledger/categories';
import type { Ledger } from './ledger/ledger';
import { dayAt } from './ledger/period';
import type { Job } from './outbox/job';
import type { Outbox } from './outbox/notice';
import { categoryNamed } from './understanding/category/category-named';

interface Parts {
  readonly database: Database;
  readonly ledger: Ledger;
  readonly people: PersonStore;
  readonly ledgers: Pick<SharedLedgerStore, 'get'>;
  readonly voice: Voice;
  readonly languages: readonly Language[];
  /** The categories everyone starts with. */
  readonly tree: readonly TreeCategory[];
  readonly secrets: Secrets;
  readonly publicUrl: string;
  readonly outbox: () => Outbox;
  readonly watch: () => Watch;
  now(): Date;
  wake(): void;
}

/** What imports and exports are made of: the one place where sheets meet languages, people and the outbox. */
export function exchangeParts(parts: Parts): { exporter: Exporter; means: ImportMeans; job: Job } {
  const { database, ledger, people, voice, languages, tree, secrets, publicUrl, now, wake } = parts;
  const [secret, ...secretsBefore] = secrets;
  const imports = new MongoImports(database);
  const reader = async ({ by, language: id, zone }: ImportRecord, at: Date): Promise<RowReader> => {
    const { categorise } = await import('./understanding/category/categorise');
    const { words, categories } = (await people.get(by)) ?? {};
    const book = new CategoryBook(tree, categories);
    const own = languages.find((one) => one.id === id) ?? languages[0]!;
    const all = [own, ...languages.filter((one) => one !== own)];
    const named = new Map<string, string | undefined>();
    return {
      now: at,
      zone,
      isCategory: (category) => book.isKnown(category),
      categoryNamed: (name) => {
        if (!named.has(name)) named.set(name, firstNamed(name, all, words));
        return named.get(name);
      },
      categoryOf: (said) => categorise(said, own, words)?.category,
    };
  };
  const tell = async (record: ImportRecord, what: string, { lines, buttons = [] }: Reply) => {
    const ways = buttons.flatMap(({ title, do: does, with: key }) =>
      typeof title === 'string' ? [{ title, do: does, with: key }] : [],
    );
    const key = `import:${record.id}${what}`;
    await parts.outbox().enqueue({ key, personId: record.by, about: 'import', lines, buttons: ways });
  };
  const told = async (record: ImportRecord) => {
    const { rewind, by, ledgerId } = record;
    const person = await people.get(by);
    const at = now();
    // Limits have their say once, after all of it.
    if (person)
      await watchingAll(parts.watch())(
        { person: { ...person, ledgerId }, now: at, today: dayAt(at, person.zone) },
        rewind?.key ?? record.id,
      );
    if (record.state === 'rewinding' && rewind) await tell(record, `:${rewind.key}`, importRewound(record, rewind));
    else await tell(record, '', importDone(record));
  };
  const progress = async (record: ImportRecord) => {
    const { done, reply } = importProgress(record);
    await tell(record, `:${record.rewind?.key ?? ''}:${done}`, reply);
  };
  const means = { ledger, store: imports, reader };
  const importer = new Importer(means);
  // Whoever confirms a short one waits for it, at this instance or at another.
  const waitedForMs = database.alone ? 0 : 60_000;
  const job = new ImportJob({ ...means, importer, told, progress, wake, waitedForMs });
  const sees = async (personId: string, ledgerId: string): Promise<boolean> => {
    const person = await people.get(personId);
    if (!person) return false;
    const own = [person.home, ...(person.joined ?? []).map((one) => one.ledgerId)];
    if (own.includes(ledgerId)) return true;
    const shared = await parts.ledgers.get(ledgerId);
    return shared !== undefined && roleIn(shared, person) !== undefined;
  };
  const words: ExporterParts['words'] = async ({ personId, language }) =>
    sheetWords(voice, language, new CategoryBook(tree, (await people.get(personId))?.categories));
  const exporter = new Exporter({ ledger, secret, secretsBefore, publicUrl, now, words, sees });
  return { exporter, job, means: { importer, imports, localeOf: (language) => voice.locale(language), wake } };
}

function firstNamed(name: string, languages: readonly Language[], words: Parameters<typeof categoryNamed>[2]) {
  for (const language of languages) {
    const category = categoryNamed(name, language, words);
    if (category) return category;
  }
  return undefined;
}

/** A sheet in the words of a language, with the categories as a person calls them. */
export function sheetWords(voice: Voice, language: string, book?: CategoryBook): SheetWords {
  return {
    locale: voice.locale(language),
    heading: (column) => voice.say(language, 'sheet.heading', { column: column === 'toWallet' ? 'other' : column }),
    type: (type) => voice.say(language, 'sheet.type', { type }),
    category: (id) => voice.category(language, id, book),
    ownName: (id) => book?.nameOf(id),
  };
}
