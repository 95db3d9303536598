import { type ChartConfig, readChartConfig } from './chart-config';
import type { Drawing } from './drawing/draw';
import { sameSecret, signatureOf } from './signature';
import { clampSize } from './size';

/** The longest chart that is read, in characters. */
export const LONGEST_CHART = 100_000;

/** The parameters of a link or a POST, by QuickChart's names. Whatever a client sends. */
export interface ChartParameters {
  readonly chart?: unknown;
  readonly sig?: unknown;
  readonly key?: unknown;
  readonly width?: unknown;
  readonly height?: unknown;
  readonly devicePixelRatio?: unknown;
  readonly backgroundColor?: unknown;
}

/** `expires` is the end of the link in seconds since 1970; absent where a key was given. */
export type Requested =
  | { readonly drawing: Drawing; readonly expires?: number }
  | { readonly status: 400 | 403 | 413; readonly wrong: string };

/**
 * What our own links carry inside of `c`, because QuickChart's signature covers nothing else: when the link ends, how large
 * the picture is and what is behind it.
 */
export interface Sealed {
  readonly expires: number;
  readonly size: readonly [width: number, height: number, ratio: number];
  readonly background: string;
}

const COLOUR = /^(#[0-9a-f]{3,8}|[a-z]{3,20})$/i;

/** Checks a request for a picture: first whether it comes from us, then whether it can be drawn. */
export function readChartRequest(
  sent: ChartParameters,
  { key, before = [], now }: { key: string; before?: readonly string[]; now: Date },
): Requested {
  const { chart } = sent;
  if (typeof chart !== 'string' || chart === '') return { status: 400, wrong: 'The chart is missing: send it as "c".' };
  if (chart.length > LONGEST_CHART)
    return { status: 413, wrong: `The chart is longer than ${LONGEST_CHART} characters.` };
  const byKey = typeof sent.key === 'string' && sameSecret(sent.key, key);
  const { sig } = sent;
  const bySignature =
    typeof sig === 'string' && [key, ...before].some((one) => sameSecret(sig, signatureOf(chart, one)));
  if (!byKey && !bySignature) return { status: 403, wrong: 'This server draws only charts that it has signed.' };
  const read = readChartConfig(chart);
  if ('wrong' in read) return { status: 400, wrong: read.wrong };
  const sealed: Partial<Sealed> = read.raw;
  const { expires } = sealed;
  if (!byKey && !(typeof expires === 'number' && expires > now.getTime() / 1000))
    return { status: 403, wrong: 'This link has expired: ask for the chart again.' };
  return { drawing: drawingOf(read.config, sent, sealed), ...(typeof expires === 'number' && { expires }) };
}

function drawingOf(config: ChartConfig, sent: ChartParameters, sealed: Partial<Sealed>): Drawing {
  const [width, height, ratio] = Array.isArray(sealed.size)
    ? sealed.size
    : [sent.width, sent.height, sent.devicePixelRatio];
  const asked = sealed.background ?? sent.backgroundColor;
  const background = typeof asked === 'string' && COLOUR.test(asked) ? asked : '#ffffff';
  return { config, size: clampSize({ width, height, ratio }), background };
}
