/** Alternatives separated by "|"; upper case, accents and apostrophe shapes do not matter: `'yesterday|the day before'`. */
export type Phrases = string;
/** The seven weekdays from Monday, or the twelve months from January. */
export type PhraseList = readonly Phrases[];

export const UNITS = [
  'minute',
  'hour',
  'day',
  'workday',
  'week',
  'weekend',
  'fortnight',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
] as const;
export type Unit = (typeof UNITS)[number];

/**
 * What a language says of days: words and what they mean, no grammar. The grammar is common to all languages, because it
 * accepts both orders where languages differ ("last week", "semana pasada"). Every part but the names is optional.
 */
export interface DayWords {
  /** How 3/4 is read where neither the locale nor the currency says more. */
  readonly order: 'dmy' | 'mdy';
  /** "last friday" is the newest friday before today, or (week) the friday of last week. */
  readonly lastWeekday?: 'newest' | 'week';
  /** Days from today: `{ '-1': 'yesterday|last night', 0: 'today' }`. */
  readonly days: Readonly<Record<number, Phrases>>;
  readonly weekdays: PhraseList;
  /** Abbreviations, and names that are common words too: they need a preposition or a date beside them. */
  readonly shortWeekdays?: PhraseList;
  readonly months: PhraseList;
  readonly shortMonths?: PhraseList;
  readonly units: Partial<Readonly<Record<Unit, Phrases>>>;
  /** One word for a unit and its place: `{ 'year-1': '去年', 'month+0': '本月' }`. */
  readonly moved?: Readonly<Record<string, Phrases>>;
  readonly last: Phrases;
  /** "previous 3 weeks": today is not among them. */
  readonly previous?: Phrases;
  /** "past week": the seven days up to today, not the calendar's last week. */
  readonly past?: Phrases;
  readonly this: Phrases;
  readonly next: Phrases;
  /** Counting words: `{ 2: 'two|a couple of' }`. Tens and ones are joined by the grammar. */
  readonly numbers: Readonly<Record<number, Phrases>>;
  readonly ordinals?: Readonly<Record<number, Phrases>>;
  /** "last" as the end of a row: "the last week of july". */
  readonly final?: Phrases;
  /** What follows a number that stands for a place in a row: "st|nd|rd|th". */
  readonly ordinalMarks?: Phrases;
  /** After a number a day of the month: "号|日", "числа". */
  readonly dayMarks?: Phrases;
  /** After a number a month: "月". */
  readonly monthMarks?: Phrases;
  /** After four digits a year: "年", "года". */
  readonly yearMarks?: Phrases;
  /** Before or after "3 days", by the language: "il y a", "ago". */
  readonly ago: Phrases;
  /** Only before a length of time; elsewhere another word: "vor", "hace". */
  readonly agoBefore?: Phrases;
  /** "in 3 days", "3 days from now". */
  readonly ahead?: Phrases;
  readonly aheadBefore?: Phrases;
  /** "2 days before yesterday". */
  readonly before?: Phrases;
  readonly after?: Phrases;
  /** A day follows: "on", "am". */
  readonly on: Phrases;
  /** A bare number after it is a day of the month: "el 3", "le 3". */
  readonly onNumber?: Phrases;
  /** A day to come follows: "by december", "entro venerdì". */
  readonly by?: Phrases;
  /** A month or year follows: "in", "during". */
  readonly in: Phrases;
  /** A month may follow, and much else: "for march", "for 2000". */
  readonly for?: Phrases;
  readonly of?: Phrases;
  readonly the?: Phrases;
  readonly from: Phrases;
  readonly between?: Phrases;
  readonly to: Phrases;
  readonly and: Phrases;
  readonly since: Phrases;
  readonly until: Phrases;
  readonly begin?: Phrases;
  readonly middle?: Phrases;
  readonly end?: Phrases;
  /** "the rest of the month": from today. */
  readonly rest?: Phrases;
  /** "so far", "to date". */
  readonly soFar?: Phrases;
  /** One phrase for a unit up to today: `{ year: 'ytd' }`. */
  readonly toDate?: Partial<Readonly<Record<Unit, Phrases>>>;
  /** The end of a range that is today: "now". */
  readonly now?: Phrases;
  /** A part of the day, said after or before a day: "morning|at night". */
  readonly parts?: Phrases;
  /** Marks an hour: "am|pm|o'clock". */
  readonly clock?: Phrases;
  /** Before an hour: "at|um". */
  readonly at?: Phrases;
  /** "every": what follows repeats and is no day. */
  readonly every?: Phrases;
  /** "q1", "t1". */
  readonly quarterLetters?: Phrases;
  /** "h1". */
  readonly halfLetters?: Phrases;
  /** Feasts: `{ '12-25': 'christmas', 'easter-2': 'good friday', '11:4:4': 'thanksgiving' }` (fourth Thursday of November). */
  readonly holidays?: Readonly<Record<string, Phrases>>;
  /** Spring, summer, autumn, winter, in the cases and with the articles they are said with. */
  readonly seasons?: PhraseList;
  /** Phrases that only look like days: "black friday". */
  readonly never?: Phrases;
  /** What is written just so, without its accents, is as often a name as a word of days: "uber", where "über" is one. */
  readonly names?: Phrases;
  /** After a number or fraction it is no day: "stars", "floor". */
  readonly counted?: Phrases;
}
