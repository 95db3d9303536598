import { NO_DAYS } from './no-days';
import { daysIn } from './read';
import { SENTENCES } from './sentences';

describe.each(Object.keys(SENTENCES))('days in %s', (language) => {
  test.each(SENTENCES[language]!)('%s -> %s', (text, day) => {
    expect(daysIn(text, language)).toBe(day);
  });
});

describe.each(Object.keys(NO_DAYS))('no days in %s', (language) => {
  test.each(NO_DAYS[language]!)('%s', (text) => {
    expect(daysIn(text, language)).toBe('');
  });
});
