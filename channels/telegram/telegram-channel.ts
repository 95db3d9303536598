import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Activity, ConversationReference } from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import { type Telegraf, TelegramError } from 'telegraf';
import type { BotCommand, Update } from 'telegraf/types';
import { atMost } from '../at-most';
import { carriedFile } from '../carried-file';
import type { Channel, ChannelHost, FetchFile } from '../channel';
import { fetchBytes } from '../fetch-bytes';
import { InFlight } from '../in-flight';
import { jsonBody } from '../json-body';
import { refuse } from '../refuse';
import { activityOf } from './activity-of';
import { nextStep } from './next-step';
import { OpenUpdates } from './open-updates';
import { PATIENCE, type Patience, patientTelegraf } from './patient-telegraf';
import { TelegramAdapter } from './telegram-adapter';

export interface TelegramOptions {
  readonly token: string;
  /** The Bot API's address; another one than Telegram's is a server of one's own. */
  readonly apiRoot: string;
  /** Where the internet reaches this server; given, Telegram calls us, and else we ask Telegram. */
  readonly publicUrl?: string;
  /** The menu of commands by language (ISO 639-1); '' is the one for everybody else. */
  readonly commands?: Readonly<Record<string, readonly BotCommand[]>>;
  readonly patience?: Patience;
}

const UPDATES = ['message', 'edited_message', 'callback_query'] as const;
const LONGEST_BODY = 1024 * 1024;
const BEFORE_ANOTHER_START = 10_000;
/** Telegram waits for an answer a minute, and then brings the update again. */
const LONGEST_ANSWER = 20_000;
/** Longest that a slow turn keeps others' news waiting: then it stays open, and Telegram is asked again from its update on. */
const LONGEST_HOLD = 1_000;

/** Telegram by long polling, or by webhook where the internet can reach us. Telegraf is the client and the source of updates only. */
export class TelegramChannel implements Channel {
  readonly id = 'telegram';
  /** Telegram's limit is 30; the rest is for replies. */
  readonly perSecond = 25;
  private readonly closing = new AbortController();
  private readonly patience: Patience;
  private readonly secrets: { readonly path: string; readonly header: string };
  private readonly bot: Telegraf;
  private readonly adapter: TelegramAdapter;
  private readonly turns: InFlight;
  private readonly open = new OpenUpdates();
  private introduced = false;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly options: TelegramOptions,
    private readonly host: ChannelHost,
  ) {
    this.patience = options.patience ?? PATIENCE;
    this.secrets = { path: secretOf(options.token, 'path'), header: secretOf(options.token, 'header') };
    this.bot = patientTelegraf(options.token, options.apiRoot, this.closing.signal, this.patience, this.open);
    this.adapter = new TelegramAdapter(this.bot.telegram, host);
    this.turns = new InFlight((error) =>
      this.host.log.error({ channel: this.id, reason: nextStep(error) }, 'a turn failed'),
    );
    // A poll confirms no update before its turn has ended: what a process dies over is handed out again.
    this.bot.use(({ update }) =>
      atMost(
        LONGEST_HOLD,
        this.open.take(update.update_id, () => this.take(update)),
      ),
    );
    this.bot.catch((error) => this.notTaken(error));
  }

  readonly address = (code: string): string | undefined => {
    const name = this.bot.botInfo?.username;
    return name && `https://t.me/${name}?start=${code}`;
  };

  routes(server: Server): void {
    server.post('/telegram/:path', async (request: Request, response: Response) => this.receive(request, response));
  }

  /** Throws where Telegram refuses; where it cannot be reached, goes on trying until it can. */
  async start(): Promise<void> {
    try {
      await this.introduce();
    } catch (error) {
      if (error instanceof TelegramError && error.code < 500) throw new Error(nextStep(error));
      this.host.log.error({ channel: this.id }, nextStep(error));
    }
    this.running = this.run();
  }

  /** Telegram keeps what comes from now on, until the next start. */
  async stop(): Promise<void> {
    this.closing.abort();
    await this.running;
    await this.turns.idle();
  }

  async resume(reference: Partial<ConversationReference>, activities: readonly Partial<Activity>[]): Promise<void> {
    // Without the message it came from: a notice of next week is no answer to it.
    const { activityId: _, ...where } = reference;
    await this.adapter.continueConversation(where, async (context) => {
      await context.sendActivities([...activities]);
    });
  }

  /** Begins the turn and answers when it has ended. */
  private take(update: Update): Promise<void> {
    if ('callback_query' in update) void this.turns.add(this.answerPress(update.callback_query.id));
    const activity = activityOf(update, this.bot.botInfo!);
    if (!activity) return Promise.resolve();
    return this.turns.add(this.adapter.run(activity, (context) => this.host.receive(context, this.file)));
  }

  /** Telegram gives out files of up to 20 MB; the address holds the token and goes nowhere else. */
  private readonly file: FetchFile = async (attachment, most) => {
    const carried = await carriedFile(attachment, most);
    const [, id] = /^telegram:(.+)$/.exec(attachment.contentUrl ?? '') ?? [];
    if (carried !== undefined || id === undefined) return carried;
    const link = await this.bot.telegram.getFileLink(id);
    return fetchBytes(link.href, most);
  };

  /** Until it is answered, the button spins. After some minutes Telegram takes no answer any more, and that is no matter. */
  private async answerPress(id: string): Promise<void> {
    await this.bot.telegram.answerCbQuery(id).catch(() => undefined);
  }

  private async introduce(): Promise<void> {
    const { telegram } = this.bot;
    const { commands = {}, publicUrl } = this.options;
    this.bot.botInfo = await telegram.getMe();
    for (const [language, menu] of Object.entries(commands))
      await telegram.setMyCommands(menu, language ? { language_code: language as 'en' } : undefined);
    if (publicUrl !== undefined)
      await telegram.setWebhook(`${publicUrl.replace(/\/$/, '')}/telegram/${this.secrets.path}`, {
        secret_token: this.secrets.header,
        allowed_updates: UPDATES,
      });
    this.introduced = true;
  }

  /**
   * Polls until `closing`, or sees to it that Telegram calls us. Another poller with the same token is waited out: it may be the
   * one that this process replaces.
   */
  private async run(): Promise<void> {
    while (!this.closing.signal.aborted) {
      try {
        if (!this.introduced) await this.introduce();
        if (this.options.publicUrl !== undefined) return;
        await this.bot.launch({ allowedUpdates: [...UPDATES] });
      } catch (error) {
        this.host.log.error({ channel: this.id }, nextStep(error));
        await this.patience.pause(BEFORE_ANOTHER_START, this.closing.signal).catch(() => undefined);
      }
    }
  }

  private async receive(request: Request, response: Response): Promise<void> {
    const shown = [request.params.path, request.headers['x-telegram-bot-api-secret-token']];
    const known = [this.secrets.path, this.secrets.header];
    if (this.options.publicUrl === undefined || !known.every((secret, place) => equal(secret, shown[place]))) {
      refuse(response, 401, 'Unauthorized');
      return;
    }
    const update = await jsonBody(request, LONGEST_BODY);
    if (typeof update !== 'object' || update === null) {
      refuse(response, 400, 'Not an update');
      return;
    }
    // Before it knows who the bot is, it could take nothing either.
    if (this.closing.signal.aborted || this.bot.botInfo === undefined) {
      refuse(response, 503, 'Starting or stopping'); // Telegram brings it again
      return;
    }
    try {
      // Told after the turn: what a process dies over comes again, and a chat's next update after it.
      await atMost(LONGEST_ANSWER, this.take(update as Update));
    } catch (error) {
      this.notTaken(error);
    }
    response.send(200);
  }

  private notTaken(error: unknown): void {
    this.host.log.error({ channel: this.id, reason: (error as Error).name }, 'an update failed');
  }
}

/** Made from the token, so that every process and every start agrees on it and nothing has to be kept. */
function secretOf(token: string, use: 'path' | 'header'): string {
  return createHmac('sha256', token).update(`outlay webhook ${use}`).digest('hex');
}

/** How long a secret is, is none. */
function equal(secret: string, given: unknown): boolean {
  if (typeof given !== 'string') return false;
  const [one, other] = [Buffer.from(secret), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}
