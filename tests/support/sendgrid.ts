import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

interface Refusal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A mail as it came in. */
export interface SentMail {
  readonly from: { readonly email: string };
  readonly personalizations: readonly {
    readonly to: readonly { readonly email: string }[];
    readonly headers?: Record<string, string>;
    readonly custom_args?: Record<string, string>;
  }[];
  readonly subject: string;
  readonly content: readonly { readonly type: string; readonly value: string }[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly custom_args?: Readonly<Record<string, string>>;
  readonly attachments?: readonly {
    readonly content: string;
    readonly content_id: string;
    readonly disposition: string;
  }[];
}

const SLOW_MS = 1_500;

/** Headers that SendGrid sets itself and refuses from others. */
const RESERVED =
  /^(x-sg-id|x-sg-eid|received|dkim-signature|content-type|content-transfer-encoding|to|from|subject|reply-to|cc|bcc)$/i;

/** A stand-in of SendGrid's `POST /v3/mail/send` that holds what its v3 API documents, and refuses on demand. */
export class SendGrid {
  readonly key = 'SG.a-key-of-this-test';
  readonly mails: SentMail[] = [];
  /** What was wrong with calls, for the test's eyes. */
  readonly wrong: string[] = [];
  /** Refusals for the next mails, first come first served; 'lost' and 'half' are taken in before the answer breaks. */
  readonly faults: (Refusal | 'hang' | 'cut' | 'lost' | 'half' | 'slow' | 'garbage')[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<SendGrid> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const sendGrid = new SendGrid(server);
    server.on('request', async (request, response) => {
      const body = (await json(request)) as SentMail;
      const fault = sendGrid.faults.shift();
      if (fault === 'hang') return;
      if (fault === 'cut') return void request.socket.destroy();
      const answer = (status: number, message?: string, headers: Readonly<Record<string, string>> = {}) => {
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(
          status === 202
            ? ''
            : JSON.stringify({ errors: [{ message: message ?? 'refused', field: null, help: null }] }),
        );
      };
      if (fault === 'garbage') {
        response.statusCode = 502;
        return void response.end('<html>Bad Gateway</html>');
      }
      if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
      if (fault === 'lost' || fault === 'half') {
        sendGrid.mails.push(body);
        response.writeHead(202, { 'content-length': 100 });
        if (fault === 'half') response.write('{');
        return void setImmediate(() => request.socket.destroy());
      }
      if (typeof fault === 'object') return answer(fault.status, undefined, fault.headers);
      if (request.method !== 'POST' || request.url !== '/v3/mail/send') return answer(404);
      if (request.headers.authorization !== `Bearer ${sendGrid.key}`) return answer(401);
      const wrong = wrongIn(body);
      if (wrong) {
        sendGrid.wrong.push(wrong);
        return answer(400, wrong);
      }
      sendGrid.mails.push(body);
      return answer(202, undefined, { 'x-message-id': `m${sendGrid.mails.length}` });
    });
    return sendGrid;
  }

  get root(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** The first rule of the v3 API that a body breaks. */
function wrongIn({
  personalizations,
  from,
  subject,
  content,
  headers = {},
  attachments = [],
  ...rest
}: SentMail): string | undefined {
  if (!from?.email?.includes('@')) return 'from.email is missing';
  if (!Array.isArray(personalizations) || personalizations.length < 1) return 'personalizations: at least one';
  if (personalizations.some(({ to }) => !to?.length || to.some(({ email }: { email: string }) => !email.includes('@'))))
    return 'to: at least one';
  if (typeof subject !== 'string' || subject.length === 0 || /[\r\n]/.test(subject))
    return 'subject: one line, not empty';
  if (content?.map(({ type }) => type).join() !== 'text/plain,text/html')
    return 'content: text/plain first, then text/html';
  if (content.some(({ value }) => !value)) return 'content.value: at least one character';
  const reserved = Object.keys(headers).find((name) => RESERVED.test(name));
  if (reserved) return `headers: ${reserved} is reserved`;
  if (Object.values(headers).some((value) => typeof value !== 'string' || /[\r\n]/.test(value)))
    return 'headers: strings of one line';
  if (attachments.some(({ content_id, disposition, content }) => disposition === 'inline' && (!content_id || !content)))
    return 'attachments: inline ones have a content_id';
  const known = ['categories', 'custom_args', 'tracking_settings', 'mail_settings', 'reply_to', 'send_at', 'asm'];
  const unknown = Object.keys(rest).find((name) => !known.includes(name));
  return unknown && `${unknown}: unknown property`;
}
