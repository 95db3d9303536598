import { ACCOUNTS } from './accounts';
import { ALERTS } from './alerts';
import { BUTTONS } from './buttons';
import { CATEGORIES } from './categories';
import { CHARTS } from './charts';
import { CURRENCIES } from './currencies';
import { DRAFTS } from './drafts';
import { ENTRIES } from './entries';
import { FILES } from './files';
import { GOALS } from './goals';
import { LIMITS } from './limits';
import { MENU } from './menu';
import { NOTICES } from './notices';
import { PAGES } from './pages';
import { PERIODS } from './periods';
import { QUESTIONS } from './questions';
import { RECORD } from './record';
import { REPORTS } from './reports';
import { SCHEDULES } from './schedules';
import { SETTINGS } from './settings';
import { STAFF } from './staff';
import { TALK } from './talk';
import { TICKETS } from './tickets';
import { WALLET_SPENDING } from './wallet-spending';
import { WALLETS } from './wallets';

/**
 * Everything the bot says, by name, a file a topic. A language gives each as an ICU message (plural, select) in the file of
 * the same name in its own `sentences/`; the test of this room holds that every spoken language has all of them, with the
 * same arguments.
 */
export const SENTENCES = [
  ...TALK,
  ...RECORD,
  ...ENTRIES,
  ...REPORTS,
  ...QUESTIONS,
  ...PERIODS,
  ...CHARTS,
  ...SCHEDULES,
  ...DRAFTS,
  ...FILES,
  ...GOALS,
  ...SETTINGS,
  ...NOTICES,
  ...LIMITS,
  ...ALERTS,
  ...BUTTONS,
  ...MENU,
  ...WALLET_SPENDING,
  ...ACCOUNTS,
  ...PAGES,
  ...STAFF,
  ...TICKETS,
  ...CATEGORIES,
  ...CURRENCIES,
  ...WALLETS,
] as const;
export type SentenceKey = (typeof SENTENCES)[number];

/** One language's messages by name. */
export type Sentences = Readonly<Partial<Record<SentenceKey, string>>>;

/** All messages of one topic. */
export type Said<Keys extends readonly string[]> = Readonly<Record<Keys[number], string>>;
