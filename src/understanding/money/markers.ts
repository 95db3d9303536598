import type { Language } from '../../languages/language';
import { phraseBookOf, STRENGTH } from '../category/phrase-book';
import { bare, fold } from '../fold';
import { Phrases } from '../phrases';
import { phraseSet } from './units';

/** Words of a language that tell numbers apart. */
export interface MarkerTable {
  readonly months: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
  /** Between two entries: "and". */
  readonly between: ReadonlySet<string>;
  readonly dayBefore: ReadonlySet<string>;
  /** Whether two characters written together name a thing: 晚餐, which is no count of evenings. */
  readonly isThing: (two: string) => boolean;
  readonly each: Phrases<true>;
  readonly eachBefore: ReadonlySet<string>;
  /** Words that say nothing of what was bought. */
  readonly fillers: ReadonlySet<string>;
  /** "march 3" rather than "3 march". */
  readonly monthFirst: boolean;
}

const tables = new WeakMap<Language, MarkerTable>();

export function markerTable(language: Language): MarkerTable {
  let table = tables.get(language);
  if (!table) {
    const {
      counted,
      numbered,
      named,
      between,
      dayBefore,
      each = '',
      eachBefore = '',
      filler,
      expense,
    } = language.money;
    table = {
      months: monthNames(language.locale),
      counted: phraseSet(counted),
      numbered: phraseSet(numbered),
      named: phraseSet(named),
      between: phraseSet(between),
      dayBefore: phraseSet(dayBefore),
      isThing: thingOf(language),
      each: new Phrases<true>().add(each, true),
      eachBefore: phraseSet(eachBefore),
      fillers: phraseSet(`${filler}|${expense}`),
      monthFirst: language.id === 'en',
    };
    tables.set(language, table);
  }
  return table;
}

function thingOf({ lexicon }: Language): (two: string) => boolean {
  const { sense, stem } = phraseBookOf(lexicon);
  return (two) => {
    const found = sense([...two].map(stem).join(' '));
    return found !== undefined && found.category !== 'none' && found.strength === STRENGTH.plain;
  };
}

/** Names of the months, long and short, as Intl writes them beside a day and alone; English ones are met everywhere. */
function monthNames(locale: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const tag of new Set([locale, 'en']))
    for (const options of [
      { month: 'long' },
      { month: 'short' },
      { month: 'long', day: 'numeric' },
      { month: 'short', day: 'numeric' },
    ] as const) {
      const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
      for (let month = 0; month < 12; month += 1)
        for (const part of format.formatToParts(Date.UTC(2024, month, 15)))
          if (part.type === 'month') names.add(bare(fold(part.value)).replace(/\.$/, ''));
    }
  names.add('sept');
  return new Set([...names].filter((name) => /^\p{L}{2,}$/u.test(name) && !/\p{sc=Han}/u.test(name)));
}
