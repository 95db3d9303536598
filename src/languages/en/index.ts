import type { Language } from '../language';
import { once } from '../once';
import { bank } from './bank';
import { commands } from './commands';
import { days } from './days';
import { goals } from './goals';
import { limits } from './limits';
import { money } from './money';
import { numbers } from './numbers';
import { passwords } from './passwords';
import { questions } from './questions';
import { recurrence } from './recurrence';
import { sheets } from './sheets';
import { targets } from './targets';
import { wallets } from './wallets';

const intents = once(() => (require('./intents') as typeof import('./intents')).intents);
const lexicon = once(() => (require('./lexicon') as typeof import('./lexicon')).lexicon);
const sentences = once(() => (require('./sentences') as typeof import('./sentences')).sentences);

export const en: Language = {
  id: 'en',
  name: 'English',
  locale: 'en-US',
  status: 'complete',
  bank,
  commands,
  days,
  goals,
  get intents() {
    return intents();
  },
  get lexicon() {
    return lexicon();
  },
  limits,
  money,
  numbers,
  passwords,
  questions,
  recurrence,
  get sentences() {
    return sentences();
  },
  sheets,
  targets,
  wallets,
};
