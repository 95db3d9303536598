import { afford } from './afford';
import { average } from './average';
import { biggest } from './biggest';
import { byCategory } from './by-category';
import { byDay } from './by-day';
import { byMonth } from './by-month';
import { byPayee } from './by-payee';
import { bySaying } from './by-saying';
import { byTag } from './by-tag';
import { byWallet } from './by-wallet';
import { byWeekday } from './by-weekday';
import { compared } from './compared';
import { growth } from './growth';
import { lastEntry } from './last-entry';
import { netBalance } from './net-balance';
import { pace } from './pace';
import { tips } from './tips';
import { usual } from './usual';
import { yearReview } from './year-review';

/** Every report the bot knows. */
export const REPORTS = [
  byCategory,
  byDay,
  byMonth,
  yearReview,
  byPayee,
  byTag,
  bySaying,
  byWallet,
  byWeekday,
  compared,
  usual,
  growth,
  biggest,
  average,
  pace,
  netBalance,
  lastEntry,
  afford,
  tips,
] as const;
