import { createCanvas } from '@napi-rs/canvas';
import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartItem,
  DoughnutController,
  Filler,
  Legend,
  type LegendItem,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
} from 'chart.js';
import type { ChartConfig } from '../chart-config';
import type { Size } from '../size';
import { doughnutLabel } from './doughnut-label';
import { FONT_FAMILY, registerFontsFor } from './fonts';
import { legendTable } from './legend-table';
import { marks } from './marks';

Chart.register(
  ...[ArcElement, BarElement, LineElement, PointElement],
  ...[BarController, DoughnutController, LineController, PieController],
  ...[CategoryScale, LinearScale, Filler, Legend, Title],
  ...[doughnutLabel, legendTable, marks],
);
Chart.defaults.font.family = FONT_FAMILY;

/** What a drawing needs: a chart that has passed the schema, its size, the colour behind it. */
export interface Drawing {
  readonly config: ChartConfig;
  readonly size: Size;
  readonly background: string;
}

/** Makes sure of every character that a drawing may show. */
export function registerFontsOf({ config }: Drawing): void {
  registerFontsFor(`${JSON.stringify(config)}${tickFormat(config)?.format(-1234567.8) ?? ''}…`);
}

/** Draws a chart, whose fonts are there, as a PNG. Encoding runs on a thread of its own; the canvas's memory is freed by a turn of the event loop. */
export async function draw({ config, size, background }: Drawing): Promise<Buffer> {
  const canvas = createCanvas(size.width, size.height);
  const chart = new Chart(canvas as unknown as ChartItem, withDefaults(config, size, tickFormat(config)));
  try {
    const context = canvas.getContext('2d');
    context.globalCompositeOperation = 'destination-over';
    context.fillStyle = background;
    context.fillRect(0, 0, size.width, size.height);
    return await canvas.encode('png');
  } finally {
    chart.destroy();
  }
}

function withDefaults(config: ChartConfig, size: Size, format: Intl.NumberFormat | undefined): ChartConfiguration {
  const { scales, plugins } = config.options ?? {};
  const y = { ...scales?.y, ticks: { ...scales?.y?.ticks, ...(format && { callback: format.format }) } };
  return {
    ...config,
    options: {
      ...config.options,
      ...(scales && { scales: { ...scales, y } }),
      plugins: { ...plugins, legend: { ...plugins?.legend, labels: { ...plugins?.legend?.labels, sort: inOrder } } },
      responsive: false,
      animation: false,
      events: [],
      devicePixelRatio: size.ratio,
    },
  } as unknown as ChartConfiguration;
}

/** Legends name the datasets as the configuration does, whichever of them is drawn on top. */
function inOrder(a: LegendItem, b: LegendItem): number {
  return (a.datasetIndex ?? 0) - (b.datasetIndex ?? 0);
}

function tickFormat(config: ChartConfig): Intl.NumberFormat | undefined {
  const format = config.options?.plugins?.tickFormat;
  return format && new Intl.NumberFormat(format.locale, format);
}
