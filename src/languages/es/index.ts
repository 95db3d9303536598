import type { Language } from '../language';
import { bank } from './bank';
import { commands } from './commands';
import { days } from './days';
import { goals } from './goals';
import { intents } from './intents';
import { lexicon } from './lexicon';
import { limits } from './limits';
import { money } from './money';
import { numbers } from './numbers';
import { passwords } from './passwords';
import { questions } from './questions';
import { recurrence } from './recurrence';
import { sentences } from './sentences';
import { sheets } from './sheets';
import { targets } from './targets';
import { wallets } from './wallets';

export const es: Language = {
  id: 'es',
  name: 'Español',
  locale: 'es-ES',
  status: 'complete',
  bank,
  commands,
  days,
  goals,
  intents,
  lexicon,
  limits,
  money,
  numbers,
  passwords,
  questions,
  recurrence,
  sentences,
  sheets,
  targets,
  wallets,
};
