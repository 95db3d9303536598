import type { Language } from '../language';
import { bank } from './bank';
import { days } from './days';
import { intents } from './intents';
import { lexicon } from './lexicon';
import { money } from './money';
import { numbers } from './numbers';
import { targets } from './targets';

export const hiLatn: Language = {
  id: 'hi-Latn',
  name: 'Hinglish',
  locale: 'en-IN',
  status: 'logging',
  bank,
  days,
  intents,
  lexicon,
  money,
  numbers,
  targets,
};
