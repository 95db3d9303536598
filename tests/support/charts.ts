import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { parse } from 'yaml';
import type { Look } from '../../src/charts';
import type { Part, SeriesFigures } from '../../src/reports/figures';
import { figuresIn } from '../../src/reports/figures';
import { series } from '../../src/reports/series';
import { books, type Line } from './books';

const categories = parse(readFileSync(join(__dirname, '../../config/categories.yaml'), 'utf8')) as {
  id: string;
  colour: string;
}[];

export const COLOURS: Readonly<Record<string, string>> = Object.fromEntries(
  categories.map(({ id, colour }) => [id, colour]),
);

export const look: Look = {
  theme: 'light',
  locale: 'en-IE',
  words: {
    title: 'November 2026',
    other: 'Other',
    spent: 'spent',
    spending: 'Spending',
    earned: 'Income',
    saved: 'Saved',
    limit: 'Limit',
    nothing: 'No entries yet',
  },
  colours: COLOURS,
  nameOf: (category) => category,
};

export const november = { from: '2026-11-01', to: '2026-11-30' };

/** Figures of one currency, as the reports make them of these lines. */
export async function seriesOf(lines: readonly Line[], period = november, grain: 'day' | 'month' = 'day') {
  const question = { ledgerId: 'l', period, currency: 'EUR' };
  return (await series(question, books(lines), grain)).currencies[0] as SeriesFigures;
}

/** Spending by category, in the order given, minor units of EUR. */
export function figures(spent: Readonly<Record<string, number>>): Part {
  const totals = Object.entries(spent).map(([category, minor]) => ({
    type: minor < 0 ? ('refund' as const) : ('expense' as const),
    category,
    currency: 'EUR',
    minor: Math.abs(minor),
    count: 1,
  }));
  return { ...november, ...figuresIn('EUR', totals) };
}

/** How many pixels of a picture, or of a part of it, are not as its first one. */
export async function inkOf(png: Buffer): Promise<{ width: number; height: number; ink: number; colours: number }> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const pixels = new Uint32Array(data.buffer);
  let ink = 0;
  const colours = new Set<number>();
  for (const pixel of pixels) {
    if (pixel !== pixels[0]) ink += 1;
    colours.add(pixel);
  }
  return { width: image.width, height: image.height, ink, colours: colours.size };
}
