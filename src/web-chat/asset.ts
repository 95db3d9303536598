import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Request, Response } from 'restify';

type Encoding = 'br' | 'gzip' | 'identity';

/** A file in every form in which it may be asked for. */
export interface Asset {
  readonly type: string;
  readonly etag: string;
  bytes(encoding: Encoding): Promise<Buffer>;
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Small files are compressed when first asked for, beside the thread that serves, and kept; large ones lie beside their compressed forms and are read when asked for. */
export function fileAsset(path: string): Asset {
  const file = readFileSync(path);
  const asset = {
    type: types[extname(path)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(file).digest('base64url').slice(0, 22)}"`,
  };
  if (existsSync(`${path}.br`)) {
    const suffix = { br: '.br', gzip: '.gz', identity: '' };
    return { ...asset, bytes: (encoding) => readFile(path + suffix[encoding]) };
  }
  const kept = new Map<Encoding, Promise<Buffer>>([['identity', Promise.resolve(file)]]);
  return {
    ...asset,
    bytes: (encoding) => {
      const known = kept.get(encoding);
      if (known) return known;
      const made = encoding === 'br' ? promisify(brotliCompress)(file) : promisify(gzip)(file, { level: 9 });
      kept.set(encoding, made);
      return made;
    },
  };
}

export async function sendAsset(
  req: Request,
  res: Response,
  { type, etag, bytes }: Asset,
  headers: Record<string, string>,
): Promise<void> {
  const common = { ...headers, ETag: etag, Vary: 'Accept-Encoding', 'X-Content-Type-Options': 'nosniff' };
  if (req.headers['if-none-match'] === etag) {
    res.writeHead(304, common);
    res.end();
    return;
  }
  const encoding = encodingFor(req.headers['accept-encoding']);
  const body = await bytes(encoding);
  res.writeHead(200, {
    ...common,
    'Content-Type': type,
    'Content-Length': String(body.length),
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
  });
  res.end(req.method === 'HEAD' ? undefined : body);
}

function encodingFor(accepted: string | string[] | undefined): Encoding {
  const offers = String(accepted ?? '')
    .split(',')
    .map((offer) => offer.trim())
    .filter((offer) => !/;\s*q=0(\.0*)?$/.test(offer))
    .map((offer) => offer.split(';')[0]);
  return (['br', 'gzip'] as const).find((encoding) => offers.includes(encoding)) ?? 'identity';
}
