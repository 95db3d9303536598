import type { Fault } from '../world';
import { fillDisk } from './fill-disk';
import { jumpClock } from './jump-clock';
import { killDatabase } from './kill-database';
import { killInstances } from './kill-instances';
import { killServer } from './kill-server';
import { mailRefuses } from './mail-refuses';
import { poisonMessages } from './poison-messages';
import { redeliverUpdates } from './redeliver-updates';
import { stopDatabase } from './stop-database';
import { teamsBringsAgain } from './teams-brings-again';
import { teamsFails } from './teams-fails';
import { telegramFails } from './telegram-fails';
import { updatesFail } from './updates-fail';

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
  telegramFails('slow', 'slow'),
  telegramFails('garbage', 'garbage'),
  teamsFails('429', { status: 429, headers: { 'retry-after': '1' } }),
  teamsFails('500', { status: 500 }),
  teamsFails('silent', 'hang'),
  teamsFails('hangs up', 'cut'),
  teamsFails('loses its answer', 'lost'),
  teamsFails('slow', 'slow'),
  teamsFails('garbage', 'garbage'),
  mailRefuses,
  stopDatabase,
  fillDisk,
  jumpClock,
  updatesFail,
  redeliverUpdates,
  teamsBringsAgain,
  poisonMessages,
  killInstances,
];
