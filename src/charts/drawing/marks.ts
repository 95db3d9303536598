import type { Chart, Plugin } from 'chart.js';
import type { ChartConfig } from '../chart-config';
import { FONT_FAMILY } from './fonts';

type Options = NonNullable<NonNullable<NonNullable<ChartConfig['options']>['plugins']>['marks']>;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Words at a point of a line or on top of a bar, kept inside the axes; a word that would cover another is left out. */
export const marks: Plugin<'bar' | 'line', Options> = {
  id: 'marks',
  afterDatasetsDraw(chart, _args, { points, font, halo, middle }) {
    if (!points) return;
    const { ctx, chartArea } = chart;
    const size = font.size ?? 11;
    const written: { left: number; right: number; y: number }[] = [];
    ctx.save();
    ctx.font = `${font.weight ?? 'normal'} ${size}px ${FONT_FAMILY}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.strokeStyle = halo;
    ctx.lineWidth = 4;
    ctx.lineJoin = 'round';
    const write = (text: string, color: string, { x, y }: Spot) => {
      ctx.strokeText(text, x, y);
      ctx.fillStyle = color;
      ctx.fillText(text, x, y);
    };
    for (const { index, dataset, text, color, place } of points) {
      const at = dataset === undefined ? topOf(chart, index) : spotOf(chart, dataset, index);
      if (!at) continue;
      const half = ctx.measureText(text).width / 2;
      const x = Math.min(Math.max(at.x, chartArea.left + half + 2), chart.width - half - 6);
      const y = place === 'below' ? at.y + size * 1.3 : at.y - size;
      const [left, right] = [x - half, x + half];
      if (written.some((one) => left < one.right + 3 && one.left < right + 3 && Math.abs(one.y - y) < size)) continue;
      written.push({ left, right, y });
      write(text, color, { x, y });
    }
    const centre = { x: (chartArea.left + chartArea.right) / 2, y: (chartArea.top + chartArea.bottom) / 2 };
    if (middle) write(middle.text, middle.color, centre);
    ctx.restore();
  },
};

function spotOf(chart: Chart, dataset: number, index: number): Spot | undefined {
  const element = chart.getDatasetMeta(dataset)?.data[index];
  return element && { x: element.x, y: element.y };
}

function topOf(chart: Chart, index: number): Spot | undefined {
  const tops = chart.data.datasets
    .map((_, dataset) => spotOf(chart, dataset, index))
    .filter((top) => top !== undefined);
  return tops.reduce((highest, top) => (top.y < highest.y ? top : highest), tops[0]!);
}
