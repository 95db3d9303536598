import { biggest } from './biggest';
import { byCategory } from './by-category';
import { byDay } from './by-day';
import { byMonth } from './by-month';
import { compared } from './compared';

/** Every report the bot knows. */
export const REPORTS = [byCategory, byDay, byMonth, compared, biggest] as const;
