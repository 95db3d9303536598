import { LANGUAGES } from '../../../src/languages';
import { dayLexicon } from '../../../src/understanding/days/lexicon';
import { daysIn } from './read';

/** What a language must be able to say; each its first word. */
describe.each(LANGUAGES.map((language) => [language.id, language] as const))('%s', (id, { days, status }) => {
  const first = (phrases: string | undefined) => phrases?.split('|')[0] ?? '';

  test('names seven weekdays and twelve months, and reads each of them', () => {
    expect(days.weekdays).toHaveLength(7);
    expect(days.months).toHaveLength(12);
    expect(days.weekdays.map((names) => daysIn(first(names), id))).toEqual([
      ...['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-15'],
    ]);
    for (const [index, names] of days.months.entries()) {
      const month = String(index + 1).padStart(2, '0');
      const year = index < 11 ? '2026' : '2025';
      expect(`${first(names)} ${daysIn(first(names), id).slice(0, 10)}`).toBe(`${first(names)} ${year}-${month}-01`);
    }
  });

  test('says today, yesterday, the day before and tomorrow', () => {
    const said = ['-2', '-1', '0', '1'].map((key) => daysIn(first(days.days[Number(key)]), id));
    expect(said).toEqual(['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22']);
  });

  test('names the units', () => {
    expect(Object.keys(days.units)).toEqual(expect.arrayContaining(['day', 'week', 'weekend', 'month', 'year']));
  });

  test('a complete language lacks no part of periods', () => {
    const parts = ['begin', 'middle', 'end', 'soFar', 'since', 'until', 'between', 'ordinals', 'final'] as const;
    expect(status === 'complete' ? parts.filter((part) => !days[part]) : []).toEqual([]);
    if (status === 'complete') expect(Object.keys(days.units)).toContain('quarter');
  });

  test('has no empty phrase and none that is two numbers at once', () => {
    const lexicon = dayLexicon(days);
    for (const [key, phrases] of lexicon) {
      expect(key).not.toBe('');
      for (const { keys } of phrases) expect(keys.length).toBeLessThanOrEqual(7);
    }
    const counts = Object.values(days.numbers).flatMap((list) => list.split('|'));
    expect(new Set(counts).size).toBe(counts.length);
  });
});
