import type { Figures } from '../../reports/figures';
import { amountText, majorUnits } from '../amount';
import { type Look, THEMES } from '../look';
import type { ChartKind } from './kind';
import { slicesOf } from './slices';
import { title } from './style';

const MOST_SLICES = 8;
const TABLE_WIDTH = 276;

/** Where the money of a period went: a ring by category, the total in its middle, amounts beside it. */
export const doughnut: ChartKind<Figures> = {
  id: 'doughnut',
  config(figures, look) {
    const theme = THEMES[look.theme];
    const { currency } = figures;
    const slices = slicesOf(figures.categories, MOST_SLICES, look);
    // A ring has no room for what is below zero: such a category stands in the table alone.
    const drawn = slices.filter((slice) => slice.spent > 0);
    const ring = drawn.length > 0;
    return {
      type: 'doughnut',
      data: {
        labels: ring ? drawn.map((slice) => slice.label) : [look.words.nothing],
        datasets: [
          {
            data: ring ? drawn.map((slice) => majorUnits(slice.spent, currency)) : [1],
            backgroundColor: ring ? drawn.map((slice) => slice.colour) : [theme.grid],
            borderColor: theme.background,
            borderWidth: drawn.length > 1 ? 2 : 0,
          },
        ],
      },
      options: {
        cutout: '68%',
        layout: { padding: { left: 16, right: 0, top: 8, bottom: 14 } },
        plugins: {
          title: title(look),
          legend: { display: false },
          doughnutlabel: {
            labels: [
              {
                text: totalText(figures, look),
                color: theme.text,
                font: { size: 22, weight: '600' },
              },
              { text: ring ? look.words.spent : look.words.nothing, color: theme.muted, font: { size: 13 } },
            ],
          },
          legendTable: {
            width: TABLE_WIDTH,
            color: theme.text,
            muted: theme.muted,
            font: { size: 14 },
            rows: slices.map((slice) => ({
              label: slice.label,
              amount: amountText(slice.spent, currency, look.locale),
              share: figures.spent > 0 && slice.spent > 0 ? percent(slice.spent / figures.spent, look) : '',
              color: slice.colour,
              hollow: slice.spent <= 0,
            })),
          },
        },
      },
    };
  },
  facts(figures, look) {
    const { currency } = figures;
    const slices = slicesOf(figures.categories, MOST_SLICES, look);
    const list = slices.map((slice) => `${slice.label} ${amountText(slice.spent, currency, look.locale)}`);
    return {
      key: figures.categories.length === 0 ? 'chart-nothing' : 'chart-doughnut',
      values: {
        title: look.words.title,
        total: totalText(figures, look),
        count: figures.count,
        list: new Intl.ListFormat(look.locale).format(list),
      },
    };
  },
};

function percent(share: number, { locale }: Look): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}

/** The sum in the ring; about so much, where some of it was converted. */
function totalText({ spent, currency, converted }: Figures, { locale }: Look): string {
  return `${converted ? '≈ ' : ''}${amountText(spent, currency, locale)}`;
}
