import type { Button } from '../../src/bot/intent';
import type { Turn } from '../../src/bot/turn';
import { money } from '../../src/ledger/money';
import { type Day, isDay, monthOf, type Period, yearOf } from '../../src/ledger/period';
import type { Slot } from '../../src/understanding/meaning';
import { QUESTIONS, type QuestionName } from '../../src/understanding/question/words';
import { countedBy } from '../replies/question';
import type { Asked } from './question';

/** Telegram's limit for what a button carries, in bytes. */
const MOST_BYTES = 64;
/** A category that only follows from the words must follow surely, or all are meant. */
const SURE = 0.9;
const ANY_CATEGORY: ReadonlySet<QuestionName> = new Set(['last', 'afford']);
const COMPARING: ReadonlySet<QuestionName> = new Set(['compare', 'why']);
const ALL_CATEGORIES: ReadonlySet<QuestionName> = new Set(['wallets', 'flow', 'net', 'tips', 'most', 'pace']);

/** The question of a turn, if its message or its button asks one. */
export function askedOf({ meaning, press, person, today, categories }: Turn): Asked | undefined {
  const { ledgerId, currency } = person;
  const whose = { ledgerId, currency, today, ...countedBy(categories) };
  const within = (named: Asked['categories']) => named?.flatMap((id) => categories.within(id));
  if (press) {
    if (press.do !== 'report' || !press.with) return undefined;
    const asked = carried(press.with);
    return { ...whose, ...asked, categories: within(asked.categories) };
  }
  const { question, period, against, about } = meaning;
  if (!question) return undefined;
  const { value: name } = question;
  const amount = meaning.amounts[0];
  const wanted = amount && money(amount.value, amount.currency ?? currency);
  return {
    ...whose,
    name,
    period: period?.value ?? monthOf(today),
    against: against?.value,
    about: about?.value,
    weekday: meaning.weekday,
    besides: meaning.besides?.map(({ value }) => value),
    categories: within(categoriesOf(name, meaning.category)),
    amount: wanted && 'minor' in wanted && wanted.currency === currency ? wanted.minor : undefined,
  };
}

function categoriesOf(name: QuestionName, category: Slot<string> | undefined): Asked['categories'] {
  if (!category || ALL_CATEGORIES.has(name)) return undefined;
  const meant = category.origin === 'said' || category.confidence >= SURE || ANY_CATEGORY.has(name);
  return meant ? [category.value] : undefined;
}

/** A button that asks a question: at most these days and this category; none where it would not fit. */
export function asks(title: Button['title'], name: QuestionName, asked: Asked): readonly Button[] {
  const { period, against, categories = [] } = asked;
  const other = against && COMPARING.has(name) ? [daysWritten(against)] : [];
  const words = [name, daysWritten(period), ...other, ...categories.slice(0, 1)];
  const button = { title, do: 'report', with: words.join(' ') };
  const bytes = Buffer.byteLength(JSON.stringify({ do: button.do, with: button.with }));
  return bytes <= MOST_BYTES ? [button] : [];
}

/** A month as "202611", a year as "2026", other days by their first and last: "20261101 20261107". */
function daysWritten({ from, to }: Period): string {
  const year = yearOf(from);
  if (from === year.from && to === year.to) return from.slice(0, 4);
  const month = monthOf(from);
  const days = from === month.from && to === month.to ? from.slice(0, 7) : `${from} ${to}`;
  return days.replaceAll('-', '');
}

const DAYS = /^\d{4}(?:\d\d){0,2}$/;

/** The first and the last day of what stands so in a button. */
function daysIn(written: string): readonly Day[] {
  const day = written.padEnd(8, '01').replace(/(....)(..)(..)/, '$1-$2-$3');
  if (!isDay(day)) return [];
  if (written.length === 8) return [day];
  const { from, to } = written.length === 6 ? monthOf(day) : yearOf(day);
  return [from, to];
}

/** What such a button carries. It comes from outside: what does not read as a question is an overview of nothing. */
function carried(written: string): Pick<Asked, 'name' | 'period' | 'against' | 'categories'> {
  const [first, ...rest] = written.split(' ');
  const [from = '', to = '', fromBefore = '', toBefore = ''] = rest.filter((word) => DAYS.test(word)).flatMap(daysIn);
  const category = rest.find((word) => !DAYS.test(word));
  // Days in no order are no period: only the overview says of any that it holds nothing.
  const whole = from !== '' && from <= to;
  return {
    name: (whole && QUESTIONS.find((name) => name === first)) || 'overview',
    period: { from, to },
    against: toBefore ? { from: fromBefore, to: toBefore } : undefined,
    categories: category ? [category] : undefined,
  };
}
