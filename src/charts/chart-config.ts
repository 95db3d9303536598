import { z } from 'zod';

/**
 * The charts this server draws: the part of Chart.js v4's configuration that is plain JSON and that Outlay uses. Keys that
 * are not named here are dropped, because JSON alone can ruin a renderer (`ticks.count: 1e9` exhausts its memory).
 */
const amount = z.number().min(-1e15).max(1e15);
const pixels = z.number().min(0).max(400);
const text = z.string().max(200);
const colour = z.string().regex(/^(#[0-9a-f]{3,8}|transparent|[a-z]{3,20}|rgba?\([\d.,% ]{5,40}\))$/i);
const font = z.object({
  size: z.number().min(6).max(60).optional(),
  weight: z.enum(['normal', 'bold', '600']).optional(),
});
const onePerPoint = <T extends z.ZodType>(one: T) => z.union([one, z.array(one).max(400)]);

const dataset = z.object({
  type: z.enum(['bar', 'line']).optional(),
  label: text.optional(),
  data: z.array(amount.nullable()).max(400),
  backgroundColor: onePerPoint(colour).optional(),
  borderColor: onePerPoint(colour).optional(),
  borderWidth: pixels.optional(),
  borderDash: z.array(pixels).max(4).optional(),
  borderRadius: pixels.optional(),
  borderSkipped: z.literal(false).optional(),
  maxBarThickness: pixels.optional(),
  barPercentage: z.number().min(0).max(1).optional(),
  categoryPercentage: z.number().min(0).max(1).optional(),
  fill: z.union([z.boolean(), z.enum(['origin', 'start', 'end'])]).optional(),
  tension: z.number().min(0).max(1).optional(),
  stepped: z.boolean().optional(),
  pointRadius: onePerPoint(pixels).optional(),
  pointBackgroundColor: onePerPoint(colour).optional(),
  pointBorderColor: onePerPoint(colour).optional(),
  pointBorderWidth: pixels.optional(),
  order: z.number().min(-100).max(100).optional(),
  stack: text.optional(),
});

const scale = z.object({
  display: z.boolean().optional(),
  stacked: z.boolean().optional(),
  beginAtZero: z.boolean().optional(),
  suggestedMin: amount.optional(),
  suggestedMax: amount.optional(),
  grid: z
    .object({ display: z.boolean(), color: onePerPoint(colour), drawTicks: z.boolean() })
    .partial()
    .optional(),
  border: z.object({ display: z.boolean(), color: colour }).partial().optional(),
  ticks: z
    .object({
      display: z.boolean(),
      color: colour,
      font,
      padding: pixels,
      autoSkip: z.boolean(),
      autoSkipPadding: pixels,
      maxTicksLimit: z.number().int().min(2).max(40),
      maxRotation: z.number().min(0).max(90),
    })
    .partial()
    .optional(),
});

const side = z.object({ top: pixels, right: pixels, bottom: pixels, left: pixels }).partial();

const plugins = z.object({
  title: z
    .object({
      display: z.boolean(),
      text,
      color: colour,
      font,
      align: z.enum(['start', 'center', 'end']),
      padding: side,
    })
    .partial()
    .optional(),
  legend: z
    .object({
      display: z.boolean(),
      position: z.enum(['top', 'right', 'bottom', 'left']),
      align: z.enum(['start', 'center', 'end']),
      labels: z
        .object({
          color: colour,
          font,
          boxWidth: pixels,
          boxHeight: pixels,
          padding: pixels,
          usePointStyle: z.boolean(),
        })
        .partial(),
    })
    .partial()
    .optional(),
  /** QuickChart's name for amounts at the axis; read with Intl. */
  tickFormat: z
    .object({
      locale: z.string().regex(/^[A-Za-z0-9-]{2,35}$/),
      style: z.literal('currency'),
      currency: z.string().regex(/^[A-Z]{3}$/),
      notation: z.literal('compact').optional(),
      minimumFractionDigits: z.number().int().min(0).max(4).optional(),
      maximumFractionDigits: z.number().int().min(0).max(4).optional(),
    })
    .optional(),
  /** QuickChart's name for the lines in the middle of a doughnut. */
  doughnutlabel: z
    .object({ labels: z.array(z.object({ text, color: colour.optional(), font: font.optional() })).max(4) })
    .optional(),
  /** Ours: a legend with amounts, at the right. */
  legendTable: z
    .object({
      width: pixels,
      color: colour,
      muted: colour,
      font,
      rows: z
        .array(
          z.object({
            label: text,
            amount: text,
            share: text.optional(),
            color: colour,
            hollow: z.boolean().optional(),
          }),
        )
        .max(20),
    })
    .optional(),
  /** Ours: words at a point of a dataset, or on top of a stack where no dataset is named. */
  marks: z
    .object({
      font,
      /** Drawn round the words, to keep them apart from lines: the colour behind the chart. */
      halo: colour,
      /** What stands in the middle of a chart that has nothing to show. */
      middle: z.object({ text, color: colour }).optional(),
      points: z
        .array(
          z.object({
            index: z.number().int().min(0).max(400),
            dataset: z.number().int().min(0).max(20).optional(),
            text,
            color: colour,
            place: z.enum(['above', 'below']).optional(),
          }),
        )
        .max(100),
    })
    .optional(),
});

const chart = z.object({
  type: z.enum(['bar', 'line', 'doughnut', 'pie']),
  data: z.object({ labels: z.array(text).max(400).optional(), datasets: z.array(dataset).max(20) }),
  options: z
    .object({
      cutout: z
        .string()
        .regex(/^\d{1,2}%$/)
        .optional(),
      layout: z.object({ padding: side }).optional(),
      scales: z.object({ x: scale, y: scale }).partial().optional(),
      plugins: plugins.optional(),
    })
    .optional(),
});

export type ChartConfig = z.infer<typeof chart>;

/** What JSON must not name: assigning these keys would reach the prototypes of the renderer's objects. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads a chart from JSON. Says in one line what is wrong with it; never throws, runs nothing. */
export function readChartConfig(
  json: string,
): { readonly config: ChartConfig; readonly raw: object } | { readonly wrong: string } {
  let raw: unknown;
  let forbidden: string | undefined;
  try {
    raw = JSON.parse(json, (key, value: unknown) => {
      if (FORBIDDEN.has(key)) forbidden = key;
      return value;
    });
  } catch {
    return { wrong: 'The chart is not JSON. Send plain JSON without functions: setConfig(JSON.stringify(config)).' };
  }
  if (forbidden) return { wrong: `The chart must not name "${forbidden}".` };
  const read = chart.safeParse(raw);
  if (read.success) return { config: read.data, raw: raw as object };
  const issue = read.error.issues[0]!;
  return { wrong: `The chart's ${issue.path.join('.') || 'configuration'} is not usable: ${issue.message}.` };
}
