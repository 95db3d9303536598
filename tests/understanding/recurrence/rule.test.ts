import { LANGUAGES } from '../../../src/languages';
import { createUnderstand } from '../../../src/understanding/understand';
import { RULES } from './rules';

const understand = createUnderstand(LANGUAGES);
const now = new Date('2026-11-21T10:00:00Z');

describe.each(Object.entries(RULES))('rules in %s', (language, rows) => {
  it.each(rows)('%s', (text, amount, rule, start, note) => {
    const meaning = understand(text, { now, zone: 'UTC', language, currency: 'EUR' });
    const { schedule, entries } = meaning;
    expect({
      intent: meaning.intent.value,
      amount: schedule?.entry.amount?.value ?? (schedule?.varies ? 'varies' : '-'),
      rule: schedule?.rule,
      start: schedule?.start,
      note: schedule?.entry.note?.value ?? schedule?.entry.payee?.value,
      entries,
    }).toEqual({ intent: 'recurring', amount, rule, start, note, entries: [] });
  });
});
