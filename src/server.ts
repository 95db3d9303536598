import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import restify from 'restify';

/** What the server tells of itself. */
export interface Health {
  /** Whether turns can be served now. */
  ready(): Promise<boolean>;
  /** Whether all is mounted that people may ask for; absent: it always is. */
  open?(): boolean;
  /** Prometheus text; undefined until there is something to tell. */
  metrics(): Promise<{ readonly contentType: string; readonly text: string } | undefined>;
  /** A request failed in a way that nobody foresaw; `request` is the number its sender was given. */
  failed?(error: Error, request: string): void;
  /** Who brings it may read the metrics from another machine. */
  readonly metricsToken?: string;
}

/** How much of the server one client can hold; times in milliseconds. */
export interface Bounds {
  /** Until the head of a request is there: who sends it byte by byte is let go. */
  readonly headersMs: number;
  /** Until all of a request is there. */
  readonly requestMs: number;
  /** How often it is looked for what is too late. */
  readonly lookMs: number;
  readonly connections: number;
}

/** Of an address: far below what Node takes of a head. */
const LONGEST_PART = 8_000;

/** Asked by whoever sends people here, not by people. */
export const PROBES: ReadonlySet<string> = new Set(['/readyz', '/healthz', '/metrics']);

const BOUNDS: Bounds = { headersMs: 15_000, requestMs: 30_000, lookMs: 5_000, connections: 10_000 };

/**
 * The HTTP server with what every deployment needs; channels and rooms add their own routes and read their own bodies, each
 * with its own bound. Listening is up to the caller.
 */
export function createServer(health: Health, bounds: Bounds = BOUNDS): restify.Server {
  // An option of the router behind restify, which passes it on: links to exports are sealed, and longer than its 100 signs.
  const options = { name: 'outlay', maxParamLength: LONGEST_PART };
  const server = restify.createServer(options);
  // Behind a proxy, a connection that we close first shows there as an error; so keep it longer than proxies do.
  server.server.keepAliveTimeout = 65_000;
  server.server.headersTimeout = bounds.headersMs;
  server.server.requestTimeout = bounds.requestMs;
  // An option of Node's own server, which restify makes without any; read when it begins to listen.
  Object.assign(server.server, { connectionsCheckingInterval: bounds.lookMs });
  server.server.maxConnections = bounds.connections;
  server.on('restifyError', (_req, res: restify.Response, error: Failure | undefined, next: () => void) => {
    // Of an unexpected error nothing leaves the house but the number by which its log line is found: restify would send its message.
    const status = error?.statusCode ?? 500;
    if (status >= 500) {
      const request = randomUUID().slice(0, 8);
      health.failed?.(error ?? new Error('nothing was thrown'), request);
      if (!res.headersSent) res.send(status, { code: 'Internal', message: 'Something went wrong.', request });
    }
    next();
  });

  // restify reads the address outside of any handler: one that is none ("Host: a b") would end the process.
  server.pre((req, res, next) => {
    if (URL.canParse(`http://${req.headers.host ?? 'localhost'}`) && URL.canParse(req.url ?? '/', 'http://localhost'))
      return next();
    res.send(400, { code: 'BadRequest', message: 'The address of this request is none.' });
    return next(false);
  });

  // A client takes "not found" for the last word, and the port is open before everything is there.
  server.pre((req, res, next) => {
    if (health.open?.() !== false || PROBES.has(req.path())) return next();
    res.header('Retry-After', '1');
    res.send(503, { code: 'Starting', message: 'The server is starting. Ask again in a moment.' });
    return next(false);
  });

  server.get('/healthz', async (_req, res) => {
    res.send(200, { ok: true });
  });
  server.get('/readyz', async (_req, res) => {
    const ok = await health.ready();
    res.send(ok ? 200 : 503, { ok });
  });
  server.get('/metrics', async (req, res) => {
    if (!isLocal(req) && !bears(req, health.metricsToken))
      return void res.send(403, { code: 'Forbidden', message: 'Metrics need this machine, or METRICS_TOKEN.' });
    const metrics = await health.metrics();
    if (!metrics) return void res.send(503, { ok: false });
    res.sendRaw(200, metrics.text, { 'content-type': metrics.contentType });
  });
  return server;
}

function bears(req: restify.Request, token: string | undefined): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const given = req.headers.authorization ?? '';
  return token !== undefined && timingSafeEqual(digest(`Bearer ${token}`), digest(given));
}

interface Failure extends Error {
  statusCode?: number;
  toJSON?: () => object;
}

/** Asked from this machine and not through a proxy. */
function isLocal(req: restify.Request): boolean {
  const address = req.socket.remoteAddress ?? '';
  return /^(::ffff:)?127\.|^::1$/.test(address) && !req.headers['x-forwarded-for'] && !req.headers.forwarded;
}
