import type { Chart, Plugin } from 'chart.js';
import type { ChartConfig } from '../chart-config';
import { FONT_FAMILY } from './fonts';

type Options = NonNullable<NonNullable<NonNullable<ChartConfig['options']>['plugins']>['doughnutlabel']>;

/** The lines in the middle of a doughnut, made smaller until they fit into its hole. */
export const doughnutLabel: Plugin<'doughnut', Options> = {
  id: 'doughnutlabel',
  afterDatasetsDraw(chart, _args, { labels }) {
    const hole = holeOf(chart);
    if (!labels?.length || !hole) return;
    const { ctx } = chart;
    const lines = labels.map(({ text, font, color }) => ({
      text,
      color,
      weight: font?.weight,
      size: font?.size ?? 16,
    }));
    ctx.save();
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    const height = lines.reduce((sum, line) => sum + line.size * 1.3, 0);
    let y = hole.y - height / 2;
    for (const line of lines) {
      const middle = y + line.size * 0.65;
      const room = 1.8 * Math.sqrt(Math.max(1, hole.radius ** 2 - (Math.abs(middle - hole.y) + line.size / 2) ** 2));
      ctx.font = fontOf(line);
      const size = Math.min(line.size, (line.size * room) / ctx.measureText(line.text).width);
      ctx.font = fontOf({ ...line, size });
      ctx.fillStyle = line.color ?? '#000';
      ctx.fillText(line.text, hole.x, middle);
      y += line.size * 1.3;
    }
    ctx.restore();
  },
};

function holeOf(chart: Chart): { x: number; y: number; radius: number } | undefined {
  const arc = chart.getDatasetMeta(0).data[0];
  if (!arc) return undefined;
  const { x, y, innerRadius } = arc.getProps(['x', 'y', 'innerRadius'] as never, true) as unknown as Record<
    string,
    number
  >;
  return { x: x!, y: y!, radius: innerRadius! };
}

function fontOf({ weight, size }: { weight?: string | undefined; size: number }): string {
  return `${weight === 'bold' ? '600' : (weight ?? 'normal')} ${size}px ${FONT_FAMILY}`;
}
