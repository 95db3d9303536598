import restify from 'restify';

/** What the server tells of itself. */
export interface Health {
  /** Whether turns can be served now; a sentence says why not. */
  ready(): { readonly ok: boolean; readonly why?: string };
  /** Prometheus text. */
  metrics(): Promise<{ readonly contentType: string; readonly text: string }>;
}

/** Largest JSON body any route takes, in bytes. */
const LARGEST_BODY = 256 * 1024;

/** The HTTP server with what every deployment needs; channels and rooms add their own routes. Listening is up to the caller. */
export function createServer(health: Health): restify.Server {
  const server = restify.createServer({ name: 'outlay' });
  // Behind a proxy, a connection that we close first shows there as an error; so keep it longer than proxies do.
  server.server.keepAliveTimeout = 65_000;
  server.server.headersTimeout = 66_000;
  server.server.requestTimeout = 30_000;
  server.use(restify.plugins.queryParser({ mapParams: false }));
  // Named, because the types of the parser leave out what its reader takes.
  const bodies = { maxBodySize: LARGEST_BODY, mapParams: false, bodyReader: true };
  server.use(restify.plugins.jsonBodyParser(bodies));
  server.on('restifyError', (_req, _res, error: { statusCode?: number; toJSON?: () => object }, next: () => void) => {
    // Of an unexpected error nothing leaves the house.
    if (!error.statusCode || error.statusCode >= 500)
      error.toJSON = () => ({ code: 'Internal', message: 'Something went wrong.' });
    next();
  });

  server.get('/healthz', async (_req, res) => {
    res.send(200, { ok: true });
  });
  server.get('/readyz', async (_req, res) => {
    const ready = health.ready();
    res.send(ready.ok ? 200 : 503, ready);
  });
  server.get('/metrics', async (req, res) => {
    if (!isLocal(req))
      return void res.send(403, { code: 'Forbidden', message: 'Metrics are served to this machine only.' });
    const { contentType, text } = await health.metrics();
    res.sendRaw(200, text, { 'content-type': contentType });
  });
  return server;
}

/** Asked from this machine and not through a proxy. */
function isLocal(req: restify.Request): boolean {
  const address = req.socket.remoteAddress ?? '';
  return /^(::ffff:)?127\.|^::1$/.test(address) && !req.headers['x-forwarded-for'] && !req.headers.forwarded;
}
