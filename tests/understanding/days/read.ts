import { LANGUAGES } from '../../../src/languages';
import { certainDaySteps, daySteps } from '../../../src/understanding/days';
import type { Draft } from '../../../src/understanding/draft';
import { fold } from '../../../src/understanding/fold';
import type { Context } from '../../../src/understanding/meaning';
import { moneySteps } from '../../../src/understanding/money';

/** Noon of a Saturday. */
export const NOW = new Date('2026-11-21T12:00:00Z');

/** A message in one language before anything has been read of it. */
export function draftOf(text: string, id: string, given: Partial<Context> = {}): { draft: Draft; context: Context } {
  const language = LANGUAGES.find((one) => one.id === id)!;
  const context: Context = { now: NOW, zone: 'UTC', language: id, currency: 'USD', ...given };
  const plain = fold(text);
  const draft: Draft = {
    text,
    plain,
    folded: plain,
    languages: LANGUAGES,
    language,
    languageConfidence: 1,
    amounts: [],
    days: [],
    tags: [],
    masks: [],
    entries: [],
    meaning: {},
    scores: new Map(),
    trail: [],
  };
  return { draft, context };
}

/** Reads the money and the days of a text in one language, as a message passes through them. */
export function read(text: string, id: string, given: Partial<Context> = {}): Draft {
  const { draft, context } = draftOf(text, id, given);
  for (const step of [...certainDaySteps, ...moneySteps, ...daySteps]) step.run(draft, context);
  return draft;
}

/** The days of a text as a table shows them: "2026-11-20", "2026-10-01..2026-10-31", several with a space between. */
export function daysIn(text: string, id: string, given: Partial<Context> = {}): string {
  return read(text, id, given)
    .days.map(({ from, to }) => (from === to ? from : `${from}..${to}`))
    .join(' ');
}
