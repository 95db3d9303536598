import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { z } from 'zod';
import type { DayOfRates } from '../ledger/rate-table';
import { type MailTemplates, templateFaults } from '../mail/templates';
import { readRateFile } from '../rates/rate-file';
import { ALERT_RULES, type AlertRules } from './alerts';
import { CATEGORIES, type Category } from './categories';
import { ENVIRONMENT, type Environment } from './environment';
import { MAIL } from './mail';
import { yamlReader } from './yaml-reader';

/** All settings of a server: checked, frozen, and known before anything starts. */
export interface Config extends Readonly<Omit<Environment, 'DATA_DIR' | 'PUBLIC_URL'>> {
  /** Absolute. */
  readonly DATA_DIR: string;
  /** Absent: charts and links name the address the server listens on. */
  readonly PUBLIC_URL?: string;
  readonly categories: readonly Category[];
  /** When people are told what they did not ask for. */
  readonly alerts: AlertRules;
  /** What mails say. */
  readonly mail: MailTemplates;
  /** Exchange rates of config/rates.csv. */
  readonly rates: readonly DayOfRates[];
}

/** What is wrong with the settings, each fault with its place and its mend. */
export class ConfigFaults extends Error {
  constructor(readonly faults: readonly string[]) {
    super(
      `${faults.length === 1 ? 'One setting is' : `${faults.length} settings are`} wrong:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
  }
}

/** Reads the environment and `config/` of the project at `root`. Throws ConfigFaults that names every wrong value at once. */
export function loadConfig(env: NodeJS.ProcessEnv, root: string): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const readYaml = yamlReader(root);
  const environment = ENVIRONMENT.safeParse(given);
  const categories = CATEGORIES.safeParse(readYaml(join(root, 'config', 'categories.yaml')));
  const alerts = ALERT_RULES.safeParse(readYaml(join(root, 'config', 'alerts.yaml')));
  const rates = readRateFile(readFileSync(join(root, 'config', 'rates.csv'), 'utf8'));
  const mail = readMail(join(root, 'config', 'mail'), readYaml);
  const faults = [
    ...(environment.success ? [] : name(environment.error)),
    ...pairFaults(given),
    ...(categories.success ? [] : name(categories.error, 'config/categories.yaml ')),
    ...(alerts.success ? [] : name(alerts.error, 'config/alerts.yaml ')),
    ...mail.faults,
    ...rates.faults.map((fault) => `config/rates.csv ${fault}`),
  ];
  if (!environment.success || !categories.success || !alerts.success || faults.length > 0)
    throw new ConfigFaults(faults);
  return Object.freeze({
    ...environment.data,
    PUBLIC_URL: environment.data.PUBLIC_URL?.replace(/\/+$/, ''),
    DATA_DIR: resolve(root, environment.data.DATA_DIR),
    categories: categories.data,
    alerts: alerts.data,
    mail: mail.templates,
    rates: rates.days,
  });
}

/** The templates of mails: a page, and the words of each language, which its file is named after. */
function readMail(
  folder: string,
  readYaml: (file: string) => unknown,
): { templates: MailTemplates; faults: readonly string[] } {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  const read = files.map((file) => ({ file, words: MAIL.safeParse(readYaml(join(folder, file))) }));
  const whole = read.flatMap(({ file, words }) =>
    words.success ? [[file.slice(0, -'.yaml'.length), words.data]] : [],
  );
  const templates = { layout: readFileSync(join(folder, 'layout.html'), 'utf8'), languages: Object.fromEntries(whole) };
  const shape = read.flatMap(({ file, words }) => (words.success ? [] : name(words.error, `config/mail/${file} `)));
  return { templates, faults: [...shape, ...templateFaults(templates)] };
}

/** Settings that make sense only together. */
function pairFaults(env: NodeJS.ProcessEnv): string[] {
  const faults: string[] = [];
  if (env.MicrosoftAppId && env.MicrosoftAppType !== 'UserAssignedMSI' && !env.MicrosoftAppPassword)
    faults.push('MicrosoftAppPassword is missing: MicrosoftAppId is set, and this kind of app needs its client secret');
  if (env.MicrosoftAppId && env.MicrosoftAppType && env.MicrosoftAppType !== 'MultiTenant' && !env.MicrosoftAppTenantId)
    faults.push(`MicrosoftAppTenantId is missing: a ${env.MicrosoftAppType} app needs its tenant`);
  if (env.SENDGRID_API_KEY && !env.MAIL_FROM)
    faults.push('MAIL_FROM is missing: SENDGRID_API_KEY is set, and mails need a sender');
  return faults;
}

function name(error: z.ZodError, where = ''): string[] {
  return error.issues.map((issue) => `${where}${issue.path.join('.')} ${issue.message}`);
}
