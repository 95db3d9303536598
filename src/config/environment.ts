import { z } from 'zod';
import { isCurrency } from '../ledger/money';

const text = z.string().trim().min(1);
const url = z.url({ protocol: /^https?$/, error: 'must be a URL that begins with http:// or https://' });

/**
 * Every variable the product reads, with its meaning, its check and its default. The README's table is held against this list
 * by a test. An empty variable counts as absent.
 */
export const ENVIRONMENT = z.object({
  PORT: z.coerce
    .number('must be a number from 0 to 65535')
    .int('must be a whole number')
    .min(0, 'must be a number from 0 to 65535')
    .max(65535, 'must be a number from 0 to 65535')
    .default(3978)
    .describe('Port of the HTTP server; 0 takes a free one'),
  HOST: text.default('127.0.0.1').describe('Address to listen on; the container image sets 0.0.0.0'),
  PUBLIC_URL: url.optional().describe('Where the outside reaches this server; links, and Telegram by webhook'),
  TRUST_PROXY: z
    .enum(['true', 'false'], 'must be true or false')
    .default('false')
    .describe('A proxy stands before the server: `true` takes a visitor’s address from what it forwards'),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'must begin with mongodb:// or mongodb+srv://')
    .optional()
    .describe('A MongoDB server (replica set, Atlas); without it the embedded engine serves'),
  DATA_DIR: text.default('./data').describe('Folder of the embedded database and of secrets'),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{30,}$/, 'is not a bot token; copy it again from @BotFather')
    .optional()
    .describe('Turns Telegram on; from @BotFather'),
  TELEGRAM_API_ROOT: url.optional().describe("Another server that speaks Telegram's Bot API"),
  MicrosoftAppId: text.optional().describe('Turns Teams and the other Bot Framework channels on; from Azure Bot'),
  MicrosoftAppPassword: text.optional().describe("The app's client secret"),
  MicrosoftAppType: z
    .enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI'])
    .default('MultiTenant')
    .describe('Kind of the Azure app'),
  MicrosoftAppTenantId: text.optional().describe('Tenant of a SingleTenant or UserAssignedMSI app'),
  SENDGRID_API_KEY: text
    .optional()
    .describe('Sends mail through SendGrid; without it mails are files in DATA_DIR/mail'),
  SENDGRID_BASE_URL: url.optional().describe("Another server that speaks SendGrid's API"),
  SENDGRID_WEBHOOK_KEY: text.optional().describe("Public key of SendGrid's signed event webhook, for /mail/events"),
  MAIL_FROM: z.email('must be an e-mail address').optional().describe('The sender of mails'),
  QUICKCHART_HOST: text.optional().describe('Draws charts on a QuickChart server instead of this one'),
  JWT_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters; leave it out and one is made in DATA_DIR')
    .optional()
    .describe(
      'Signs tokens and links; without it one is made on first start. The one before may stand behind it, after a comma',
    ),
  BCRYPT_COST: z.coerce
    .number('must be a number from 10 to 16')
    .int('must be a whole number')
    .min(10, 'must be 10 or more')
    .max(16, 'must be 16 or less')
    .default(12)
    .describe('How slow hashes of passwords are; each step doubles it'),
  ADMIN_EMAIL: z
    .email('must be an e-mail address')
    .optional()
    .describe('The first admin, once they have registered and confirmed this address'),
  DEFAULT_CURRENCY: z
    .string()
    .refine(isCurrency, 'must be an ISO 4217 code, like EUR')
    .default('USD')
    .describe('Currency assumed of a new person'),
  RATES_URL: url
    .optional()
    .describe("Exchange rates from a server that speaks Frankfurter's API; without it only those of config/rates.csv"),
  DEFAULT_TIMEZONE: z
    .string()
    .refine(isZone, 'must be an IANA time zone, like Europe/Berlin')
    .default('UTC')
    .describe('Time zone assumed of a new person'),
  DEFAULT_LANGUAGE: z
    .enum(['en', 'es', 'fr', 'de', 'pt', 'it', 'ru', 'zh'])
    .default('en')
    .describe('Language assumed of a new person'),
  WIDGET_ORIGINS: z
    .string()
    .default('')
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(url))
    .describe('Sites that may embed the widget, by comma; none but this server itself without it'),
  WIDGET_SECRETS: z
    .string()
    .default('')
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(z.string().min(24, 'must have at least 24 characters; take the output of: openssl rand -base64 32')))
    .describe('Secrets of sites whose backends name their own users in the widget, by comma'),
  WIDGET_DIRECT_LINE: url
    .optional()
    .describe(
      'Another Direct Line endpoint that tokens of embedding sites may be for, such as Azure’s; see web-chat/README.md',
    ),
  METRICS_TOKEN: z
    .string()
    .min(16, 'must have at least 16 characters; take the output of: openssl rand -base64 24')
    .optional()
    .describe(
      'Lets Prometheus read `/metrics` from another machine, as its bearer token; without it only this machine can',
    ),
  OTEL_EXPORTER_OTLP_ENDPOINT: url
    .optional()
    .describe('A collector of OpenTelemetry that every turn is told to as a trace, by OTLP over HTTP'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('How much is logged'),
});
export type Environment = z.output<typeof ENVIRONMENT>;

function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
