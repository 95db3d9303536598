import type { Report } from './report';
import { type Series, series } from './series';

/** "How did the month go, day by day?" */
export const byDay: Report<Series> = {
  id: 'by-day',
  run: (question, books) => series(question, books, 'day'),
};
