import type { SeriesFigures } from '../../reports/figures';
import { amountText, majorUnits, shortAmountText } from '../amount';
import { type Look, THEMES } from '../look';
import type { ChartKind } from './kind';
import { partLabels } from './part-label';
import { amountScales, legend, marks, tickFormat, title } from './style';

const MOST_MARKED = 6;

/** What came in beside what went out, month by month, and the line of what was saved. */
export const incomeAndSpending: ChartKind<SeriesFigures> = {
  id: 'income-and-spending',
  config(figures, look) {
    const theme = THEMES[look.theme];
    const { currency, parts } = figures;
    const bar = { maxBarThickness: 44, borderRadius: 3, categoryPercentage: 0.72, barPercentage: 0.92, order: 1 };
    const values = (of: 'earned' | 'spent' | 'saved') => parts.map((part) => majorUnits(part[of], currency));
    const peak = parts.reduce((high, { earned, spent }) => Math.max(high, Math.abs(earned), Math.abs(spent)), 0);
    return {
      type: 'bar',
      data: {
        labels: [...partLabels(parts, look)],
        datasets: [
          { ...bar, label: look.words.earned, data: values('earned'), backgroundColor: theme.earned },
          { ...bar, label: look.words.spending, data: values('spent'), backgroundColor: theme.spent },
          {
            ...bar,
            // One month is no line: then what was saved is a bar beside the others.
            type: parts.length > 1 ? 'line' : 'bar',
            label: look.words.saved,
            data: values('saved'),
            borderColor: theme.saved,
            backgroundColor: theme.saved,
            borderWidth: parts.length > 1 ? 2 : 0,
            pointRadius: peak === 0 ? 0 : 4,
            pointBackgroundColor: theme.saved,
            pointBorderColor: theme.background,
            pointBorderWidth: 2,
            order: parts.length > 1 ? 0 : 1,
          },
        ],
      },
      options: {
        layout: { padding: { left: 12, right: 16, top: 6, bottom: 4 } },
        scales: amountScales(look, currency, peak),
        plugins: {
          title: title(look),
          legend: legend(look),
          tickFormat: tickFormat(look, currency, peak),
          marks: marks(look, parts.length > MOST_MARKED ? [] : markPoints(figures, look), { empty: peak === 0 }),
        },
      },
    };
  },
  facts(figures, look) {
    const amount = (minor: number) => amountText(minor, figures.currency, look.locale);
    return {
      key: figures.count === 0 ? 'chart-nothing' : 'chart-income',
      values: {
        title: look.words.title,
        earned: amount(figures.earned),
        spent: amount(figures.spent),
        saved: amount(figures.saved),
        count: figures.count,
      },
    };
  },
};

function markPoints({ currency, parts }: SeriesFigures, look: Look) {
  const { text } = THEMES[look.theme];
  return parts.flatMap((part, index) =>
    [part.earned, part.spent, ...(parts.length > 1 ? [] : [part.saved])].flatMap((minor, dataset) =>
      minor === 0 ? [] : [{ index, dataset, text: shortAmountText(minor, currency, look.locale), color: text }],
    ),
  );
}
