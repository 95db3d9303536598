import type { Report } from './report';
import { type Series, series } from './series';

/** "How did the year go?": every month by category, with what came in and what was saved. */
export const byMonth: Report<Series> = {
  id: 'by-month',
  run: (question, books) => series(question, books, 'month'),
};
