import { IntlMessageFormat } from 'intl-messageformat';
import type { CategoryBook } from '../ledger/categories';
import { decimal, type Money, minorDigits } from '../ledger/money';
import { addDays, type Day, type Period } from '../ledger/period';
import { exactSum } from '../ledger/sum-too-large';
import { dateFormats, listFormats, numberFormats, relativeFormats } from './intl-formats';
import type { Language } from './language';
import type { SentenceKey } from './sentences';

/** Money; `about` where some of it was converted. */
export type Amount = Money & { readonly about?: boolean };

/** What may stand in a sentence; money, days, categories and other sentences are written the person's way. */
export type Value =
  | string
  | number
  | Amount
  | readonly Amount[]
  | { readonly say: SentenceKey; readonly with?: Values }
  | { readonly day: Day }
  | { readonly month: Day }
  | { readonly weekday: Day }
  | { readonly share: number }
  | { readonly rate: string }
  | { readonly category: string }
  /** A place in a row: "1st". */
  | { readonly ordinal: number }
  /** A day of the year: "15 March". */
  | { readonly date: Day }
  /** Days of the year, whatever day it is read on: "16–22 November". */
  | Period
  | { readonly list: readonly Value[] }
  /** One behind the other, with dots between them. */
  | { readonly parts: readonly Value[] };
export interface Values {
  readonly [name: string]: Value | undefined;
}

/** Says sentences in every language that has them. Compiled sentences and number formats are kept: they cost 50 times a use. */
export class Voice {
  private readonly messages = new Map<string, IntlMessageFormat>();
  private readonly numbers = new Map<string, Intl.NumberFormat>();

  constructor(private readonly languages: readonly Language[]) {}

  /** `today` is the person's day: "yesterday" is said instead of a date; `book` knows what they call their categories. */
  say(language: string, key: SentenceKey, values: Values = {}, today?: Day, book?: CategoryBook): string {
    const wanted = this.speaker(language);
    const speaker = wanted.sentences?.[key] === undefined ? this.languages[0]! : wanted;
    const id = `${speaker.id}/${key}`;
    let message = this.messages.get(id);
    if (!message) {
      message = new IntlMessageFormat(speaker.sentences![key]!, speaker.locale, undefined, { ignoreTag: true });
      this.messages.set(id, message);
    }
    const written = Object.entries(values).map(([name, value]) => [name, this.write(speaker, value, today, book)]);
    return String(message.format(Object.fromEntries(written)));
  }

  /** The name of a category: of those everyone starts with in this language, of the person's own as they call it. */
  category(language: string, category: string, book?: CategoryBook): string {
    const names: Readonly<Record<string, string>> = this.speaker(language).lexicon.names;
    const id = book?.counted(category) ?? category;
    // The first is the name itself; synonyms follow it.
    return book?.nameOf(id) ?? names[id]?.split(',')[0] ?? id;
  }

  /** BCP 47, as the language is spoken here. */
  locale(language: string): string {
    return this.speaker(language).locale;
  }

  money(language: string, money: Money): string {
    // Sums of sums, too: nothing is said that is not exact.
    exactSum(money.minor);
    const { locale } = this.speaker(language);
    const id = `${locale}/${money.currency}`;
    let format = this.numbers.get(id);
    if (!format) {
      // Our own digits: CLDR would drop the cents of HUF and others that ISO 4217 has.
      const digits = minorDigits(money.currency);
      format = new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: money.currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      this.numbers.set(id, format);
    }
    // As a decimal string, so that no digit is lost to a float.
    return format.format(decimal(money) as unknown as number);
  }

  private amount(language: string, amount: Amount): string {
    return `${amount.about ? '≈ ' : ''}${this.money(language, amount)}`;
  }

  private ordinal({ id, locale }: Language, n: number): string {
    const place = new Intl.PluralRules(locale, { type: 'ordinal' }).select(n);
    return this.say(id, place === 'zero' ? 'ordinal.other' : `ordinal.${place}`, { n });
  }

  /** A language that is only understood answers in the first one. */
  private speaker(language: string): Language {
    const found = this.languages.find((one) => one.id === language);
    return found?.status === 'complete' ? found : this.languages[0]!;
  }

  private write(speaker: Language, value: Value | undefined, today?: Day, book?: CategoryBook): string | number {
    if (value === undefined) return '';
    if (typeof value !== 'object') return value;
    if (isList(value)) return value.map((amount) => this.amount(speaker.id, amount)).join(' + ');
    if ('say' in value) return this.say(speaker.id, value.say, value.with, today, book);
    if ('minor' in value) return this.amount(speaker.id, value);
    if ('category' in value) return this.category(speaker.id, value.category, book);
    if ('weekday' in value) return weekdayName(speaker.locale, value.weekday);
    if ('date' in value) return dateName(speaker.locale, value.date);
    if ('to' in value) return rangeName(speaker.locale, value);
    if ('ordinal' in value) return this.ordinal(speaker, value.ordinal);
    if ('list' in value) {
      const written = value.list.map((one) => String(this.write(speaker, one, today, book)));
      return listFormats.of(speaker.locale, { type: 'conjunction' }).format(written);
    }
    if ('parts' in value) return value.parts.map((one) => String(this.write(speaker, one, today, book))).join(' · ');
    if ('share' in value) return percent(speaker.locale, value.share);
    if ('rate' in value) return shortNumber(speaker.locale, value.rate);
    if ('month' in value) return monthName(speaker.locale, value.month);
    return dayName(speaker, value.day, today);
  }
}

function isList(value: object): value is readonly Amount[] {
  return Array.isArray(value);
}

function monthName(locale: string, day: Day): string {
  return dateFormats.of(locale, { month: 'long', year: 'numeric' }).format(new Date(day));
}

function dateName(locale: string, day: Day): string {
  return dateFormats.of(locale, { day: 'numeric', month: 'long' }).format(new Date(day));
}

function rangeName(locale: string, { from, to }: Period): string {
  const format = dateFormats.of(locale, { day: 'numeric', month: 'long' });
  return format.formatRange(new Date(from), new Date(to));
}

function weekdayName(locale: string, day: Day): string {
  return dateFormats.of(locale, { weekday: 'long' }).format(new Date(day));
}

function percent(locale: string, share: number): string {
  return numberFormats.of(locale, { style: 'percent' }).format(share);
}

/** Six digits that tell are more than anybody reads of a rate. */
function shortNumber(locale: string, decimal: string): string {
  return numberFormats.of(locale, { maximumSignificantDigits: 6 }).format(Number(decimal));
}

function dayName({ locale }: Language, day: Day, today: Day | undefined): string {
  if (day === today) return relativeFormats.of(locale, { numeric: 'auto' }).format(0, 'day');
  if (today && day === addDays(today, -1)) return relativeFormats.of(locale, { numeric: 'auto' }).format(-1, 'day');
  const sameYear = today?.slice(0, 4) === day.slice(0, 4);
  const year = sameYear ? undefined : 'numeric';
  return dateFormats.of(locale, { weekday: 'short', day: 'numeric', month: 'short', year }).format(new Date(day));
}
