import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Channel } from '../channels/channel';
import { intents } from '../dialogs';
import { MongoAnnouncements } from '../models/announcements';
import { BotState } from '../models/bot-state';
import { connectDatabase } from '../models/connect-database';
import type { Database } from '../models/database';
import { MongoDrafts } from '../models/drafts';
import type { KeptEngine } from '../models/engine/keep-engine';
import { MongoEntries } from '../models/entries';
import { MongoGoals } from '../models/goals';
import { MongoJobLeases } from '../models/job-leases';
import { MongoLimits } from '../models/limits';
import { MongoSuppressions } from '../models/mail-suppressions';
import { MongoNotices } from '../models/notices';
import { MongoRates } from '../models/rates';
import { MongoRecounts } from '../models/recounts';
import { isUnreachable } from '../models/run-call';
import { MongoSchedules } from '../models/schedules';
import { MongoTickets } from '../models/tickets';
import { accountParts } from './account-parts';
import { joinedEntries } from './accounts/joined-entries';
import { type Secrets, secretOf } from './accounts/secret';
import { goalReached } from './alerts/goal-reached';
import { morningRound } from './alerts/morning-round';
import { UnusualWatch } from './alerts/unusual-watch';
import { UsualSums } from './alerts/usual-sums';
import { wantedOutbox } from './alerts/wanted-outbox';
import { Watch } from './alerts/watch';

import type { ApiMeans } from './api/means';
import { apiParts } from './api-parts';
import { Bot } from './bot/bot';
import { Charts } from './charts';
import type { Config } from './config';
import { drawing } from './drawing';
import type { Exporter } from './exchange/exporter';
import { exchangeParts } from './exchange-parts';
import { LANGUAGES } from './languages';
import { Voice } from './languages/voice';
import { Drafts } from './ledger/drafts';
import type { Goal } from './ledger/goal';
import { Goals } from './ledger/goals';
import { Ledger } from './ledger/ledger';
import { Limits } from './ledger/limits';
import { dayAt } from './ledger/period';
import { RateTable } from './ledger/rate-table';
import { Schedules } from './ledger/schedules';
import { emlFolder } from './mail/eml-folder';
import { Mail } from './mail/mail';
import type { MailRoutes } from './mail/mount-mail';
import { StopLinks } from './mail/stop-links';
import { mailRoute } from './mail-route';
import { Metrics } from './metrics';
import { announceBills } from './outbox/announce-bills';
import { Deliverer } from './outbox/deliverer';
import type { Job } from './outbox/job';
import type { Notice, Outbox } from './outbox/notice';
import type { Failure } from './outbox/notice-store';
import { postSchedules } from './outbox/post-schedules';
import { StoredOutbox } from './outbox/stored-outbox';
import { SweepNotices } from './outbox/sweep-notices';
import { Ticker } from './outbox/ticker';
import { watchAgain } from './outbox/watch-again';
import { writeMessage } from './outbox/write-message';
import { RecountEntries } from './rates/recount-entries';
import { RefreshRates } from './rates/refresh-rates';
import { channelRoutes } from './reach';
import { Refusal } from './refusal';
import { stopNotices } from './stop-notices';
import { Announcements } from './tickets/announcements';
import type { Desk } from './tickets/desk';
import { Tickets } from './tickets/tickets';
import { startTracing } from './tracing';
import { nameCategories } from './understanding/category/name-categories';
import type { Read } from './understanding/meaning';
import { passwordTeller } from './understanding/password/tells-password';

/** The rooms, joined: all that a channel needs behind it. */
export interface House {
  readonly bot: Bot;
  readonly charts: Charts;
  readonly database: Database;
  readonly metrics: Metrics;
  readonly voice: Voice;
  readonly exporter: Exporter;
  /** The first signs, all verify. */
  readonly secrets: Secrets;
  /** Whether a text gives away a password. */
  tellsPassword(text: string): boolean;
  /** Runs what the clock begins: schedules, digests, deliveries. */
  readonly ticker: Ticker;
  readonly outbox: Outbox;
  readonly mail: Mail;
  /** The newest notices that could not be told, for the admin. */
  failures(limit: number): Promise<readonly Failure[]>;
  /** What the links in mails lead to. */
  readonly mailRoutes: MailRoutes;
  readonly deliverer: Deliverer;
  readonly account: ReturnType<typeof accountParts>;
  readonly ledger: Ledger;
  /** What programs work with. */
  readonly api: ApiMeans;
  readonly desk: Desk;
  readonly tickets: Tickets;
  /** The channels on which notices are told from now on; before, they wait. */
  reach(channels: readonly Channel[]): void;
  now(): Date;
  close(): Promise<void>;
}

export interface HouseOptions {
  readonly config: Config;
  readonly log: Logger;
  /** Where links lead: PUBLIC_URL, or the address this server listens on. */
  readonly publicUrl: string;
  /** `server` is alone on its data folder; `tool` shares the engine with whoever runs. */
  readonly as: 'server' | 'tool';
  /** The built-in database, where its process is being started already. */
  readonly engine?: Promise<KeptEngine>;
  /** Another clock, for replaying a conversation. */
  readonly now?: () => Date;
  /** The database's name where it is not the usual one. */
  readonly databaseName?: string;
  /** What messages mean, where that is found out elsewhere; absent: in this thread. */
  readonly understand?: Read;
}

/** Wires the rooms by hand. The only reader of the clock. Throws a Refusal or DatabaseRefusal whose message says the next step. */
export async function compose(options: HouseOptions): Promise<House> {
  const { config, log, publicUrl, as, engine, databaseName: name, now = () => new Date() } = options;
  const metrics = new Metrics();
  const database = await connectDatabase({
    uri: config.MONGODB_URI,
    dataDir: config.DATA_DIR,
    as,
    engine,
    name,
    log,
    called: (ms, failed) => metrics.databaseCalled(ms, failed),
  });
  const made = secretOf(config.JWT_SECRET, config.DATA_DIR);
  if ('refused' in made) {
    await database.close();
    throw new Refusal(made.refused);
  }
  if (database.kind === 'server' && !config.JWT_SECRET && as === 'server')
    log.info({}, 'JWT_SECRET is made in DATA_DIR; several instances need the same one');
  const { secrets } = made;
  const [secret, ...secretsBefore] = secrets;
  const voice = new Voice(LANGUAGES);
  const charts = new Charts({ publicUrl, secret, secretsBefore, quickchartHost: config.QUICKCHART_HOST, now });
  const entries = new MongoEntries(database);
  const recounts = new MongoRecounts(database);
  const rateStore = new MongoRates(database);
  const rates = new RateTable();
  rates.put(await rateStore.since(EVER));
  rates.put(config.rates);
  const states = new BotState(database);
  const notices = new MongoNotices(database);
  const suppressions = new MongoSuppressions(database);
  const account = accountParts({
    database,
    notices,
    states,
    secrets,
    publicUrl,
    bcryptCost: config.BCRYPT_COST,
    adminEmail: config.ADMIN_EMAIL,
    lift: (email) => suppressions.lift(email),
    forgetMails: (email) => mail.forget(email),
    words: (language, channel, at, zone) => ({
      channel: voice.say(language, 'chat.name', { channel }),
      when: new Intl.DateTimeFormat(voice.locale(language), {
        dateStyle: 'long',
        timeStyle: 'short',
        timeZone: zone,
      }).format(at),
    }),
    sendMail: () => (kind, to, language, values) => {
      void mail.send(kind, to, language, values).then((sent) => {
        if (sent !== 'sent') log.error({ kind }, 'a mail could not be sent');
      });
    },
  });
  const { people } = account;
  const ledger = new Ledger(joinedEntries(entries, account.joinedLedgers), rates, (ledgerId, by) =>
    recounts.ask(ledgerId, by),
  );
  const { staff, audit } = account;
  const tickets = new Tickets({ store: new MongoTickets(database), people, staff, audit, outbox: () => outbox });
  const announcements = new Announcements({
    store: new MongoAnnouncements(database),
    attempts: account.attempts,
    audit,
    outbox: () => outbox,
    peopleAfter: (id, limit) => people.after(id, limit),
  });
  const desk: Desk = {
    tickets,
    staff,
    announcements,
    ledger,
    failures: (limit) => notices.failures(limit),
    counts: async () => ({
      people: await people.count(),
      accounts: await account.accounts.count(),
      waiting: await notices.waiting(),
      tickets: await tickets.counts(),
    }),
  };
  const endpoint = config.OTEL_EXPORTER_OTLP_ENDPOINT;
  const tracing = endpoint ? await startTracing(endpoint) : undefined;
  const understand = options.understand ?? (await import('./understanding/understand')).createUnderstand(LANGUAGES);
  const exchange = exchangeParts({
    database,
    ledger,
    people,
    ledgers: account.ledgers,
    voice,
    languages: LANGUAGES,
    tree: config.categories,
    secrets,
    publicUrl,
    now,
    outbox: () => outbox,
    watch: () => watch,
    wake: () => void ticker.tick(),
  });
  const tellsPassword = passwordTeller(LANGUAGES);
  const draw = drawing(charts, voice, config.categories);
  const deliverer = new Deliverer({
    store: notices,
    people,
    write: writeMessage(voice, draw, config.categories),
    now,
    random: Math.random,
    newToken: randomUUID,
    log,
  });
  const mail = new Mail({
    transport: config.SENDGRID_API_KEY
      ? (await import('./mail/sendgrid')).sendGrid({
          apiKey: config.SENDGRID_API_KEY,
          baseUrl: config.SENDGRID_BASE_URL,
          now,
        })
      : emlFolder(join(config.DATA_DIR, 'mail'), now),
    templates: config.mail,
    suppressions,
    from: config.MAIL_FROM ?? 'outlay@localhost',
  });
  if (!config.SENDGRID_API_KEY && as === 'server')
    log.info({}, 'mails are written to DATA_DIR/mail; SENDGRID_API_KEY sends them');
  const links = new StopLinks(secrets, publicUrl);
  metrics.watchOutbox(async () => {
    if (!(await database.ready())) return undefined;
    const { count: depth, since } = await notices.overdue(now());
    return { depth, oldestSeconds: since ? (now().getTime() - since.getTime()) / 1000 : 0 };
  });
  const outbox = new StoredOutbox(notices, deliverer, now);
  const wanted = wantedOutbox(outbox, { people, rules: config.alerts, now });
  const joined = joinedEntries(entries, account.joinedLedgers);
  const limits = new Limits(new MongoLimits(database, (ledgerId) => people.limited(ledgerId)), joined);
  const unusual = new UnusualWatch({ usual: new UsualSums(joined), outbox, rules: config.alerts });
  const watch = new Watch({
    limits,
    outbox,
    rules: config.alerts,
    tree: config.categories,
    person: (id) => people.get(id),
    marked: entries,
  });
  const schedules = new Schedules(new MongoSchedules(database), ledger);
  const drafts = new Drafts(new MongoDrafts(database), ledger);
  const goals = new Goals(new MongoGoals(database));
  const watchGoal = async (goal: Goal, personId: string, toldIn?: Notice['toldIn']) => {
    const told = goalReached.check({ goal });
    if (told) await wanted.enqueue({ ...told, personId, about: goalReached.id, ...(toldIn && { toldIn }) });
    return told?.lines ?? [];
  };
  const categoryNamed = nameCategories(LANGUAGES);
  const newId = () => randomUUID();
  const api = apiParts({
    database,
    ledger,
    limits,
    goals,
    schedules,
    watch,
    people,
    understand,
    voice,
    categoryNamed,
    tellsPassword,
    newId,
    now,
    exporter: exchange.exporter,
    ledgers: account.ledgers,
    audit: account.audit,
    tree: config.categories,
    watchGoal: async (goal, { id }) => void (await watchGoal(goal, id)),
  });
  const bot = new Bot({
    intents: intents({
      ledger,
      drafts,
      limits,
      watch,
      unusual,
      schedules,
      goals,
      watchGoal: (goal, { person, place }) => watchGoal(goal, person.id, place),
      people,
      recounts,
      rates,
      accounts: account.means(ledger, () => outbox),
      desk,
      draw,
      exporter: exchange.exporter,
      imports: exchange.means,
      wakeNotices: async (personId, instant) => {
        await notices.wake(personId, instant);
        await deliverer.run();
      },
      tongues: Object.fromEntries(LANGUAGES.map(({ id, name }) => [id, name])),
      choices: OFFERED_CATEGORIES,
      named: categoryNamed,
    }),
    // What a message means is most often something to write.
    understand: (text, context) => database.writes.expecting(understand(text, context)),
    voice,
    people,
    ledgers: account.ledgers,
    tellsPassword,
    categories: config.categories,
    storage: states,
    defaults: {
      language: config.DEFAULT_LANGUAGE,
      currency: config.DEFAULT_CURRENCY,
      zone: config.DEFAULT_TIMEZONE,
      languages: LANGUAGES.filter(({ status }) => status === 'complete').map(({ id }) => id),
    },
    now,
    newTurnId: () => randomUUID().slice(0, 8),
    log,
    away: () => database.away,
    unreachable: isUnreachable,
    ended: (turn) => {
      const { id, channel, intent, failed, ms } = turn;
      log.info({ turn: id, channel, intent, failed, ms: Math.round(ms) }, 'a turn ended');
      metrics.turnEnded(turn);
      tracing?.turnEnded(turn);
    },
  });
  await account.staff.appointFirst(now());
  const url = config.RATES_URL;
  const jobs: readonly Job[] = [
    ...(url ? [new RefreshRates({ url, table: rates, store: rateStore, log })] : []),
    postSchedules({
      schedules,
      outbox: wanted,
      people,
      posted: async (by, entries, now) => {
        const person = await people.get(by);
        for (const entry of person ? entries : [])
          await watch.after({
            person: { ...person!, ledgerId: entry.ledgerId },
            entries: [entry],
            key: entry.batch,
            now,
            today: dayAt(now, person!.zone),
          });
      },
    }),
    announceBills({ schedules, outbox: wanted, people }),
    watchAgain({ entries, people, watch }),
    announcements,
    deliverer,
    new SweepNotices(notices),
    ...account.jobs,
    ...api.jobs,
    exchange.job,
    new RecountEntries({ entries, recounts, table: rates }),
    morningRound({
      people,
      books: entries,
      ledgers: account.ledgers,
      outbox,
      rules: config.alerts,
      tree: config.categories,
    }),
  ];
  const ticker = new Ticker({ jobs, leases: new MongoJobLeases(database), now, instance: randomUUID(), log });
  return {
    bot,
    charts,
    database,
    metrics,
    voice,
    exporter: exchange.exporter,
    tellsPassword,
    secrets,
    ticker,
    outbox,
    mail,
    failures: (limit) => notices.failures(limit),
    mailRoutes: {
      links,
      templates: config.mail,
      suppressions,
      webhookKey: config.SENDGRID_WEBHOOK_KEY,
      stop: stopNotices(people),
      now,
    },
    deliverer,
    account,
    ledger,
    api: api.means,
    desk,
    tickets,
    reach: (channels) =>
      deliverer.reach([
        ...channelRoutes(channels, people, now),
        mailRoute({ mail, links, picture: (url) => charts.bytes(url) }),
      ]),
    now,
    close: async () => {
      await ticker.stop();
      await bot.idle();
      await deliverer.stop();
      await charts.close();
      await tracing?.stop();
      await database.close();
    },
  };
}

/** Before any day that has rates. */
const EVER = '1999-01-01';

/** Offered when a category must be asked for: few enough for a row of buttons. */
const OFFERED_CATEGORIES = ['groceries', 'food', 'transport', 'shopping', 'housing', 'other'];
