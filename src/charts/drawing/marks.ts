import type { Chart, Plugin } from 'chart.js';
import type { ChartConfig } from '../chart-config';
import { FONT_FAMILY } from './fonts';

type Options = NonNullable<NonNullable<NonNullable<ChartConfig['options']>['plugins']>['marks']>;

/** Words at a point of a line or on top of a bar, kept inside the picture. */
export const marks: Plugin<'bar' | 'line', Options> = {
  id: 'marks',
  afterDatasetsDraw(chart, _args, { points, font }) {
    if (!points?.length) return;
    const { ctx } = chart;
    const size = font.size ?? 11;
    ctx.save();
    ctx.font = `${font.weight ?? 'normal'} ${size}px ${FONT_FAMILY}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    for (const { index, dataset, text, color, place } of points) {
      const at = dataset === undefined ? topOf(chart, index) : pointOf(chart, dataset, index);
      if (!at) continue;
      const half = ctx.measureText(text).width / 2;
      const x = Math.min(Math.max(at.x, half + 4), chart.width - half - 4);
      const y = place === 'below' ? at.y + size : at.y - size * 0.8;
      ctx.fillStyle = color;
      ctx.fillText(text, x, Math.min(Math.max(y, size), chart.height - size));
    }
    ctx.restore();
  },
};

function pointOf(chart: Chart, dataset: number, index: number): { x: number; y: number } | undefined {
  const element = chart.getDatasetMeta(dataset)?.data[index];
  return element && { x: element.x, y: element.y };
}

function topOf(chart: Chart, index: number): { x: number; y: number } | undefined {
  const tops = chart.data.datasets
    .map((_, dataset) => pointOf(chart, dataset, index))
    .filter((top) => top !== undefined);
  return tops.reduce((highest, top) => (top.y < highest.y ? top : highest), tops[0]!);
}
