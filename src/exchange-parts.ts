import type { ImportMeans } from '../dialogs/import';
import { importDone } from '../dialogs/replies/import-done';
import type { Database } from '../models/database';
import { MongoImports } from '../models/imports';
import type { PersonStore } from './accounts/person';
import type { Secrets } from './accounts/secret';
import type { RowReader } from './exchange/draft-of-row';
import { Exporter } from './exchange/exporter';
import type { ImportRecord } from './exchange/import-record';
import { Importer } from './exchange/importer';
import type { SheetWords } from './exchange/sheet-words';
import type { Language } from './languages/language';
import type { Voice } from './languages/voice';
import type { Ledger } from './ledger/ledger';
import type { Outbox } from './outbox/notice';
import { categorise } from './understanding/category/categorise';
import { categoryNamed } from './understanding/category/category-named';

interface Parts {
  readonly database: Database;
  readonly ledger: Ledger;
  readonly people: PersonStore;
  readonly voice: Voice;
  readonly languages: readonly Language[];
  readonly secrets: Secrets;
  readonly publicUrl: string;
  readonly outbox: () => Outbox;
  now(): Date;
  wake(): void;
}

/** What imports and exports are made of: the one place where sheets meet languages, people and the outbox. */
export function exchangeParts(parts: Parts): { exporter: Exporter; means: ImportMeans } {
  const { database, ledger, people, voice, languages, secrets, publicUrl, now, wake } = parts;
  const [secret, ...secretsBefore] = secrets;
  const imports = new MongoImports(database);
  const reader = async ({ by, language: id, zone }: ImportRecord, at: Date): Promise<RowReader> => {
    const words = (await people.get(by))?.words;
    const own = languages.find((one) => one.id === id) ?? languages[0]!;
    const all = [own, ...languages.filter((one) => one !== own)];
    const named = new Map<string, string | undefined>();
    return {
      now: at,
      zone,
      categoryNamed: (name) => {
        if (!named.has(name)) named.set(name, firstNamed(name, all, words));
        return named.get(name);
      },
      categoryOf: (said) => categorise(said, own, words)?.category,
    };
  };
  const told = async (record: ImportRecord) => {
    const { lines, buttons } = importDone(record);
    const title = 'button.undo' as const;
    const back = buttons?.map(({ do: does, with: key }) => ({ title, do: does, with: key }));
    await parts.outbox().enqueue({
      key: `import:${record.id}`,
      personId: record.by,
      about: 'import',
      lines,
      buttons: back,
    });
  };
  const importer = new Importer({ ledger, store: imports, reader, told });
  const exporter = new Exporter({
    ledger,
    secret,
    secretsBefore,
    publicUrl,
    now,
    words: (language) => sheetWords(voice, language),
  });
  return { exporter, means: { importer, imports, localeOf: (language) => voice.locale(language), wake } };
}

function firstNamed(name: string, languages: readonly Language[], words: Parameters<typeof categoryNamed>[2]) {
  for (const language of languages) {
    const category = categoryNamed(name, language, words);
    if (category) return category;
  }
  return undefined;
}

/** A sheet in the words of a language. */
export function sheetWords(voice: Voice, language: string): SheetWords {
  return {
    locale: voice.locale(language),
    heading: (column) => voice.say(language, 'sheet.heading', { column: column === 'toWallet' ? 'other' : column }),
    type: (type) => voice.say(language, 'sheet.type', { type }),
    category: (id) => voice.category(language, id),
  };
}
