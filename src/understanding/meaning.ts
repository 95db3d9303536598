import type { EntryType } from '../ledger/entry';
import type { LimitEvery, LimitScope } from '../ledger/limit';
import type { Currency } from '../ledger/money';
import type { Day, Period } from '../ledger/period';
import type { Rule } from '../ledger/rule';
import type { CommandName } from './command/words';
import type { QuestionName } from './question/words';

/** Where something stands in the text as the person wrote it: UTF-16 offsets, the end outside. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One thing a message means: said by the person (then with its place) or assumed by us, and how sure we are (0 to 1). */
export interface Slot<T> {
  readonly value: T;
  readonly origin: 'said' | 'assumed';
  readonly confidence: number;
  readonly span?: Span;
}

export const INTENTS = [
  'record',
  'spending',
  'income',
  'balance',
  'list',
  'report',
  'set-limit',
  'limit-status',
  'undo',
  'redo',
  'edit',
  'delete',
  'recurring',
  'goal',
  'export',
  'import',
  'settings',
  'link',
  'register',
  'help',
  'cancel',
  'confirm',
  'smalltalk',
  'advice',
  'unknown',
] as const;
/** An intent that the model tells apart. */
export type ModelIntent = (typeof INTENTS)[number];
/** What a person wants: one of those, or what they ordered in so many words. */
export type IntentName = ModelIntent | CommandName;

/** An amount found in the text. `value` is a plain positive decimal ("12.50"). */
export interface AmountFound {
  readonly value: string;
  /** ISO 4217, or null where the text names none. */
  readonly currency: Currency | null;
  /** The sign or word stands for several currencies ("$", "kr"): `currency` is the person's reading of it. */
  readonly ambiguous?: boolean;
  /** "+500" or "-12": the direction as a sign said it. */
  readonly sign?: '+' | '-';
  readonly confidence: number;
  readonly span: Span;
}

/** A day or period found in the text; a single day has `from` equal to `to`. */
export interface DaysFound extends Period {
  readonly grain: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'range';
  readonly span: Span;
  /** The end was named before the start: "from 30 November to 1 November". Here they stand in their order. */
  readonly reversed?: boolean;
}

/** What would be written for one entry. An amount that is missing is asked for. */
export interface EntryMeaning {
  readonly type: Slot<EntryType>;
  readonly amount?: Slot<string>;
  readonly currency: Slot<Currency>;
  readonly day: Slot<Day>;
  /** A category id of the default tree or the person's own. Absent: ask. */
  readonly category?: Slot<string>;
  readonly payee?: Slot<string>;
  /** What the person called it, as they wrote it: "lunch", "the train to work". */
  readonly note?: Slot<string>;
  readonly tags: readonly Slot<string>[];
  readonly wallet?: Slot<string>;
  /** Only of a transfer: where it went. */
  readonly toWallet?: Slot<string>;
  /** The message of a bank that told of it: nobody has said it themselves. */
  readonly message?: Span;
}

/** What repeats, as a message says it. Without a rule, an amount and "it varies" it asks what there is. */
export interface ScheduleMeaning {
  readonly rule?: Rule;
  /** The first day the rule can fall on. */
  readonly start?: Day;
  /** The amount is another each time. */
  readonly varies: boolean;
  /** What each day of it would be as an entry. */
  readonly entry: EntryMeaning;
  /** "make it monthly": what was just recorded is meant. */
  readonly that: boolean;
}

/** What a message says of something that is saved for. */
export interface GoalMeaning {
  readonly does: 'set' | 'put' | 'take' | 'show' | 'drop';
  readonly name?: string;
  readonly amount?: string;
  /** Only where the text names one. */
  readonly currency?: Currency;
  readonly by?: Day;
}

/** What a correction says an entry should be; what is absent stays as it is. */
export interface EditMeaning {
  readonly type?: Slot<EntryType>;
  readonly amount?: Slot<string>;
  /** Only where the text names one: the entry keeps its own. */
  readonly currency?: Slot<Currency>;
  readonly day?: Slot<Day>;
  readonly category?: Slot<string>;
  readonly payee?: Slot<string>;
  readonly note?: Slot<string>;
  /** What it was paid with. */
  readonly wallet?: Slot<string>;
}

/** Which entries a message points at; every part narrows, and with none it is the one just spoken of. */
export interface WhichEntries {
  /**
   * What they were called, word by word as written: in the note, the payee or a tag. Beside a category: the words that name
   * it, which is meant where nothing is called so.
   */
  readonly words: readonly string[];
  readonly period?: Slot<Period>;
  readonly category?: Slot<string>;
  readonly tags: readonly string[];
  /** Plain decimals, both inside; of this currency where the text names one. */
  readonly min?: string;
  readonly max?: string;
  readonly currency?: Currency;
  readonly type?: EntryType;
  /** The newest so many: "the last one", "my last 10". */
  readonly count?: number;
  /** "everything", "all": more than one is meant. */
  readonly all?: boolean;
}

/** The answer to what the bot has just asked; absent where the message is about something else. */
export interface Answer {
  readonly slot: string;
  /** A category id, a decimal, "yes" or "no", a day, or the text itself, by the slot asked for. */
  readonly value: string;
}

/** Which recognizer or refiner said what; for `npm run understand` and for tests, never for logs. */
export interface TrailStep {
  readonly step: string;
  readonly said: string;
}

export interface Meaning {
  readonly text: string;
  readonly language: Slot<string>;
  readonly intent: Slot<IntentName>;
  /** Other readings, the likeliest first; asked with buttons when `intent.confidence` is below what acting needs. */
  readonly alternatives: readonly { readonly intent: IntentName; readonly confidence: number }[];
  readonly entries: readonly EntryMeaning[];
  /** Messages of a bank, pasted or forwarded; `left` of them moved nothing. */
  readonly bank?: { readonly left: number };
  readonly amounts: readonly AmountFound[];
  readonly days: readonly DaysFound[];
  /** What a command is about, in the person's words: "link TELEGRAM". */
  readonly what?: string;
  /** A code of ours that somebody shows: "K7QM-2FXN". */
  readonly code?: string;
  /** The second thing it is about, where there are two: "merge bars INTO FOOD". */
  readonly into?: string;
  /** What was paid with, of a question about that. */
  readonly paidWith?: Slot<string>;
  /** The wallet that a question of the balance is about. */
  readonly wallet?: string;
  /** What a question is about. */
  readonly period?: Slot<Period>;
  /** Which question it is, where it is more than "how much". */
  readonly question?: Slot<QuestionName>;
  /** The only day of the week that is asked of: 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  /** The period that the other is held against: "more than LAST MONTH". */
  readonly against?: Slot<Period>;
  /** What a question names that is neither a category nor a time, in the person's words, and the category it may mean. */
  readonly unknown?: Slot<string>;
  readonly nearest?: string;
  /** What is looked for among the entries, in the person's words: "the dentist". */
  readonly about?: Slot<string>;
  readonly category?: Slot<string>;
  /** Further categories that are to be compared with it. */
  readonly besides?: readonly Slot<string>[];
  readonly payee?: Slot<string>;
  readonly tags: readonly Slot<string>[];
  /** Of a correction: what changes, and in which entry. Of a record: what it is where that entry is there already. */
  readonly edit?: EditMeaning;
  readonly target?: WhichEntries;
  /** "Change the rent TO 950": it is another from now on; "the rent WAS 950" is not. */
  readonly becomes?: boolean;
  /** In which format an export is wanted. */
  readonly format?: 'csv' | 'xlsx' | 'json';
  /** What a list looks for, or an export. */
  readonly search?: WhichEntries;
  /** "more", "next": the list that is shown goes on. */
  readonly more?: boolean;
  /** What repeats, of the intent `recurring`. */
  readonly schedule?: ScheduleMeaning;
  /** What is saved for, of the intent `goal`. */
  readonly goal?: GoalMeaning;
  readonly answer?: Answer;
  /** What is to become of the person's settings. */
  readonly settings?: SettingsMeaning;
  /** What is to become of a limit, or which one is asked about. */
  readonly limit?: LimitMeaning;
  readonly trail: readonly TrailStep[];
}

/** A limit as a message speaks of it; what it does not say stays, is assumed, or is asked for. */
export interface LimitMeaning {
  readonly act: 'set' | 'raise' | 'lower' | 'remove' | 'payday';
  /** A plain positive decimal. */
  readonly amount?: string;
  /** Only where the text names one. */
  readonly currency?: Currency;
  /** The amount is by how much, not what it becomes. */
  readonly by?: boolean;
  /** Absent: the limit just spoken of. */
  readonly scope?: LimitScope;
  readonly every?: LimitEvery;
  readonly carry?: boolean;
  /** The day of the month that income comes on. */
  readonly payday?: number;
  /** The weekday a week begins on for whoever says it, 1 Monday … 7 Sunday. */
  readonly firstWeekday?: number;
}

/** Settings a message names; those it does not name stay. */
export interface SettingsMeaning {
  /** An id of `src/languages`. */
  readonly language?: string;
  readonly currency?: Currency;
  /** IANA zone. */
  readonly zone?: string;
}

/** What the bot has asked and still waits for. */
export interface Asked {
  readonly intent: IntentName;
  /** 'amount', 'category', 'day', 'confirm' … */
  readonly slot: string;
  /** The values the buttons offered. */
  readonly choices?: readonly string[];
}

/** The person's own words: what they taught by correcting, and the categories they made. */
export interface PersonalWords {
  /** Exact folded description to category id. */
  readonly phrases: Readonly<Record<string, string>>;
  /** Own categories: id to the words that name it. */
  readonly categories: Readonly<Record<string, readonly string[]>>;
}

/** All that understanding may know besides the text. `now` is a UTC instant, `zone` an IANA name. */
export interface Context {
  readonly now: Date;
  readonly zone: string;
  /** The person's own language; a message may be in another. */
  readonly language: string;
  readonly currency: Currency;
  /** BCP 47, for separators and day order where it says more than the language ("en-GB"). */
  readonly locale?: string;
  readonly words?: PersonalWords;
  readonly asked?: Asked;
  /** The message is a reply to one that shows entries: a bare amount, day or category corrects them. */
  readonly about?: boolean;
  /** The intent the person chose when the message was unclear: the message is read with it. */
  readonly meant?: IntentName;
}

export type Understand = (text: string, context: Context) => Meaning;

/** The same, wherever it takes place; rejects where the message could not be read. */
export type Read = (text: string, context: Context) => Meaning | Promise<Meaning>;
