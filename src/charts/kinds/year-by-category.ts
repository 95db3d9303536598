import type { SeriesFigures } from '../../reports/figures';
import { shortAmountText } from '../amount';
import { THEMES } from '../look';
import type { ChartKind } from './kind';
import { partLabels } from './part-label';
import { slicesOf } from './slices';
import { peakOf, stackedBars, stacks, sumMarks } from './stacked-bars';
import { amountScales, tickFormat, title } from './style';

const MOST_SLICES = 8;
const TABLE_WIDTH = 192;

/** A year, month by month and by category, with what each category came to over the year. */
export const yearByCategory: ChartKind<SeriesFigures> = {
  id: 'year-by-category',
  config(figures, look) {
    const { text, muted } = THEMES[look.theme];
    const slices = slicesOf(figures.categories, MOST_SLICES, look);
    return {
      type: 'bar',
      data: { labels: [...partLabels(figures.parts, look)], datasets: stacks(figures, slices, look) },
      options: {
        layout: { padding: { left: 12, right: 0, top: 6, bottom: 4 } },
        scales: amountScales(look, figures.currency, peakOf(figures.parts), true),
        plugins: {
          title: title(look),
          legend: { display: false },
          tickFormat: tickFormat(look, figures.currency, peakOf(figures.parts)),
          marks: sumMarks(figures, look),
          legendTable: {
            width: TABLE_WIDTH,
            color: text,
            muted,
            font: { size: 13 },
            rows: slices.map((slice) => ({
              label: slice.label,
              amount: shortAmountText(slice.spent, figures.currency, look.locale),
              color: slice.colour,
              hollow: slice.spent <= 0,
            })),
          },
        },
      },
    };
  },
  facts: stackedBars.facts,
};
