import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, Response, Server } from 'restify';
import { type Asset, fileAsset, sendAsset } from './asset';

export interface WebChatSettings {
  /** The project's folder: holds `web-chat/` and `.cache/`. */
  readonly root: string;
  /** Origins besides our own that may embed the chat (WIDGET_ORIGINS). */
  readonly origins: readonly string[];
  /** Where people reach this server (PUBLIC_URL): pictures in replies may carry it. */
  readonly publicUrl?: string;
  /** A Direct Line endpoint besides our own that tokens of embedding sites may be for (WIDGET_DIRECT_LINE). */
  readonly directLine?: string;
  /** Further origins that pictures come from, such as another chart server. */
  readonly pictureOrigins?: readonly string[];
}

const files: readonly (readonly [route: string, file: string])[] = [
  ['/web-chat/embed.js', 'embed.js'],
  ['/web-chat/chat.js', 'chat.js'],
  ['/web-chat/chat.css', 'chat.css'],
  ['/web-chat/embedding-page.js', 'embedding-page.js'],
  ['/web-chat/look.js', 'look.js'],
  ['/web-chat/picture.js', 'picture.js'],
  ['/web-chat/words.js', 'words.js'],
  ['/web-chat/demo.css', 'demo.css'],
  ['/web-chat/demo.js', 'demo.js'],
  ['/web-chat/account.css', 'account.css'],
  ['/web-chat/icon.svg', 'icon.svg'],
];

/** The widget's files, the chat page and the demo page. Each is compressed once. */
export function mountWebChat(server: Server, settings: WebChatSettings): void {
  const folder = join(settings.root, 'web-chat');
  for (const [route, file] of files) {
    const asset = fileAsset(join(folder, file));
    // Sites load embed.js as their own script; the rest is for our pages.
    const policy = file === 'embed.js' ? 'cross-origin' : 'same-origin';
    const headers = { 'Cache-Control': 'public, max-age=300', 'Cross-Origin-Resource-Policy': policy };
    serve(server, route, (req, res) => sendAsset(req, res, asset, headers));
  }

  const bundle = bundleOf(settings.root);
  if (bundle) {
    const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };
    serve(server, bundle.route, (req, res) => sendAsset(req, res, bundle.asset, forever));
  }

  page(server, '/', join(folder, 'index.html'), demoPolicy);
  page(server, '/web-chat/chat.html', join(folder, bundle ? 'chat.html' : 'missing.html'), (nonce, req) =>
    chatPolicy(nonce, req, settings),
  );

  function page(on: Server, route: string, file: string, policy: (nonce: string, req: Request) => string): void {
    const template = readFileSync(file, 'utf8')
      .replaceAll('{{bundle}}', bundle?.route ?? '')
      .replaceAll('{{directLine}}', settings.directLine ?? '');
    serve(on, route, (req, res) => {
      const nonce = randomBytes(16).toString('base64');
      res.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': policy(nonce, req),
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
      });
      res.end(req.method === 'HEAD' ? undefined : template.replaceAll('{{nonce}}', nonce));
    });
  }
}

function serve(server: Server, route: string, send: (req: Request, res: Response) => void | Promise<void>): void {
  const answer = async (req: Request, res: Response) => send(req, res);
  server.get(route, answer);
  server.head(route, answer);
}

function bundleOf(root: string): { route: string; asset: Asset } | undefined {
  const { package: name, version } = JSON.parse(readFileSync(join(root, 'web-chat', 'bundle.json'), 'utf8')) as {
    package: string;
    version: string;
  };
  const file = join(root, '.cache', `${name}-${version}`, 'webchat.js');
  return existsSync(file) ? { route: `/web-chat/webchat-${version}.js`, asset: fileAsset(file) } : undefined;
}

const common = "base-uri 'none'; form-action 'none'; object-src 'none'";

function demoPolicy(): string {
  return `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'self'; connect-src 'self'; ${common}; frame-ancestors 'none'`;
}

/** Web Chat sets an empty style before it knows its nonce: allowed, nobody's console complains of it. */
const EMPTY_STYLE = `sha256-${createHash('sha256').digest('base64')}`;

/** Scripts and styles by nonce; pictures only from here, so that no text of the bot can make a browser call somebody else. */
function chatPolicy(
  nonce: string,
  req: Request,
  { origins, publicUrl, directLine, pictureOrigins = [] }: WebChatSettings,
): string {
  const host = /^[\w.:[\]-]+$/.test(req.headers.host ?? '') ? req.headers.host : '';
  const own = publicUrl ? [new URL(publicUrl).origin] : [];
  const pictures = ["'self'", 'data:', 'blob:', ...own, ...pictureOrigins].join(' ');
  const streams = [...(host ? [host] : []), ...(directLine ? [new URL(directLine).host] : [])]
    .map((named) => `ws://${named} wss://${named}`)
    .join(' ');
  const elsewhere = directLine ? new URL(directLine).origin : '';
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}' '${EMPTY_STYLE}'`,
    `img-src ${pictures}`,
    // Web Chat reads a file that is to be uploaded through its blob: address.
    `connect-src 'self' ${elsewhere} ${streams} blob: data:`,
    common,
    `frame-ancestors 'self' ${[...own, ...origins.map((listed) => new URL(listed).origin)].join(' ')}`.trim(),
  ].join('; ');
}
