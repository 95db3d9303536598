import type { Reply, Turn } from '../../src/bot/turn';
import type { Currency } from '../../src/ledger/money';
import { addDays, lengthOf, type Period } from '../../src/ledger/period';
import { byCategory } from '../../src/reports/by-category';
import type { Change, Compared, ComparedFigures } from '../../src/reports/compared';
import { periodBefore } from '../../src/reports/period-before';
import type { Books, Question } from '../../src/reports/report';
import { soFar } from '../../src/reports/so-far';
import type { Draw } from '../draw';
import type { Asked } from '../questions/question';
import { amountIn } from './amounts';
import { askedWords, periodWords } from './period';
import { titleIn } from './title-in';

const NAMED = 4;

/**
 * Periods that can fairly be held against each other: of a period that still runs what has happened, and of one like it the
 * same first days.
 */
export function heldAgainst(asked: Asked): Question & { readonly against: Period } {
  const whole = asked.against ?? periodBefore(asked.period);
  const period = soFar(asked.period, asked.today);
  const alike = Math.abs(lengthOf(asked.period) - lengthOf(whole)) <= 3;
  if (period.to === asked.period.to || period.to < period.from || !alike)
    return { ...asked, period: period.to < period.from ? asked.period : period, against: whole };
  return { ...asked, period, against: soFar(whole, addDays(whole.from, lengthOf(period) - 1)) };
}

interface Comparison {
  readonly asked: Asked;
  readonly question: Question & { readonly against: Period };
  readonly report: Compared;
  readonly books: Books;
  readonly draw: Draw;
  readonly turn: Turn;
}

/** The sentence of a comparison, what changed most, and both periods side by side. */
export async function comparedReply({ asked, question, report, books, draw, turn }: Comparison): Promise<Reply> {
  const { today } = turn;
  const period = askedWords(asked, today);
  const all = asked.against ?? periodBefore(asked.period);
  const cut = question.against.to < all.to;
  const before = cut
    ? ({ say: 'period.same-days', with: { period: periodWords(all, today) } } as const)
    : periodWords(all, today);
  const moved = report.currencies.filter(({ spent }) => spent.now !== 0 || spent.before !== 0);
  if (moved.length === 0) return { lines: [{ sentence: 'spending.none', values: { period } }] };
  const wholes = cut ? (await byCategory.run({ ...asked, period: all }, books)).currencies : [];
  const lines = moved.flatMap((figures): Reply['lines'] => {
    const { currency } = figures;
    const whole = wholes.find((one) => one.currency === currency);
    return [
      { sentence: 'compare.total', values: { ...changeValues(figures.spent, currency), period, before } },
      ...(whole && whole.spent !== figures.spent.before
        ? [
            {
              sentence: 'compare.whole' as const,
              values: { amount: amountIn(whole)(whole.spent), period: periodWords(all, today) },
            },
          ]
        : []),
      ...figures.categories
        .filter(({ change }) => change !== 0)
        .slice(0, NAMED)
        .map((one) => changeLine(one, currency)),
    ];
  });
  const [{ currency, spent, series: figures }] = moved as [ComparedFigures];
  const title = titleIn({ say: 'chart.compared', with: { period, before } }, figures, moved);
  const alt = { say: 'chart-compared', with: { title, ...changeValues(spent, currency) } } as const;
  return { lines, picture: await draw({ kind: 'stacked-bars', figures, title, alt }, turn) };
}

export function changeLine(change: Change & { readonly category: string }, currency: Currency): Reply['lines'][number] {
  return {
    sentence: 'compare.line',
    values: { ...changeValues(change, currency), category: { category: change.category } },
  };
}

/** `new` where there was nothing before, of which nothing is a share. */
export function changeValues({ now, before, change, converted }: Change, currency: Currency) {
  const way = change === 0 ? 'same' : change < 0 ? 'less' : before > 0 ? 'more' : 'new';
  const money = (minor: number, about = false) => ({ minor, currency, about: about && minor !== 0 });
  return {
    now: money(now, converted?.now),
    was: money(before, converted?.before),
    change: money(Math.abs(change), converted && (converted.now || converted.before)),
    share: { share: before > 0 ? Math.abs(change) / before : 0 },
    way,
  };
}
