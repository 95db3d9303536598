import type { PersonStore } from '../src/accounts/person';
import type { UnusualWatch } from '../src/alerts/unusual-watch';
import type { Watch } from '../src/alerts/watch';
import type { Intent } from '../src/bot/intent';
import type { Exporter } from '../src/exchange/exporter';
import type { Drafts } from '../src/ledger/drafts';
import type { Goals } from '../src/ledger/goals';
import type { Ledger } from '../src/ledger/ledger';
import type { Limits } from '../src/ledger/limits';
import type { Schedules } from '../src/ledger/schedules';
import type { Desk } from '../src/tickets/desk';
import { accountIntents } from './accounts';
import type { AccountMeans } from './accounts/means';
import { adminIntents } from './admin';
import { advice } from './advice';
import { amend } from './amend';
import { balance } from './balance';
import { createCategory } from './categories/create';
import { hideCategory } from './categories/hide';
import { categories } from './categories/list';
import { mergeCategories } from './categories/merge';
import type { CategoryNamed } from './categories/own-category';
import { renameCategory } from './categories/rename';
import { setCategoryBack } from './categories/set-back';
import { countingIn, type Recounts } from './counting-in';
import { remove } from './delete';
import { draft } from './drafts/draft';
import { listDrafts } from './drafts/drafts';
import { draftsBack } from './drafts/drafts-back';
import { confirmDraft, keptOnCancel, orDraft } from './drafts/or-draft';
import { paste } from './drafts/paste';
import type { Draw } from './draw';
import { due } from './due';
import { edit } from './edit';
import { exporting } from './export';
import { file } from './file';
import { goal, type WatchGoal } from './goal';
import { goalsBack } from './goals-back';
import { type ImportMeans, importing } from './import';
import { income } from './income';
import { limitBack } from './limits/limit-back';
import { limitStatus } from './limits/limit-status';
import { orLimit } from './limits/or-limit';
import { setLimit } from './limits/set-limit';
import { watching, watchingAll } from './limits/watching';
import { list } from './list';
import { changingAlerts } from './notices/change-alerts';
import { changingWishes, type WakeNotices } from './notices/change-wishes';
import { dosages } from './notices/dosage';
import { mute } from './notices/mute';
import { notifications } from './notices/notifications';
import { notify } from './notices/notify';
import { quiet } from './notices/quiet';
import { quietOff } from './notices/quiet-off';
import { awake, snooze } from './notices/snooze';
import { stopTelling } from './notices/stop-telling';
import { open } from './open';
import { orDue } from './or-due';
import { orSchedule } from './or-schedule';
import { plain } from './plain';
import { orQuestion } from './questions/or-question';
import { record } from './record';
import { recurring } from './recurring';
import { redo } from './redo';
import { refile } from './refile';
import { tellAssumed } from './replies/assumed';
import { report } from './report';
import { rewinding } from './rewinding';
import { schedule } from './schedule';
import { scheduleOrder } from './schedule-order';
import { schedulesBack } from './schedules-back';
import { settings, type Tongues } from './settings';
import { spending } from './spending';
import { teaching } from './teach';
import { ticketIntents } from './tickets';
import { undo } from './undo';
import { walletHolds } from './wallet-holds';

/** What the dialogs work with. */
export interface Means {
  readonly ledger: Ledger;
  readonly drafts: Drafts;
  readonly schedules: Schedules;
  readonly goals: Goals;
  readonly watchGoal: WatchGoal;
  readonly draw: Draw;
  readonly limits: Limits;
  readonly watch: Watch;
  readonly unusual: UnusualWatch;
  readonly exporter: Exporter;
  readonly imports: ImportMeans;
  readonly people: PersonStore;
  readonly recounts: Recounts;
  /** Exchange rates by day; none where the server knows none. */
  readonly rates: { readonly size: number };
  readonly wakeNotices: WakeNotices;
  readonly accounts: AccountMeans;
  readonly desk: Desk;
  /** The languages there are: id to own name. */
  readonly tongues: Tongues;
  /** Category ids offered when one must be asked for, the likeliest first. */
  readonly choices: readonly string[];
  readonly named: CategoryNamed;
}

/** Everything a person can want, one line an intent. */
export function intents(means: Means): readonly Intent[] {
  const { ledger, drafts, schedules, goals, draw, people, wakeNotices, recounts, rates, named, tongues, choices } =
    means;
  const { limits } = means;
  const teach = teaching(people);
  const touch = watching(means.watch, means.unusual);
  const back = rewinding(means.imports);
  const answering = { books: ledger, draw, limits, schedules };
  const others = [schedulesBack(schedules, touch), goalsBack(goals), draftsBack(drafts, teach, touch)];
  const wishes = changingWishes(people, wakeNotices);
  const alerts = changingAlerts(people);
  const telling = { named, alerts, wishes };
  const all = [
    orDue(record(ledger, drafts, tellAssumed(people, tongues), touch) as Intent, schedules, touch),
    file(ledger, choices, teach, touch),
    undo(ledger, teach, others, touch, back),
    redo(ledger, teach, others, touch, back),
    orDraft(orLimit(orSchedule(edit(ledger, teach, touch) as Intent, schedules, touch)), drafts, teach),
    amend(ledger, touch),
    orDraft(orLimit(remove(ledger, touch)), drafts, teach),
    paste(drafts, ledger),
    draft(drafts, touch),
    listDrafts(drafts, ledger),
    confirmDraft(),
    list(ledger),
    open(ledger),
    refile(ledger),
    spending(ledger, draw),
    income(ledger),
    balance(ledger),
    walletHolds(people),
    report(answering),
    advice(answering),
    settings(people, tongues, countingIn(ledger, recounts, rates)),
    setLimit(limits),
    limitBack(limits),
    limitStatus(limits, ledger, draw),
    notifications(),
    quiet(wishes),
    quietOff(wishes),
    notify('notify-on', wishes),
    notify('notify-off', wishes),
    ...dosages(alerts),
    stopTelling('stop-telling', telling),
    stopTelling('tell-again', telling),
    snooze(alerts),
    awake(alerts),
    mute('mute', wishes),
    mute('unmute', wishes),
    ...accountIntents(means.accounts),
    categories,
    createCategory({ people, named }),
    renameCategory({ people, named }),
    mergeCategories({ people, named }),
    hideCategory({ people, named }, 'hide'),
    hideCategory({ people, named }, 'unhide'),
    setCategoryBack({ people }, ledger),
    recurring(ledger, schedules, touch),
    schedule(schedules, touch),
    scheduleOrder('pause-schedule', schedules),
    scheduleOrder('resume-schedule', schedules),
    scheduleOrder('skip-schedule', schedules),
    scheduleOrder('end-schedule', schedules),
    due(schedules, touch),
    goal(goals, means.watchGoal),
    exporting(ledger, means.exporter),
    importing(means.imports, watchingAll(means.watch)),
    plain('help', 'help'),
    plain('smalltalk', 'smalltalk'),
    keptOnCancel(plain('cancel', 'nothing-to-cancel')),
    plain('unknown', 'not-understood'),
    ...ticketIntents(means.desk),
    ...adminIntents(means.desk),
  ] as readonly Intent[];
  return all.map((intent) => (ASKING.has(intent.id) ? orQuestion(intent, answering) : intent));
}

/** Intents of messages that may ask one of the questions about the ledger instead. */
const ASKING: ReadonlySet<Intent['id']> = new Set([
  'spending',
  'income',
  'balance',
  'list',
  'report',
  'advice',
  'limit-status',
]);
