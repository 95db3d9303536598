import type { EntryDraft, EntryType } from '../ledger/entry';
import { decimal, money } from '../ledger/money';
import { refusalOf } from '../ledger/refusal';
import type { RowReader, RowRefusal } from './draft-of-row';
import type { SheetWords } from './sheet-words';

/** The format of our own: every word of an entry, and nothing rounded. `outlay` is its version. */
export interface OwnFile {
  readonly outlay: 1;
  readonly entries: readonly OwnEntry[];
}

interface OwnEntry extends Omit<EntryDraft, 'money' | 'worth'> {
  /** A plain decimal in the currency's own digits. */
  readonly amount: string;
  readonly currency: string;
  /** What its person calls the category, where they named it: `category` alone says nothing to anybody else. */
  readonly categoryName?: string;
}

const TYPES: readonly EntryType[] = ['expense', 'income', 'refund', 'transfer'];

/** How an export begins; entries follow with commas between them, and `OWN_END`. */
export const OWN_BEGIN = '{"outlay":1,"entries":[\n';
export const OWN_END = '\n]}\n';

export function ownEntry(
  { type, money: amount, day, category, payee, note, tags, wallet, toWallet }: EntryDraft,
  { ownName }: Pick<SheetWords, 'ownName'>,
): string {
  const entry: OwnEntry = {
    day,
    type,
    amount: decimal(amount),
    currency: amount.currency,
    category,
    categoryName: ownName(category),
    payee,
    note,
    tags,
    wallet,
    toWallet,
  };
  return JSON.stringify(entry);
}

/** Whether a text is an export of our own, as we write it or as another program has written it anew. */
export function isOwn(text: string): boolean {
  if (text.startsWith(OWN_BEGIN)) return true;
  if (!text.includes('"outlay"') || isDeep(text)) return false;
  try {
    const file = JSON.parse(text) as Partial<OwnFile> | null;
    return file?.outlay === 1 && Array.isArray(file.entries);
  } catch {
    return false;
  }
}

/** Nested deeper than anything of ours: reading that takes seconds, and what is read cannot be written again. */
function isDeep(json: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < json.length && depth <= DEEPEST; at += 1) {
    const sign = json[at];
    if (sign === '"') quoted = !quoted;
    else if (quoted && sign === '\\') at += 1;
    else if (!quoted && (sign === '[' || sign === '{')) depth += 1;
    else if (!quoted && (sign === ']' || sign === '}')) depth -= 1;
  }
  return depth > DEEPEST;
}

const DEEPEST = 20;

interface OwnEntries {
  readonly count: number;
  /** The line of the first. */
  readonly line: number;
  /** One of them, as it is; undefined where it cannot be read. */
  at(place: number): unknown;
}

/** The entries of an export of our own, not yet looked at: as we write them a line each, so that nobody waits until all are parsed. */
export function ownEntries(text: string): OwnEntries {
  if (!text.startsWith(OWN_BEGIN)) {
    const { entries } = JSON.parse(text) as OwnFile;
    return { count: entries.length, line: 1, at: (place) => entries[place] };
  }
  const lines = text
    .slice(OWN_BEGIN.length)
    .split('\n')
    .filter((line) => line !== '' && line !== OWN_END.trim());
  return { count: lines.length, line: OWN_BEGIN.split('\n').length, at: (place) => parsed(lines[place]!) };
}

function parsed(line: string): unknown {
  if (isDeep(line)) return undefined;
  try {
    return JSON.parse(line.replace(/,$/, ''));
  } catch {
    return undefined;
  }
}

/** One of them as a draft; nothing in it is trusted but that it is JSON. */
export function readOwn(said: unknown, reader: RowReader): EntryDraft | { readonly refused: RowRefusal } {
  const fields = (typeof said === 'object' && said !== null ? said : {}) as Record<string, unknown>;
  const words = (name: string) => {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST) : undefined;
  };
  const type = TYPES.find((one) => one === fields.type);
  const day = words('day');
  if (!day) return { refused: 'no-day' };
  const amount = money(words('amount') ?? '', words('currency') ?? '');
  if ('refused' in amount) return { refused: amount.refused === 'not-a-number' ? 'no-amount' : amount.refused };
  if (!type) return { refused: 'no-amount' };
  const tags = Array.isArray(fields.tags)
    ? fields.tags.slice(0, MOST_TAGS).filter((tag) => typeof tag === 'string')
    : [];
  const category = words('category') ?? 'other';
  // An id of somebody else's making is read by its name.
  const named = reader.isCategory(category) ? undefined : reader.categoryNamed(words('categoryName') ?? '');
  const draft: EntryDraft = {
    type,
    money: amount,
    day,
    category: named ?? category,
    tags,
    ...Object.fromEntries(
      ['payee', 'note', 'wallet', 'toWallet'].flatMap((name) => {
        const said = words(name);
        return said === undefined ? [] : [[name, said]];
      }),
    ),
  };
  const refused = refusalOf(draft, reader);
  return refused ? { refused } : draft;
}

const LONGEST = 1_000;
const MOST_TAGS = 20;
