import type { Language } from '../language';
import { once } from '../once';
import { bank } from './bank';
import { days } from './days';
import { money } from './money';
import { numbers } from './numbers';
import { targets } from './targets';

const intents = once(() => (require('./intents') as typeof import('./intents')).intents);
const lexicon = once(() => (require('./lexicon') as typeof import('./lexicon')).lexicon);

export const id: Language = {
  id: 'id',
  name: 'Bahasa Indonesia',
  locale: 'id-ID',
  status: 'logging',
  bank,
  days,
  get intents() {
    return intents();
  },
  get lexicon() {
    return lexicon();
  },
  money,
  numbers,
  targets,
};
