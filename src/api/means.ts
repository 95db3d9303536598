import type { ApiTokens } from '../accounts/api-tokens';
import type { Person, PersonStore } from '../accounts/person';
import type { SharedLedgerStore } from '../accounts/shared-ledger';
import type { Watch } from '../alerts/watch';
import type { Exporter } from '../exchange/exporter';
import type { CategoryBook } from '../ledger/categories';
import type { EntryDraft } from '../ledger/entry';
import type { Goal } from '../ledger/goal';
import type { Goals } from '../ledger/goals';
import type { Ledger } from '../ledger/ledger';
import type { Limits } from '../ledger/limits';
import type { Schedules } from '../ledger/schedules';
import type { CallStore } from './calls';
import type { Refused } from './problems';

/** What the API works with: the same ledger, limits and people as the dialogs. */
export interface ApiMeans {
  readonly ledger: Ledger;
  readonly limits: Limits;
  readonly goals: Goals;
  readonly schedules: Schedules;
  readonly watch: Pick<Watch, 'after'>;
  readonly exporter: Exporter;
  readonly people: Pick<PersonStore, 'get' | 'change'>;
  readonly ledgers: SharedLedgerStore;
  readonly tokens: ApiTokens;
  readonly calls: CallStore;
  /** What a text says was spent or earned, understood as in the chat. */
  read(text: string, person: Person, now: Date): Promise<readonly EntryDraft[] | Refused>;
  categoriesOf(person: Person): CategoryBook;
  /** A category's name in the person's words. */
  nameOf(category: string, person: Person): string;
  /** The category a name means. */
  categoryNamed(name: string, person: Person): string | undefined;
  watchGoal(goal: Goal, person: Person): Promise<void>;
  newId(): string;
  now(): Date;
}
