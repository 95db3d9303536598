import type { Day } from '../../ledger/period';
import type { SeriesFigures } from '../../reports/figures';
import { amountText, majorUnits } from '../amount';
import { type Look, THEMES } from '../look';
import type { ChartKind } from './kind';
import { partLabels } from './part-label';
import { amountScales, beside, marks, tickFormat, title } from './style';

export interface RunningTotalFigures {
  /** The whole period by day, its days to come too. */
  readonly series: SeriesFigures;
  /** The limit in minor units of the same currency, if there is one. */
  readonly limit?: number;
  /** The last day that has happened: the line ends there. */
  readonly today: Day;
}

/** The part of a period over which the words of its limit reach. */
const SOON = 0.4;

/** What has been spent so far, day by day, beneath the limit. */
export const runningTotal: ChartKind<RunningTotalFigures> = {
  id: 'running-total',
  config({ series, limit, today }, look) {
    const theme = THEMES[look.theme];
    const { currency, parts } = series;
    const sums = runningSums(series, today);
    const last = sums.length - 1;
    const peak = Math.max(limit ?? 0, ...sums.map(Math.abs));
    const over = limit !== undefined && (sums[last] ?? 0) > limit;
    const line = over ? theme.limit : theme.earned;
    const flat = (minor: number) => parts.map(() => majorUnits(minor, currency));
    return {
      type: 'line',
      data: {
        labels: [...partLabels(parts, look)],
        datasets: [
          {
            label: look.words.spent,
            data: parts.map((_, place) => (place <= last ? majorUnits(sums[place]!, currency) : null)),
            borderColor: line,
            backgroundColor: `${line}26`,
            borderWidth: 2.5,
            fill: 'origin',
            pointRadius: parts.map((_, place) => (place === last && peak > 0 ? 5 : 0)),
            pointBackgroundColor: line,
            pointBorderColor: theme.background,
            pointBorderWidth: 2,
          },
          ...(limit === undefined
            ? []
            : [
                {
                  label: look.words.limit,
                  data: flat(limit),
                  borderColor: theme.limit,
                  borderWidth: 1.5,
                  borderDash: [6, 4],
                  pointRadius: 0,
                },
              ]),
        ],
      },
      options: {
        layout: { padding: { left: 12, right: 18, top: 6, bottom: 10 } },
        scales: amountScales(look, currency, peak),
        plugins: {
          title: title(look),
          legend: { display: false },
          tickFormat: tickFormat(look, currency, peak),
          marks: marks(look, markPoints({ series, limit, today }, look, line), { empty: peak === 0, size: 13 }),
        },
      },
    };
  },
  facts({ series, limit, today }, look) {
    const spent = runningSums(series, today).at(-1) ?? 0;
    const amount = (minor: number) => amountText(minor, series.currency, look.locale);
    const values = { title: look.words.title, total: amount(spent), count: series.count };
    if (limit === undefined) return { key: 'chart-running', values };
    const left = limit - spent;
    return {
      key: left < 0 ? 'chart-running-over' : 'chart-running-limit',
      values: { ...values, limit: amount(limit), left: amount(Math.abs(left)) },
    };
  },
};

/** The sum at the end of each day up to today. */
function runningSums({ parts }: SeriesFigures, today: Day): readonly number[] {
  let sum = 0;
  return parts
    .filter(({ from }) => from <= today)
    .map(({ spent }) => {
      sum += spent;
      return sum;
    });
}

function markPoints({ series, limit, today }: RunningTotalFigures, look: Look, line: string) {
  const theme = THEMES[look.theme];
  const sums = runningSums(series, today);
  const last = sums.length - 1;
  const text = (minor: number) => amountText(minor, series.currency, look.locale);
  const spent = sums[last];
  const nearLimit = limit !== undefined && spent !== undefined && spent <= limit && spent > limit * 0.8;
  const place = nearLimit ? { place: 'below' as const } : beside(sums);
  return [
    ...(spent === undefined ? [] : [{ index: last, dataset: 0, text: text(spent), color: line, ...place }]),
    ...(limit === undefined
      ? []
      : [{ ...limitSpot(sums, limit, series), text: `${look.words.limit} ${text(limit)}`, color: theme.limit }]),
  ];
}

/** Where the limit's line begins; where it is passed so soon that the words would stand on the other line, at its end. */
function limitSpot(sums: readonly number[], limit: number, { parts }: SeriesFigures) {
  const passed = sums.findIndex((sum) => sum > limit);
  if (passed < 0 || passed >= parts.length * SOON) return { index: 0, dataset: 1 };
  const close = (sums.at(-1) ?? 0) < limit * 1.5;
  return { index: parts.length - 1, dataset: 1, ...(close && { place: 'below' as const }) };
}
