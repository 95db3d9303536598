import restify from 'restify';

/** What the server tells of itself. */
export interface Health {
  /** Whether turns can be served now. */
  ready(): Promise<boolean>;
  /** Prometheus text; undefined until there is something to tell. */
  metrics(): Promise<{ readonly contentType: string; readonly text: string } | undefined>;
}

/**
 * The HTTP server with what every deployment needs; channels and rooms add their own routes and read their own bodies, each
 * with its own bound. Listening is up to the caller.
 */
export function createServer(health: Health): restify.Server {
  const server = restify.createServer({ name: 'outlay' });
  // Behind a proxy, a connection that we close first shows there as an error; so keep it longer than proxies do.
  server.server.keepAliveTimeout = 65_000;
  server.server.headersTimeout = 66_000;
  server.server.requestTimeout = 30_000;
  server.on('restifyError', (_req, _res, error: { statusCode?: number; toJSON?: () => object }, next: () => void) => {
    // Of an unexpected error nothing leaves the house.
    if (!error.statusCode || error.statusCode >= 500)
      error.toJSON = () => ({ code: 'Internal', message: 'Something went wrong.' });
    next();
  });

  // restify reads the address outside of any handler: one that is none ("Host: a b") would end the process.
  server.pre((req, res, next) => {
    if (URL.canParse(`http://${req.headers.host ?? 'localhost'}`) && URL.canParse(req.url ?? '/', 'http://localhost'))
      return next();
    res.send(400, { code: 'BadRequest', message: 'The address of this request is none.' });
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
    if (!isLocal(req))
      return void res.send(403, { code: 'Forbidden', message: 'Metrics are served to this machine only.' });
    const metrics = await health.metrics();
    if (!metrics) return void res.send(503, { ok: false });
    res.sendRaw(200, metrics.text, { 'content-type': metrics.contentType });
  });
  return server;
}

/** Asked from this machine and not through a proxy. */
function isLocal(req: restify.Request): boolean {
  const address = req.socket.remoteAddress ?? '';
  return /^(::ffff:)?127\.|^::1$/.test(address) && !req.headers['x-forwarded-for'] && !req.headers.forwarded;
}
