import { firstCollections } from './0001-first-collections';
import { countedAmounts } from './0002-counted-amounts';
import { schedulesAndGoals } from './0003-schedules-and-goals';
import { importsAndDrafts } from './0004-imports-and-drafts';
import { limitsAndRounds } from './0005-limits-and-rounds';
import { outbox } from './0006-outbox';
import { accounts } from './0007-accounts';
import { rolesAndTickets } from './0008-roles-and-tickets';
import { drafts } from './0011-drafts';
import { api } from './0013-api';
import { limitsCounted } from './0014-limits-counted';
import { unwatched } from './0016-unwatched';
import type { Migration } from './migration';

/** Every migration, in order; `0001-….ts` stands first. A new one is a new file and a line here. */
export const MIGRATIONS: readonly Migration[] = [
  firstCollections,
  countedAmounts,
  schedulesAndGoals,
  importsAndDrafts,
  limitsAndRounds,
  outbox,
  accounts,
  rolesAndTickets,
  drafts,
  api,
  limitsCounted,
  unwatched,
];
