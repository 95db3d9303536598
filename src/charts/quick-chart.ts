import QuickChart from 'quickchart-js';
import type { Drawing } from './drawing/draw';

/** A server that draws: what quickchart-js calls scheme and host, a path included. */
export interface ChartServer {
  readonly scheme: string;
  readonly host: string;
}

const DEADLINE_MS = 10_000;
const LARGEST_PICTURE = 5_000_000;

/** "https://outlay.example/app/", "http://localhost:3400" or a bare "quickchart.example". */
export function serverAt(place: string): ChartServer {
  const [, scheme = 'https', host = ''] = /^(?:(https?):\/\/)?(.*?)\/*$/.exec(place) ?? [];
  return { scheme, host };
}

/** A quickchart-js client for one chart. The chart goes as JSON text: given as an object it would be sent as code. */
export function quickChart(
  server: ChartServer,
  chart: object,
  { size, background }: Drawing,
  key?: string,
): QuickChart {
  return new QuickChart(key, key && 'outlay')
    .setScheme(server.scheme)
    .setHost(server.host)
    .setConfig(JSON.stringify(chart))
    .setVersion('4')
    .setFormat('png')
    .setWidth(size.width)
    .setHeight(size.height)
    .setDevicePixelRatio(size.ratio)
    .setBackgroundColor(background);
}

/** The picture behind a link of another server; undefined where it cannot be had. */
export async function fetchPicture(url: string): Promise<Buffer | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(DEADLINE_MS), redirect: 'error' });
    if (!response.ok || !response.headers.get('content-type')?.startsWith('image/png')) return undefined;
    const bytes = Buffer.from(await response.arrayBuffer());
    return bytes.length <= LARGEST_PICTURE ? bytes : undefined;
  } catch {
    return undefined;
  }
}
