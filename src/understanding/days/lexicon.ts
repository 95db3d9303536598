import { type DayWords, type Phrases, UNITS, type Unit } from './words';

/** What a word or phrase may mean to the grammar; one word can have several senses ("second", "march", "a"). */
export interface Senses {
  rel?: number;
  weekday?: number;
  month?: number;
  /** The weekday or month is an abbreviation or a common word. */
  short?: boolean;
  unit?: Unit;
  moved?: { readonly unit: Unit; readonly offset: number };
  move?: -1 | 0 | 1;
  /** Beside `move`: today is left out, or the days up to today are meant. */
  stretch?: 'previous' | 'past';
  count?: number;
  ordinal?: number;
  holiday?: string;
  /** 0 spring … 3 winter. */
  season?: number;
  edge?: 'begin' | 'middle' | 'end' | 'rest';
  toDate?: Unit;
  cues?: ReadonlySet<Cue>;
  /** More than a cue that only leads: a phrase may begin here. */
  meaningful?: boolean;
}

export const CUES = [
  'ago',
  'agoBefore',
  'ahead',
  'aheadBefore',
  'before',
  'after',
  'on',
  'onNumber',
  'by',
  'in',
  'for',
  'of',
  'the',
  'from',
  'between',
  'to',
  'and',
  'since',
  'until',
  'final',
  'soFar',
  'now',
  'parts',
  'clock',
  'at',
  'every',
  'ordinalMarks',
  'dayMarks',
  'monthMarks',
  'yearMarks',
  'quarterLetters',
  'halfLetters',
  'never',
  'counted',
] as const;
export type Cue = (typeof CUES)[number];

export interface PhraseSenses {
  readonly keys: readonly string[];
  readonly senses: Senses;
}
/** From the first word of a phrase to the phrases that begin with it, the longest first. */
export interface DayLexicon extends ReadonlyMap<string, readonly PhraseSenses[]> {
  /** Words that mean nothing here where they are written just so. */
  readonly names: ReadonlySet<string>;
}

/** Words, single Han characters, runs of digits, single marks. */
export const TOKEN = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+|\d+|[^\s]/gu;

/** How words are compared: lower case and without accents ("março", "marco"; "ё", "е"). */
export function keyOf(word: string): string {
  return /^[a-z0-9]*$/.test(word)
    ? word
    : word
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}+/gu, '');
}

const compiled = new WeakMap<DayWords, DayLexicon>();

/** The words of a language turned round, from phrase to senses; built once a language (about a millisecond). */
export function dayLexicon(words: DayWords): DayLexicon {
  let lexicon = compiled.get(words);
  if (!lexicon) {
    lexicon = compile(words);
    compiled.set(words, lexicon);
  }
  return lexicon;
}

function compile(words: DayWords): DayLexicon {
  const phrases = new Map<string, PhraseSenses>();
  const add = (list: Phrases | undefined, senses: Senses) => {
    for (const phrase of list?.split('|') ?? []) {
      const keys = (phrase.match(TOKEN) ?? []).map(keyOf);
      if (keys.length === 0) continue;
      const id = keys.join(' ');
      const before = phrases.get(id)?.senses;
      const cues = union(before?.cues, senses.cues);
      phrases.set(id, { keys, senses: { ...before, ...senses, ...(cues && { cues }) } });
    }
  };
  const addAll = (lists: Readonly<Record<number, Phrases>> | undefined, senses: (key: number) => Senses) => {
    for (const [key, list] of Object.entries(lists ?? {})) add(list, senses(Number(key)));
  };
  for (const cue of CUES) add(words[cue], { cues: new Set([cue]) });
  addAll(words.numbers, (count) => ({ count }));
  addAll(words.ordinals, (ordinal) => ({ ordinal }));
  for (const unit of UNITS) {
    add(words.units[unit], { unit });
    add(words.toDate?.[unit], { toDate: unit });
  }
  for (const [key, list] of Object.entries(words.moved ?? {})) {
    const [, unit, offset] = /^([a-z]+)([+-]\d+)$/.exec(key) ?? [];
    if (unit && offset) add(list, { moved: { unit: unit as Unit, offset: Number(offset) } });
  }
  add(words.last, { move: -1 });
  add(words.previous, { move: -1, stretch: 'previous' });
  add(words.past, { move: -1, stretch: 'past' });
  add(words.this, { move: 0 });
  add(words.next, { move: 1 });
  add(words.begin, { edge: 'begin' });
  add(words.middle, { edge: 'middle' });
  add(words.end, { edge: 'end' });
  add(words.rest, { edge: 'rest' });
  addAll(words.seasons ?? {}, (season) => ({ season }));
  for (const [holiday, list] of Object.entries(words.holidays ?? {})) add(list, { holiday });
  addAll(words.shortWeekdays ?? {}, (index) => ({ weekday: index + 1, short: true }));
  addAll(words.shortMonths ?? {}, (index) => ({ month: index + 1, short: true }));
  addAll(words.weekdays, (index) => ({ weekday: index + 1 }));
  addAll(words.months, (index) => ({ month: index + 1 }));
  addAll(words.days, (rel) => ({ rel }));

  const lexicon = new Map<string, PhraseSenses[]>();
  for (const phrase of phrases.values()) {
    phrase.senses.meaningful = beginsPhrase(phrase.senses);
    const first = phrase.keys[0]!;
    lexicon.set(first, [...(lexicon.get(first) ?? []), phrase]);
  }
  for (const list of lexicon.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return Object.assign(lexicon, { names: new Set(words.names?.split('|')) });
}

/** The cues that open a phrase by themselves; prepositions only lead to one. */
const OPENING: readonly Cue[] = [
  'ago',
  'agoBefore',
  'ahead',
  'aheadBefore',
  'the',
  'from',
  'between',
  'since',
  'until',
  'final',
  'soFar',
  'now',
  'quarterLetters',
  'halfLetters',
];

function beginsPhrase({ cues, ...senses }: Senses): boolean {
  return Object.keys(senses).length > 0 || OPENING.some((cue) => cues?.has(cue));
}

function union(a: ReadonlySet<Cue> | undefined, b: ReadonlySet<Cue> | undefined): ReadonlySet<Cue> | undefined {
  return a && b ? new Set([...a, ...b]) : (a ?? b);
}
