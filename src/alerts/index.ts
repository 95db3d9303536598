import { amountWanted } from './amount-wanted';
import { billTomorrow } from './bill-tomorrow';
import { goalReached } from './goal-reached';
import { limit } from './limit';
import { monthly } from './monthly';
import { pace } from './pace';
import { quiet } from './quiet';
import { schedulePosted } from './schedule-posted';
import { unusual } from './unusual';
import { weekly } from './weekly';
import { year } from './year';

/** Everything the bot tells without being asked; each can be stopped by its id. */
export const ALERTS = [
  limit,
  pace,
  unusual,
  billTomorrow,
  amountWanted,
  schedulePosted,
  goalReached,
  quiet,
  weekly,
  monthly,
  year,
] as const;
