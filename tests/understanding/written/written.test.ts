import { LANGUAGES } from '../../../src/languages';
import { ACT_ABOVE } from '../../../src/understanding/act-above';
import type { EntryMeaning, Meaning } from '../../../src/understanding/meaning';
import { createUnderstand } from '../../../src/understanding/understand';
import { WRITTEN } from './written';

const understand = createUnderstand(LANGUAGES);
const now = new Date('2026-11-21T12:00:00Z');

/** Whose messages they are: their language, currency and region. */
const PEOPLE: Readonly<Record<string, { language: string; currency: string; locale?: string }>> = {
  en: { language: 'en', currency: 'USD' },
  ru: { language: 'ru', currency: 'RUB' },
  zh: { language: 'zh', currency: 'CNY' },
  id: { language: 'id', currency: 'IDR' },
  hi: { language: 'hi-Latn', currency: 'INR' },
  br: { language: 'pt', currency: 'BRL', locale: 'pt-BR' },
};

/** "income 2400 EUR @11-20 income": what was said of an entry, the day without its year. */
function inWords({ type, amount, currency, day, category }: EntryMeaning): string {
  const parts = [
    type.value === 'expense' ? '' : type.value,
    amount?.value ?? '?',
    currency.origin === 'said' ? currency.value : '',
    day.origin === 'said' ? `@${day.value.slice(5)}` : '',
    category?.value ?? '-',
  ];
  return parts.filter(Boolean).join(' ');
}

function outcome({ intent, entries }: Meaning): string {
  if (intent.confidence < ACT_ABOVE) return 'asked';
  return intent.value === 'record' ? entries.map(inWords).join(', ') : intent.value;
}

const contextOf = (people: string) => ({
  now,
  zone: 'UTC',
  ...(PEOPLE[people] ?? { language: people, currency: 'EUR' }),
});
/** A model learned anew may ask about one that it did not ask about before; it may not read another amount into it. */
const MOST_MOVED = 0.03;

describe.each(Object.entries(WRITTEN))('as people write: %s', (people, rows) => {
  const context = contextOf(people);

  test.each(rows)('%s → %s', (written, meant) => {
    const { intent, entries } = understand(written, context);
    if (/\d/.test(meant) && intent.value === 'record') expect(entries.map(inWords).join(', ')).toBe(meant);
    else if (meant !== 'asked')
      expect(entries.length === 0 || intent.value === 'edit' || intent.confidence < ACT_ABOVE).toBe(true);
  });

  test('and hardly anything is asked about, or taken for another thing', () => {
    const moved = rows.filter(([written, meant]) => outcome(understand(written, context)) !== meant);
    expect(moved.slice(Math.max(1, rows.length * MOST_MOVED))).toEqual([]);
  });
});
