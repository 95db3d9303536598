import type { SeriesFigures } from '../../reports/figures';
import { runningBalance } from '../../reports/running-balance';
import { amountText, majorUnits } from '../amount';
import { type Look, THEMES } from '../look';
import type { ChartKind } from './kind';
import { partLabels } from './part-label';
import { amountScales, beside, marks, tickFormat, title } from './style';

/** Where income less spending stood at the end of each day or month, from zero on: above the axis or beneath it. */
export const netBalance: ChartKind<SeriesFigures> = {
  id: 'net-balance',
  config(figures, look) {
    const theme = THEMES[look.theme];
    const { currency, parts, count } = figures;
    const balances = runningBalance(parts);
    const peak = Math.max(0, ...balances.map(Math.abs));
    const last = balances.length - 1;
    const line = (balances[last] ?? 0) < 0 ? theme.limit : theme.earned;
    const { x, y } = amountScales(look, currency, peak);
    const highest = majorUnits(Math.max(0, ...balances), currency);
    return {
      type: 'line',
      data: {
        labels: [...partLabels(parts, look)],
        datasets: [
          {
            label: look.words.saved,
            data: balances.map((minor) => majorUnits(minor, currency)),
            borderColor: line,
            backgroundColor: `${line}26`,
            borderWidth: 2.5,
            fill: 'origin',
            pointRadius: balances.map((_, place) => (place === last && count > 0 ? 5 : 0)),
            pointBackgroundColor: line,
            pointBorderColor: theme.background,
            pointBorderWidth: 2,
          },
        ],
      },
      options: {
        layout: { padding: { left: 12, right: 18, top: 6, bottom: 10 } },
        scales: { x, y: { ...y, suggestedMax: highest * 1.1 } },
        plugins: {
          title: title(look),
          legend: { display: false },
          tickFormat: tickFormat(look, currency, peak),
          marks: marks(look, markPoints(balances, figures, look, line), { empty: peak === 0, size: 13 }),
        },
      },
    };
  },
  facts(figures, look) {
    const balance = runningBalance(figures.parts).at(-1) ?? 0;
    return {
      key: figures.count === 0 ? 'chart-nothing' : 'chart-net',
      values: {
        title: look.words.title,
        balance: amountText(balance, figures.currency, look.locale),
      },
    };
  },
};

/** Where it stands, and where it was lowest if that is beneath zero. */
function markPoints(balances: readonly number[], { currency }: SeriesFigures, look: Look, line: string) {
  const { muted } = THEMES[look.theme];
  const text = (minor: number) => amountText(minor, currency, look.locale);
  const last = balances.length - 1;
  const low = balances.indexOf(Math.min(...balances));
  const lowest = balances[low] ?? 0;
  return [
    ...(last < 0 ? [] : [{ index: last, dataset: 0, text: text(balances[last]!), color: line, ...beside(balances) }]),
    ...(lowest < Math.min(0, balances[last] ?? 0)
      ? [{ index: low, dataset: 0, text: text(lowest), color: muted, place: 'below' as const }]
      : []),
  ];
}
