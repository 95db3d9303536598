import type { Request, Response, Server } from 'restify';
import { escapeHtml } from './escape-html';
import { readRaw } from './read-raw';
import type { Stop, StopLinks } from './stop-links';
import type { Suppressions, WhySuppressed } from './suppressions';
import type { MailTemplates } from './templates';

export interface MailRoutes {
  readonly links: StopLinks;
  readonly templates: MailTemplates;
  readonly suppressions: Suppressions;
  /** The public key of SendGrid's signed event webhook; without it there is no such route. */
  readonly webhookKey?: string;
  /** Does what a link says. */
  stop(what: Stop): Promise<void>;
  now(): Date;
}

/** The links under mails, and what SendGrid tells of mails that did not arrive. */
export function mountMail(server: Server, routes: MailRoutes): void {
  // Mail programs and scanners follow links: looking ends nothing, only the button or a program's own one click does.
  server.get('/mail/stop', async (request: Request, response: Response) => {
    page(request, response, routes, 'ask');
  });
  server.post('/mail/stop', async (request: Request, response: Response) => {
    const what = routes.links.read(tokenOf(request));
    if (what) await routes.stop(what);
    page(request, response, routes, 'done');
  });
  const { webhookKey } = routes;
  if (webhookKey)
    server.post('/mail/events', async (request: Request, response: Response) => {
      response.send(await events(request, webhookKey, routes));
    });
}

function tokenOf(request: Request): string {
  return new URLSearchParams(request.url?.split('?')[1]).get('t') ?? '';
}

function page(request: Request, response: Response, { links, templates }: MailRoutes, part: 'ask' | 'done'): void {
  const what = links.read(tokenOf(request));
  if (!what) return void response.send(400, 'This link is not whole. Copy all of it from the mail.');
  const { layout, languages } = templates;
  const lang = languages[what.language] ? what.language : Object.keys(languages)[0]!;
  const { footer } = languages[lang]!;
  const title = what.about === '*' ? footer.all : footer.these;
  const form = `<form method="post"><button class="button" style="border:0;font-size:inherit">${escapeHtml(title)}</button></form>`;
  const places: Readonly<Record<string, string>> = {
    lang,
    subject: escapeHtml(title),
    heading: escapeHtml(part === 'ask' ? title : footer.done),
    body: part === 'ask' ? form : '',
    footer: escapeHtml(footer.from),
  };
  response.sendRaw(
    200,
    layout.replace(/\{\{(\w+)\}\}/g, (place, name: string) => places[name] ?? place),
    {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  );
}

const LONGEST_EVENTS = 1024 * 1024;
/** SendGrid signs its time: an old call is a repetition. */
const OLDEST_MS = 10 * 60_000;

/** Which events say that an address is not to be written to again. */
const SAYS: Readonly<Record<string, WhySuppressed>> = {
  bounce: 'bounced',
  dropped: 'bounced',
  spamreport: 'unsubscribed',
  unsubscribe: 'unsubscribed',
  group_unsubscribe: 'unsubscribed',
};

/** Answers the status: 401 for a call that SendGrid has not signed now. */
async function events(request: Request, key: string, { suppressions, now }: MailRoutes): Promise<number> {
  const signature = request.headers['x-twilio-email-event-webhook-signature'];
  const timestamp = request.headers['x-twilio-email-event-webhook-timestamp'];
  if (typeof signature !== 'string' || typeof timestamp !== 'string') return 401;
  const body = await readRaw(request, LONGEST_EVENTS);
  if (body === undefined) return 413;
  if (
    Math.abs(now().getTime() - Number(timestamp) * 1000) > OLDEST_MS ||
    !(await signed(key, body, signature, timestamp))
  )
    return 401;
  for (const { event, email, type } of eventsIn(body)) {
    // A blocked mail is the server's trouble of the day; the address may well be right.
    const why = type === 'blocked' ? undefined : SAYS[event ?? ''];
    if (why && email) await suppressions.add(email, why, now());
  }
  return 204;
}

async function signed(key: string, body: string, signature: string, timestamp: string): Promise<boolean> {
  const { EventWebhook } = await import('@sendgrid/eventwebhook');
  try {
    const webhook = new EventWebhook();
    return webhook.verifySignature(webhook.convertPublicKeyToECDSA(key), body, signature, timestamp);
  } catch {
    return false;
  }
}

interface MailEvent {
  readonly event?: string;
  readonly email?: string;
  readonly type?: string;
}

function eventsIn(body: string): MailEvent[] {
  try {
    const events: unknown = JSON.parse(body);
    return Array.isArray(events) ? events.filter((event) => typeof event === 'object' && event !== null) : [];
  } catch {
    return [];
  }
}
