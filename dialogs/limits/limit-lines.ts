import { scopeWords } from '../../src/alerts/limit-words';
import type { Watched } from '../../src/alerts/watch';
import type { Reply } from '../../src/bot/turn';
import { periodWords } from '../../src/languages/period-words';
import type { Limit } from '../../src/ledger/limit';
import type { Day } from '../../src/ledger/period';
import { leftOf, moneyOf, percentOf, type Standing } from '../../src/ledger/standing';

type Line = Reply['lines'][number];

/** Lines under a confirmation; of more limits that one entry touches the narrowest are shown. */
const MOST_SHOWN = 3;
const NARROW = ['word', 'tag', 'category', 'wallet', 'total'];

/** What is left of the limits that a write touched; what is told of them now stands in its place. */
export function watchedLines(watched: readonly Watched[], today: Day): Line[] {
  return [...watched]
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, MOST_SHOWN)
    .map(({ standing, telling }) => {
      const [told] = telling?.lines ?? [];
      if (!told) return leftLine(standing, today);
      return { ...told, values: { ...told.values, period: periodWords(standing.period, today) } };
    });
}

function rank({ standing, telling }: Watched): number {
  return NARROW.indexOf(standing.limit.scope.of) - (telling ? NARROW.length : 0);
}

/** "Food, this month: 180 of 300 left." */
export function leftLine(standing: Standing, today: Day): Line {
  const left = leftOf(standing);
  const values = {
    what: scopeWords(standing.limit.scope),
    period: periodWords(standing.period, today),
    allowed: moneyOf(standing, standing.allowed),
    left: moneyOf(standing, left),
    over: moneyOf(standing, -left),
  };
  return { sentence: left < 0 ? 'limit.over' : 'limit.left', values };
}

/** How a limit stands, with all its figures. */
export function statusLine(standing: Standing, today: Day): Line {
  const left = leftOf(standing);
  return {
    sentence: 'limit.status',
    values: {
      what: scopeWords(standing.limit.scope),
      period: periodWords(standing.period, today),
      spent: moneyOf(standing, standing.spent),
      allowed: moneyOf(standing, standing.allowed),
      percent: { share: percentOf(standing) / 100 },
      state: left < 0 ? 'over' : 'left',
      rest: moneyOf(standing, Math.abs(left)),
    },
  };
}

/** What a limit is: amount, how often, and what it was before. */
export function limitLine(limit: Limit, before?: Limit): Line {
  return {
    sentence: 'limit.done',
    values: {
      what: scopeWords(limit.scope),
      amount: limit.money,
      every: limit.every,
      carry: limit.carry ? 'yes' : 'no',
      change: before && before.money.minor !== limit.money.minor ? 'was' : 'new',
      before: before?.money,
    },
  };
}

/** How a limit stands among entries that a reply shows: what "remove it" means then. */
export function asShown({ id }: Pick<Limit, 'id'>): string {
  return `${SHOWN}${id}`;
}

/** The limit that the bot has just shown, if that was the last it showed. */
export function limitShown(shown: readonly string[]): string | undefined {
  const [id] = shown;
  return id?.startsWith(SHOWN) ? id.slice(SHOWN.length) : undefined;
}

const SHOWN = 'limit:';
