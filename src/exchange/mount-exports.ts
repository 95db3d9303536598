import type { Request, Response, Server } from 'restify';
import { type Exporter, FORMATS } from './exporter';
import { writePieces } from './write-pieces';

/** `GET /exports/<token>/<name>`: the file of one of our links, written while it is read. A request log must leave out the path. */
export function mountExports(server: Server, exporter: Exporter, failed: (error: unknown) => void): void {
  server.get('/exports/:token/:name', async (request: Request, response: Response) => {
    const wanted = await exporter.opened(String(request.params.token));
    if (!wanted || wanted === 'expired') {
      response.send(wanted ? 410 : 404, {
        message: wanted ? 'This link has expired. Ask the bot for the export again.' : 'There is no such file.',
      });
      return;
    }
    response.writeHead(200, {
      'Content-Type': FORMATS[wanted.format],
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(wanted.name)}`,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
    await writePieces(response, exporter.write(wanted)).catch(failed);
  });
}
