import { createHash } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import { type ChartParameters, readChartRequest } from './chart-request';
import { readBody } from './read-body';
import type { NotRendered, Renderer } from './renderer';

export interface ChartRoutes {
  readonly renderer: Pick<Renderer, 'render'>;
  /** Signs links and is the key of a POST. */
  readonly key: string;
  /** Keys that signed before it. */
  readonly before?: readonly string[];
  now(): Date;
}

const STATUS: Readonly<Record<NotRendered, number>> = {
  busy: 503,
  crashed: 503,
  closed: 503,
  'too-slow': 400,
  'out-of-memory': 400,
  'not-drawable': 400,
};

/**
 * `GET` and `POST /chart` as QuickChart speaks them. The links carry a person's figures: whoever logs requests must leave
 * out the query of this route.
 */
export function mountCharts(server: Server, routes: ChartRoutes): void {
  server.get('/chart', async (request: Request, response: Response) => {
    const query = new URL(request.url ?? '', 'http://own').searchParams;
    const first = (...names: string[]) => names.map((name) => query.get(name)).find((value) => value !== null);
    await answer(request, response, routes, {
      chart: first('c', 'chart'),
      sig: first('sig'),
      width: first('w', 'width'),
      height: first('h', 'height'),
      devicePixelRatio: first('devicePixelRatio'),
      backgroundColor: first('bkg', 'backgroundColor'),
    });
  });
  server.post('/chart', async (request: Request, response: Response) => {
    const body = await readBody(request);
    if ('wrong' in body) return refuse(response, body.status, body.wrong);
    const { chart, c, sig, key, ...rest } = body.fields;
    await answer(request, response, routes, { ...rest, chart: chart ?? c, sig, key });
  });
}

async function answer(request: Request, response: Response, routes: ChartRoutes, sent: ChartParameters): Promise<void> {
  const now = routes.now();
  const requested = readChartRequest(sent, { key: routes.key, before: routes.before, now });
  if ('wrong' in requested) return refuse(response, requested.status, requested.wrong);
  const { drawing, expires } = requested;
  const tag = `"${createHash('sha256').update(JSON.stringify(drawing)).digest('base64url').slice(0, 22)}"`;
  const age = expires === undefined ? 0 : Math.floor(expires - now.getTime() / 1000);
  const headers = {
    'Cache-Control': age > 0 ? `private, max-age=${age}, immutable` : 'no-store',
    'Content-Security-Policy': "default-src 'none'",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
    ETag: tag,
  };
  if (request.headers['if-none-match'] === tag) return end(response, 304, headers);
  const rendered = await routes.renderer.render(drawing);
  if ('png' in rendered) return end(response, 200, { ...headers, 'Content-Type': 'image/png' }, rendered.png);
  refuse(response, STATUS[rendered.failed], `The chart could not be drawn: ${rendered.failed}.`);
}

function refuse(response: Response, status: number, wrong: string): void {
  const headers: Record<string, string> = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'x-quickchart-error': wrong.replace(/[^\x20-\x7e]/g, '?').slice(0, 300),
  };
  if (status === 503) headers['Retry-After'] = '1';
  end(response, status, headers, Buffer.from(`${wrong}\n`));
}

/** Bytes as they are: no formatter of the server has a part in a picture. */
function end(response: Response, status: number, headers: Record<string, string>, body?: Buffer): void {
  response.writeHead(status, { ...headers, ...(body && { 'Content-Length': String(body.length) }) });
  response.end(body);
}
