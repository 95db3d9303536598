import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Watch } from './watch';

/** A call of the Bot API as it came in; files of a multipart body are Buffers. */
export interface Call {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** The message that the call made or changed. */
  readonly message?: number;
}

interface Refusal {
  readonly error_code: number;
  readonly description: string;
  readonly parameters?: object;
}

/**
 * How a call can fail: refused, never answered, hung up on, carried out and then hung up on, answered by half, answered late,
 * answered with what is no answer.
 */
export type TelegramFault = Refusal | 'hang' | 'cut' | 'lost' | 'half' | 'slow' | 'garbage';

const SLOW_MS = 1_500;

type Update = { readonly update_id: number } & Readonly<Record<string, unknown>>;

const BOT = { id: 700, is_bot: true, first_name: 'Outlay', username: 'outlay_bot' };
const SENDS: Readonly<Record<string, { words: string; longest: number; mustSpeak?: boolean }>> = {
  sendMessage: { words: 'text', longest: 4096, mustSpeak: true },
  sendPhoto: { words: 'caption', longest: 1024 },
  sendDocument: { words: 'caption', longest: 1024 },
  editMessageText: { words: 'text', longest: 4096, mustSpeak: true },
  editMessageCaption: { words: 'caption', longest: 1024 },
};

/**
 * A stand-in of Telegram's Bot API: long polls with offsets and redelivery, one poller at a time, webhook calls with the secret
 * header, multipart, the limits of texts and buttons, parse errors, and refusals on demand.
 */
export class TelegramEmulator {
  readonly token = '700:a-token-of-this-test-and-of-no-other';
  readonly calls: Call[] = [];
  readonly blocked = new Set<string>();
  /** What people have sent, by the id of the file. */
  readonly files: Record<string, Buffer> = {};
  /** Refusals for the next calls of a method, first come first served. */
  readonly faults: Record<string, TelegramFault[]> = {};
  webhook: { url: string; secret_token?: string } | undefined;
  private updates: Update[] = [];
  private lastUpdate = 100;
  private lastMessage = 0;
  private poll: ServerResponse | undefined;
  private readonly texts = new Map<number, string | undefined>();

  private constructor(
    private readonly server: Server,
    private readonly watch: Watch,
  ) {}

  static async start(watch: Watch): Promise<TelegramEmulator> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const emulator = new TelegramEmulator(server, watch);
    server.on('request', (request, response) => void emulator.answer(request, response));
    return emulator;
  }

  get root(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** What the platform shows in chats: the calls that sent something. */
  get sent(): readonly Call[] {
    return this.calls.filter(({ method, message }) => SENDS[method] && message !== undefined);
  }

  nextMessage(): number {
    return ++this.lastMessage;
  }

  /** Queues an update for the poller, or brings it to the webhook; then answers the webhook's status. */
  async push(update: Readonly<Record<string, unknown>>, to?: string): Promise<number | undefined> {
    const numbered = { update_id: ++this.lastUpdate, ...update };
    if (to !== undefined) return this.callBack(numbered, to);
    this.updates.push(numbered);
    this.flush();
    return undefined;
  }

  /** Updates that nobody has confirmed yet. */
  get unconfirmed(): number {
    return this.updates.length;
  }

  /** Whether somebody is waiting for updates now. */
  get polled(): boolean {
    return this.poll !== undefined;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async callBack(update: Update, to: string): Promise<number> {
    const secret = this.webhook?.secret_token;
    const response = await fetch(to, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(secret && { 'x-telegram-bot-api-secret-token': secret }) },
      body: JSON.stringify(update),
    });
    return response.status;
  }

  private flush(): void {
    if (!this.poll || this.updates.length === 0) return;
    const poll = this.poll;
    this.poll = undefined;
    poll.end(JSON.stringify({ ok: true, result: this.updates }));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, file] = /^\/file\/bot[^/]+\/sent\/(\w+)$/.exec(request.url ?? '') ?? [];
    if (file) return void response.end(this.files[file]);
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? [];
    const args = await argumentsOf(request);
    const fault = this.faults[method]?.shift();
    if (fault === 'hang') return;
    if (fault === 'cut') return void request.socket.destroy();
    if (fault === 'garbage') return void response.end('<html>Bad Gateway</html>');
    if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    if (fault === 'lost' || fault === 'half') {
      this.call(method, args);
      if (fault === 'half') response.write('{"ok":true,');
      return void setImmediate(() => request.socket.destroy());
    }
    const refused = token === this.token ? refusalIn(fault) : { error_code: 401, description: 'Unauthorized' };
    if (!refused && method === 'getUpdates') return this.getUpdates(args, request, response);
    const answer = refused ?? this.call(method, args);
    if ('error_code' in answer) {
      response.statusCode = answer.error_code;
      response.end(JSON.stringify({ ok: false, ...answer }));
    } else response.end(JSON.stringify({ ok: true, result: answer.result }));
    this.watch.changed();
  }

  private getUpdates(
    { offset, timeout }: Record<string, unknown>,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    const conflict = (description: string) => JSON.stringify({ ok: false, error_code: 409, description });
    if (this.webhook) return void response.end(conflict("can't use getUpdates method while webhook is active"));
    this.updates = this.updates.filter(({ update_id }) => update_id >= Number(offset ?? 0));
    if (this.poll && !this.poll.destroyed) this.poll.end(conflict('terminated by other getUpdates request'));
    this.poll = undefined;
    this.watch.changed();
    if (timeout === undefined) return void response.end(JSON.stringify({ ok: true, result: this.updates }));
    this.poll = response;
    request.socket.once('close', () => {
      if (this.poll === response) this.poll = undefined;
    });
    this.flush();
    this.watch.changed();
  }

  private call(method: string, args: Record<string, unknown>): { result: unknown } | Refusal {
    const chat = String(args.chat_id);
    if (this.blocked.has(chat)) return { error_code: 403, description: 'Forbidden: bot was blocked by the user' };
    const refusal = this.refusal(method, args);
    if (refusal) return refusal;
    if (method === 'setWebhook') this.webhook = args as unknown as { url: string };
    if (method === 'deleteWebhook') this.webhook = undefined;
    let message: number | undefined;
    if (method.startsWith('edit')) message = Number(args.message_id);
    else if (method in SENDS) message = this.nextMessage();
    if (message !== undefined) this.texts.set(message, args.text as string | undefined);
    this.calls.push({ method, args, message });
    if (method === 'getMe') return { result: BOT };
    if (method === 'getFile') return { result: { file_id: args.file_id, file_path: `sent/${args.file_id}` } };
    return { result: message === undefined ? true : { message_id: message, chat: { id: Number(chat) }, date: 0 } };
  }

  private refusal(method: string, args: Record<string, unknown>): Refusal | undefined {
    const bad = (description: string): Refusal => ({ error_code: 400, description: `Bad Request: ${description}` });
    if (method === 'setWebhook' && !String(args.url).startsWith('https:'))
      return bad('bad webhook: An HTTPS URL must be provided');
    const limits = SENDS[method];
    if (!limits) return undefined;
    const words = String(args[limits.words] ?? '');
    if (limits.mustSpeak && words.trim() === '') return bad('message text is empty');
    const visible = args.parse_mode === 'HTML' ? words.replace(/<\/?\w+>/g, '') : words;
    if (visible.length > limits.longest)
      return bad(limits.mustSpeak ? 'message is too long' : 'message caption is too long');
    if (args.parse_mode === 'HTML' && !wellFormed(words)) return bad("can't parse entities: unsupported start tag");
    if (buttonsOf(args).some(({ callback_data }) => Buffer.byteLength(callback_data) > 64))
      return bad('BUTTON_DATA_INVALID');
    if (!method.startsWith('edit')) return undefined;
    const before = this.texts.get(Number(args.message_id));
    if (method === 'editMessageText' && before === undefined) return bad('there is no text in the message to edit');
    return before === words
      ? bad('message is not modified: specified new message content is exactly the same')
      : undefined;
  }
}

function refusalIn(fault: TelegramFault | undefined): Refusal | undefined {
  return typeof fault === 'object' ? fault : undefined;
}

/** The buttons under a sent message, row after row. */
export function buttonsOf(args: Call['args']): readonly { text: string; callback_data: string }[] {
  const markup = typeof args.reply_markup === 'string' ? JSON.parse(args.reply_markup) : args.reply_markup;
  return (
    (
      markup as { inline_keyboard?: { text: string; callback_data: string }[][] } | undefined
    )?.inline_keyboard?.flat() ?? []
  );
}

async function argumentsOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) return JSON.parse((await text(request)) || '{}');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const form = await new Response(Buffer.concat(chunks), { headers: { 'content-type': type } }).formData();
  const entries = [...form].map(async ([name, value]) => [
    name,
    typeof value === 'string' ? value : Object.assign(Buffer.from(await value.arrayBuffer()), { fileName: value.name }),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** Whether every tag is one of Telegram's, and closed in order. */
function wellFormed(html: string): boolean {
  const open: string[] = [];
  for (const [, closing, tag] of html.matchAll(/<(\/?)([^<>]*)>?/g)) {
    if (!/^(b|i|code)$/.test(tag!)) return false;
    if (!closing) open.push(tag!);
    else if (open.pop() !== tag) return false;
  }
  return open.length === 0;
}
