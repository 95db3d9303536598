import type { Part, SeriesFigures } from '../../reports/figures';
import { amountText, majorUnits, shortAmountText } from '../amount';
import type { ChartConfig } from '../chart-config';
import { type Look, THEMES } from '../look';
import type { ChartKind } from './kind';
import { partLabels } from './part-label';
import { type Slice, slicesOf } from './slices';
import { amountScales, legend, tickFormat, title } from './style';

const MOST_SLICES = 6;
/** More bars than this leave no room for a figure on each. */
const MOST_MARKED = 14;

/** Spending per day or month, each bar stacked by category; few bars carry their sum. */
export const stackedBars: ChartKind<SeriesFigures> = {
  id: 'stacked-bars',
  config(figures, look) {
    const slices = slicesOf(figures.categories, MOST_SLICES, look);
    return {
      type: 'bar',
      data: { labels: [...partLabels(figures.parts, look)], datasets: stacks(figures, slices, look) },
      options: {
        layout: { padding: { left: 12, right: 16, top: 6, bottom: 4 } },
        scales: amountScales(look, true),
        plugins: {
          title: title(look),
          legend: legend(look),
          tickFormat: tickFormat(look, figures.currency, peakOf(figures.parts)),
          marks: sumMarks(figures, look),
        },
      },
    };
  },
  facts(figures, look) {
    const peak = figures.parts.reduce((high, part) => (part.spent > high.spent ? part : high), figures.parts[0]!);
    const labels = partLabels(figures.parts, look);
    return {
      key: figures.count === 0 ? 'chart-nothing' : 'chart-bars',
      values: {
        title: look.words.title,
        total: amountText(figures.spent, figures.currency, look.locale),
        count: figures.count,
        peak: labels[figures.parts.indexOf(peak)] ?? '',
        'peak-amount': amountText(peak?.spent ?? 0, figures.currency, look.locale),
      },
    };
  },
};

/** One dataset for each slice, one value for each part. */
export function stacks(
  { currency, parts }: SeriesFigures,
  slices: readonly Slice[],
  look: Look,
): ChartConfig['data']['datasets'] {
  return slices.map((slice) => ({
    label: slice.label,
    data: parts.map((part) => majorUnits(spentOn(part, slice), currency)),
    backgroundColor: slice.colour,
    borderColor: THEMES[look.theme].background,
    borderWidth: 1,
    borderSkipped: false,
    borderRadius: 2,
    maxBarThickness: 40,
    categoryPercentage: 0.9,
    barPercentage: 0.92,
    stack: 'spent',
  }));
}

/** The sum on top of each bar. */
export function sumMarks({ currency, parts }: SeriesFigures, look: Look) {
  if (parts.length > MOST_MARKED) return undefined;
  const points = parts
    .map((part, index) => ({ spent: part.spent, index }))
    .filter(({ spent }) => spent !== 0)
    .map(({ spent, index }) => ({
      index,
      text: shortAmountText(spent, currency, look.locale),
      color: THEMES[look.theme].text,
    }));
  return { font: { size: 11 }, points };
}

export function peakOf(parts: readonly Part[]): number {
  return parts.reduce((peak, { spent }) => Math.max(peak, Math.abs(spent)), 0);
}

function spentOn(part: Part, { categories }: Slice): number {
  return part.categories.reduce((sum, { category, spent }) => (categories.has(category) ? sum + spent : sum), 0);
}
