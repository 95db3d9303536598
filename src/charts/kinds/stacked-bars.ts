import type { Part, SeriesFigures } from '../../reports/figures';
import { amountText, majorUnits, shortAmountText } from '../amount';
import type { ChartConfig } from '../chart-config';
import { type Look, THEMES } from '../look';
import type { ChartKind } from './kind';
import { partLabels } from './part-label';
import { type Slice, slicesOf } from './slices';
import { amountScales, legend, marks, tickFormat, title } from './style';

const MOST_SLICES = 5;
/** With more bars than this only the highest carries its sum. */
const MOST_MARKED = 10;
const LONGEST_NAME = 18;
const graphemes = new Intl.Segmenter();

/** Spending per day or month, each bar stacked by category. */
export const stackedBars: ChartKind<SeriesFigures> = {
  id: 'stacked-bars',
  config(figures, look) {
    const slices = slicesOf(figures.categories, MOST_SLICES, look);
    return {
      type: 'bar',
      data: { labels: [...partLabels(figures.parts, look)], datasets: stacks(figures, slices.map(briefly), look) },
      options: {
        layout: { padding: { left: 12, right: 16, top: 6, bottom: 4 } },
        scales: amountScales(look, figures.currency, peakOf(figures.parts), true),
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
      key: peakOf(figures.parts) === 0 ? 'chart-nothing' : 'chart-bars',
      values: {
        title: look.words.title,
        total: amountText(figures.spent, figures.currency, look.locale),
        count: figures.count,
        peak: labels[figures.parts.indexOf(peak)] ?? '',
        peakAmount: amountText(peak?.spent ?? 0, figures.currency, look.locale),
      },
    };
  },
};

/** A name short enough that the legend leaves most of the picture to the bars. */
function briefly(slice: Slice): Slice {
  const letters = [...graphemes.segment(slice.label)].map(({ segment }) => segment);
  if (letters.length <= LONGEST_NAME) return slice;
  return {
    ...slice,
    label: `${letters
      .slice(0, LONGEST_NAME - 1)
      .join('')
      .trimEnd()}…`,
  };
}

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

/** The sum on top of the bars. */
export function sumMarks({ currency, parts }: SeriesFigures, look: Look) {
  const peak = peakOf(parts);
  const points = parts.flatMap(({ spent }, index) => {
    const shown = spent !== 0 && (parts.length <= MOST_MARKED || spent === peak);
    const text = shortAmountText(spent, currency, look.locale);
    return shown ? [{ index, text, color: THEMES[look.theme].text }] : [];
  });
  return marks(look, points, { empty: peak === 0 });
}

export function peakOf(parts: readonly Part[]): number {
  return parts.reduce((peak, { spent }) => Math.max(peak, Math.abs(spent)), 0);
}

function spentOn(part: Part, { categories }: Slice): number {
  return part.categories.reduce((sum, { category, spent }) => (categories.has(category) ? sum + spent : sum), 0);
}
