import { languageSteps } from '../../../src/understanding/language';
import { draftOf } from './read';

/** To a bot that expects English: words of days alone tell the language. */
const DAYS_ALONE = [
  ['vor drei Wochen', 'de'],
  ['le mois dernier', 'fr'],
  ['la settimana scorsa', 'it'],
  ['na semana passada', 'pt'],
  ['el viernes pasado', 'es'],
  ['в прошлом месяце', 'ru'],
  ['上个月', 'zh'],
  ['last month', 'en'],
] as const;

test.each(DAYS_ALONE)('%s is %s', (text, language) => {
  const { draft, context } = draftOf(text, 'en');
  for (const step of languageSteps) step.run(draft, context);
  expect(draft.language.id).toBe(language);
});
