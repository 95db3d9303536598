import type { Fault } from '../world';
import { killDatabase } from './kill-database';
import { killServer } from './kill-server';
import { mailRefuses } from './mail-refuses';
import { telegramFails } from './telegram-fails';

/** Everything that goes wrong in a run. */
export const FAULTS: readonly Fault[] = [
  killServer,
  killDatabase,
  telegramFails('429', { error_code: 429, description: 'Too Many Requests', parameters: { retry_after: 1 } }),
  telegramFails('500', { error_code: 500, description: 'Internal Server Error' }),
  telegramFails('silent', 'hang'),
  telegramFails('hangs up', 'cut'),
  telegramFails('loses its answer', 'lost'),
  telegramFails('answers half', 'half'),
  mailRefuses,
];
