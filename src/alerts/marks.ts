import { type Limit, type LimitBook, type LimitMark, limitPeriod } from '../ledger/limit';
import { addDays, type Day } from '../ledger/period';

/** Of each limit only the newest periods can still be told of. */
const MOST_MARKS = 4;

/** What had been told of a limit in the period that begins on a day. */
export function markOf({ marks }: Limit, from: Day): LimitMark {
  return marks.find((mark) => mark.from === from) ?? { from, level: 0, generation: 0, key: '' };
}

/** The book with some of its limits marked anew. */
export function marked(book: LimitBook, marks: ReadonlyMap<string, readonly LimitMark[]>): LimitBook {
  return {
    ...book,
    limits: book.limits.map((limit) => {
      const news = marks.get(limit.id);
      if (!news) return limit;
      const kept = limit.marks.filter(({ from }) => news.every((mark) => mark.from !== from));
      const all = [...kept, ...news].sort((one, other) => (one.from < other.from ? -1 : 1));
      return { ...limit, marks: all.slice(-MOST_MARKS) };
    }),
  };
}

/** The period of today and the one before are told of; what is logged for longer ago is no news. */
export function isNews(limit: Limit, from: Day, today: Day, payday: number | undefined): boolean {
  const now = limitPeriod(limit, today, payday);
  return from >= limitPeriod(limit, addDays(now.from, -1), payday).from;
}
