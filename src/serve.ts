import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { Server } from 'restify';
import { configureChannels } from '../channels';
import type { Channel, ChannelHost, ChannelLog } from '../channels/channel';
import type { Limits } from '../channels/direct-line/settings';
import { MongoAttempts } from '../models/attempts';
import { ConversationLogStore } from '../models/conversation-log';
import type { KeptEngine } from '../models/engine/keep-engine';
import { WidgetTokens } from './accounts/widget-tokens';
import { chatMenu } from './chat-menu';
import { compose, type House } from './compose';
import type { Config } from './config';
import { Drain } from './drain';
import { mountExports } from './exchange/mount-exports';
import { mountMail } from './mail/mount-mail';
import { mountAccount } from './mount-account';
import { mountPrograms } from './mount-programs';
import { projectRoot } from './project-root';
import type { Reader } from './reader/reader';
import { Refusal } from './refusal';
import { createServer } from './server';
import { mountWebChat } from './web-chat';

/** A server that stands. */
export interface Running {
  readonly url: string;
  readonly database: 'built-in' | 'server';
  /** Channels that are off, each with the variable that would turn it on. */
  readonly off: readonly string[];
  /** Every route that is open: "GET /healthz". */
  readonly routes: readonly string[];
  stop(): Promise<void>;
}

/** What a start brings along, and what only a benchmark or a run of faults sets. */
export interface Tuning {
  /** The built-in database, where its process is being started already. */
  readonly engine?: Promise<KeptEngine>;
  /** What understands messages, where its thread is being started already; absent: this thread does. */
  readonly reader?: Reader;
  /** The database's name where it is not the usual one. */
  readonly databaseName?: string;
  readonly webChatLimits?: Limits;
  /** Another clock than the machine's. */
  readonly now?: () => Date;
  /** Shown the house as soon as it stands. */
  opened?(house: House): void;
}

/** A ticket that was redeemed is too old sooner. */
const REMEMBERED_MS = 10 * 60_000;

/** Opens the port first (so that links know their address), then the house, then the channels. */
export async function serve(config: Config, log: Logger, tuning: Tuning = {}): Promise<Running> {
  const { reader } = tuning;
  let house: House | undefined;
  let open = false;
  let leaving = false;
  const server = createServer({
    ready: async () => house !== undefined && open && !leaving && (await house.database.ready()),
    open: () => open,
    metrics: async () => house?.metrics.text(),
    metricsToken: config.METRICS_TOKEN,
    failed: (err, request) => log.error({ request, err }, 'a request failed'),
  });
  const drain = new Drain(server);
  const local = await listen(server, config);
  const publicUrl = config.PUBLIC_URL ?? local;
  try {
    const { engine, now, databaseName } = tuning;
    const understand = reader?.understand;
    house = await compose({ config, log, publicUrl, as: 'server', engine, now, databaseName, understand });
    // Before anyone can write: they would wait for it.
    await reader?.ready;
  } catch (error) {
    server.close();
    await house?.close();
    throw error;
  }
  tuning.opened?.(house);
  house.charts.routes(server);
  mountExports(server, house.exporter, (err) => log.error({ err }, 'an export broke off'));
  mountMail(server, house.mailRoutes);
  const { account } = house;
  mountAccount(server, house, { publicUrl, trustProxy: config.TRUST_PROXY === 'true' });
  mountPrograms(server, house, { trustProxy: config.TRUST_PROXY === 'true', log });
  mountWebChat(server, {
    root: projectRoot(),
    origins: config.WIDGET_ORIGINS,
    publicUrl,
    directLine: config.WIDGET_DIRECT_LINE,
    pictureOrigins: config.QUICKCHART_HOST ? [originOf(config.QUICKCHART_HOST)] : [],
  });
  const { on, off } = channelsOf(house, config, log, publicUrl, tuning);
  for (const channel of on) channel.routes?.(server);
  for (const { id, address } of on) if (address) account.opens({ channel: id, address });
  open = true;
  await Promise.all(on.map((channel) => start(channel, log)));
  house.reach(on);
  house.ticker.start();
  return {
    url: publicUrl,
    database: house.database.kind,
    off,
    routes: Object.values(server.router.getRoutes()).map(({ method, path }) => `${method} ${path}`),
    stop: async () => {
      // First, so that a proxy sends nobody here any more while what is under way ends.
      leaving = true;
      drain.begin();
      if (!house.database.alone) await drain.quiet();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.all(on.map((channel) => channel.stop()));
      server.server.closeIdleConnections();
      await closed;
      await house.close();
      await reader?.close();
    },
  };
}

function channelsOf(house: House, config: Config, log: Logger, publicUrl: string, { webChatLimits }: Tuning) {
  const host: ChannelHost = {
    receive: house.bot.receive,
    log: counted(log, house),
    picture: (url) => house.charts.bytes(url),
    file: (url, most) => house.exporter.bytes(url, most),
    oneMoment: (locale) =>
      house.database.away ? house.voice.say(locale?.slice(0, 2) ?? config.DEFAULT_LANGUAGE, 'one-moment') : undefined,
    tellsPassword: house.tellsPassword,
    now: house.now,
  };
  const attempts = new MongoAttempts(house.database);
  const directLine = {
    firstUse: async (ticket: string) =>
      (await attempts.count(`stream ${ticket}`, REMEMBERED_MS, house.now())).count === 1,
    conversations: new ConversationLogStore(house.database),
    tokens: new WidgetTokens({ secrets: house.secrets, siteSecrets: config.WIDGET_SECRETS, now: house.now }),
    origins: config.WIDGET_ORIGINS,
    publicUrl,
    trustProxy: config.TRUST_PROXY === 'true',
    limits: webChatLimits,
  };
  const commands = chatMenu(house.voice, config.DEFAULT_LANGUAGE);
  return configureChannels({ ...config, directLine, commands }, host);
}

/** What a channel logs as an error is counted as well. */
function counted(log: Logger, { metrics }: House): ChannelLog {
  return {
    info: (fields, message) => log.info(fields, message),
    warn: (fields, message) => log.warn(fields, message),
    error: (fields, message) => {
      metrics.channelFailed('channel' in fields ? String(fields.channel) : 'unknown');
      log.error(fields, message);
    },
  };
}

/** A channel that cannot start is said so and left out; the others serve. */
async function start(channel: Channel, log: Logger): Promise<void> {
  try {
    await channel.start();
    log.info({ channel: channel.id }, 'channel on');
  } catch (error) {
    log.error({ channel: channel.id }, error instanceof Error ? error.message : 'channel could not start');
  }
}

/** QUICKCHART_HOST may be a bare host. */
function originOf(host: string): string {
  return new URL(/^https?:\/\//.test(host) ? host : `https://${host}`).origin;
}

function listen(server: Server, { HOST, PORT }: Config): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        reject(
          new Refusal(`port ${PORT} is in use. Stop the other program, or choose another port: PORT=3979 npm start`),
        );
      else if (error.code === 'EACCES')
        reject(new Refusal(`port ${PORT} may not be opened by this user. Choose one above 1023, like PORT=3978.`));
      else
        reject(
          new Refusal(
            `HOST=${HOST} cannot be listened on (${error.code}). Use 127.0.0.1, or 0.0.0.0 for all addresses.`,
          ),
        );
    });
    server.listen(PORT, HOST, () => {
      const { port } = server.server.address() as AddressInfo;
      const host = HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST;
      resolve(`http://${host}:${port}`);
    });
  });
}
