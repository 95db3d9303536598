import type { SKRSContext2D } from '@napi-rs/canvas';
import { type LayoutItem, layouts, type Plugin } from 'chart.js';
import type { ChartConfig } from '../chart-config';
import { FONT_FAMILY } from './fonts';
import { shorten } from './shorten';

type Options = NonNullable<NonNullable<NonNullable<ChartConfig['options']>['plugins']>['legendTable']>;

const SWATCH = 10;
const GAP = 10;
const TALLEST_ROW = 24;

/** The legend as a table at the right: colour, name, share, amount. Directly labelled, nobody has to match colours alone. */
export const legendTable: Plugin<'doughnut' | 'bar', Options> = {
  id: 'legendTable',
  start(chart, _args, { rows, width }) {
    if (rows) layouts.addBox(chart, roomAtTheRight(width + GAP));
  },
  afterDraw(chart, _args, { rows, width, color, muted, font }) {
    if (!rows?.length) return;
    const { ctx } = chart;
    const size = font.size ?? 13;
    const right = chart.width - 16;
    const left = chart.width - width;
    const top = (chart as { titleBlock?: { bottom: number } }).titleBlock?.bottom ?? 0;
    const height = Math.min(TALLEST_ROW, (chart.height - top - 8) / rows.length);
    let y = top + (chart.height - top - 4 - height * rows.length) / 2 + height / 2;
    ctx.save();
    ctx.textBaseline = 'middle';
    ctx.font = `normal ${size}px ${FONT_FAMILY}`;
    const widest = (texts: readonly (string | undefined)[]) =>
      Math.max(0, ...texts.map((text) => (text ? ctx.measureText(text).width : 0)));
    const amounts = widest(rows.map((row) => row.amount));
    const shares = widest(rows.map((row) => row.share));
    const names = widest(rows.map((row) => row.label));
    const forNames = right - left - SWATCH - 8 - amounts - GAP;
    // The share says again what the ring shows; the name is worth more where there is no room for both.
    const showShares = shares > 0 && names <= forNames - shares - GAP;
    const room = showShares ? forNames - shares - GAP : forNames;
    for (const row of rows) {
      swatch(ctx, left, y, row.color, row.hollow ?? false);
      ctx.textAlign = 'left';
      ctx.fillStyle = color;
      ctx.fillText(shorten(ctx, row.label, room), left + SWATCH + 8, y);
      ctx.textAlign = 'right';
      ctx.fillText(row.amount, right, y);
      ctx.fillStyle = muted;
      if (showShares && row.share) ctx.fillText(row.share, right - amounts - GAP, y);
      y += height;
    }
    ctx.restore();
  },
};

/** Takes its width from the plot but not from the title, which a padding of the layout would squeeze. */
function roomAtTheRight(room: number): LayoutItem {
  const box = {
    position: 'right',
    weight: 1,
    fullSize: false,
    width: room,
    height: 0,
    options: {},
    isHorizontal: () => false,
    draw() {},
  };
  return Object.assign(box as unknown as LayoutItem, {
    update(_width: number, height: number) {
      Object.assign(this, { width: room, height });
    },
  });
}

function swatch(ctx: SKRSContext2D, left: number, middle: number, colour: string, hollow: boolean): void {
  ctx.beginPath();
  ctx.roundRect(left, middle - SWATCH / 2, SWATCH, SWATCH, 3);
  ctx.fillStyle = colour;
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.5;
  if (hollow) ctx.stroke();
  else ctx.fill();
}
