import type { Currency } from '../../ledger/money';
import { majorUnits } from '../amount';
import type { ChartConfig } from '../chart-config';
import { type Look, THEMES } from '../look';

type Options = NonNullable<ChartConfig['options']>;
type Plugins = NonNullable<Options['plugins']>;

/** The title line that every chart has. */
export function title(look: Look): NonNullable<Plugins['title']> {
  const padding = { top: 2, bottom: 12 };
  const font = { size: 16, weight: '600' as const };
  return { display: true, text: look.words.title, align: 'start', color: THEMES[look.theme].text, font, padding };
}

/** A row of small round swatches under the title. */
export function legend(look: Look): NonNullable<Plugins['legend']> {
  const labels = {
    color: THEMES[look.theme].text,
    font: { size: 12 },
    boxWidth: 8,
    boxHeight: 8,
    padding: 10,
    usePointStyle: true,
  };
  return { display: true, position: 'bottom', align: 'start', labels };
}

/** Quiet axes: amounts at the left, nothing that is not needed to read the bars. `peak`, in minor units, gets room above it. */
export function amountScales(
  look: Look,
  currency: Currency,
  peak: number,
  stacked = false,
): NonNullable<Options['scales']> {
  const { grid, muted } = THEMES[look.theme];
  const font = { size: 12 };
  return {
    x: {
      stacked,
      grid: { display: false },
      border: { color: grid },
      ticks: { color: muted, font, maxRotation: 0, autoSkip: true, autoSkipPadding: 10 },
    },
    y: {
      stacked,
      beginAtZero: true,
      suggestedMax: majorUnits(Math.max(peak, 0), currency) * 1.1,
      grid: { color: grid, drawTicks: false },
      border: { display: false },
      ticks: { display: peak !== 0, color: muted, font, padding: 6, maxTicksLimit: 6 },
    },
  };
}

/** How the renderer writes the amounts at the axis. */
export function tickFormat(look: Look, currency: Currency, peak: number): NonNullable<Plugins['tickFormat']> {
  const major = Math.abs(majorUnits(peak, currency));
  const format = { locale: look.locale, style: 'currency' as const, currency, minimumFractionDigits: 0 };
  if (major >= 10_000) return { ...format, notation: 'compact', maximumFractionDigits: 1 };
  return { ...format, maximumFractionDigits: major >= 10 ? 0 : 2 };
}

/** Words in the plot; where there is nothing to draw, the sentence that says so. */
export function marks(
  look: Look,
  points: NonNullable<Plugins['marks']>['points'],
  { empty = false, size = 11 }: { empty?: boolean; size?: number } = {},
): NonNullable<Plugins['marks']> {
  const { background, muted } = THEMES[look.theme];
  const font = { size: empty ? 14 : size, weight: size > 11 && !empty ? ('600' as const) : ('normal' as const) };
  const middle = empty ? { text: look.words.nothing, color: muted } : undefined;
  return { font, halo: background, points: empty ? [] : points, ...(middle && { middle }) };
}

/** Where the words at the end of a line stand: beneath one that falls, or they would stand on it. */
export function beside(line: readonly number[]): { readonly place?: 'below' } {
  const [before = 0, last = 0] = line.slice(-2);
  return last < before && last < 0 ? { place: 'below' } : {};
}
