import type { Entry, Source } from './entry';
import { doingOf, Keeping, type KeptStore, MOST_KEPT } from './keeping';
import { kept, withKey } from './kept';
import { keyOf } from './key';
import type { Changed, Ledger, Operation } from './ledger';
import type { Money } from './money';
import { type Day, dayAt } from './period';
import { type DraftRefusal, refusalOf } from './refusal';
import { daysUpTo, doneUpTo, entryOf, MOST_DAYS, type Schedule, type ScheduleSays, settled } from './schedule';

/** Where schedules are kept, and found when something is due. */
export interface ScheduleStore extends KeptStore<Schedule> {
  /** Those with a day due at this instant, the longest due first. */
  due(now: Date, most: number): Promise<readonly Schedule[]>;
  /** Those whose next day is to be announced at this instant. */
  announced(now: Date, most: number): Promise<readonly Schedule[]>;
  /** Those of a ledger that wait for an amount. */
  waiting(ledgerId: string): Promise<readonly Schedule[]>;
}

/** A schedule, and the entries that came or went with what was done to it: by the operation `source` where that is another. */
export interface Posted {
  readonly schedule: Schedule;
  readonly entries: readonly Entry[];
  readonly source?: Source;
}

export type Scheduled = Posted | { readonly refused: DraftRefusal | 'too-many-kept' | 'never' };

/** What repeats. A day of it is posted as an ordinary entry, whose key is made of the schedule and the day. */
export class Schedules {
  private readonly keeping: Keeping<ScheduleSays, Schedule>;

  constructor(
    private readonly store: ScheduleStore,
    private readonly ledger: Ledger,
  ) {
    this.keeping = new Keeping(store, settled);
  }

  /** Keeps a new one, and posts it at once where it falls on today. What lies before today is not caught up. */
  async add(operation: Operation, says: Omit<ScheduleSays, 'from' | 'paused' | 'skipped'>): Promise<Scheduled> {
    const { ledgerId, zone } = operation;
    const today = dayAt(operation.now, zone);
    const whole = { ...says, from: later(says.start, today), paused: false, skipped: [] };
    const doing = doingOf(operation);
    const made = settled({ ...kept(ledgerId, doing.key, whole, doing), zone, waiting: [] });
    const refused = this.refusalOf(made, operation);
    if (refused) return { refused };
    if ((await this.list(ledgerId)).length >= MOST_KEPT) return { refused: 'too-many-kept' };
    return this.postToday(await this.store.add(made), operation, true);
  }

  /** Changes what is said of it; a new rule begins where it says. */
  async change(operation: Operation, id: string, says: Partial<ScheduleSays>): Promise<Scheduled | undefined> {
    const one = await this.store.get(operation.ledgerId, id);
    if (!one?.live) return undefined;
    const refused = this.refusalOf(settled({ ...one, says: { ...one.says, ...says } }), operation);
    if (refused) return { refused };
    const changed = await this.keeping.change(operation, id, (now) => ({ ...now.says, ...says }));
    return changed && this.postToday(changed, operation, one.keys.includes(keyOf(operation.source)));
  }

  pause(operation: Operation, id: string): Promise<Schedule | undefined> {
    return this.keeping.change(operation, id, ({ says }) => ({ ...says, paused: true }));
  }

  /** Goes on from today; what fell into the pause is not caught up. */
  resume(operation: Operation, id: string): Promise<Schedule | undefined> {
    const from = dayAt(operation.now, operation.zone);
    return this.keeping.change(operation, id, ({ says }) => ({ ...says, paused: false, from }));
  }

  end(operation: Operation, id: string): Promise<Schedule | undefined> {
    return this.keeping.change(operation, id, () => undefined);
  }

  /** Leaves out the next day, once. */
  skip(operation: Operation, id: string): Promise<Schedule | undefined> {
    return this.keeping.change(operation, id, ({ says, next }) => ({
      ...says,
      skipped: next ? [...says.skipped, next].slice(-MOST_DAYS) : says.skipped,
    }));
  }

  /** Posts a day whose amount was asked for; with none it is left out. */
  async answer(operation: Operation, id: string, day: Day, money?: Money): Promise<Changed> {
    const one = await this.store.get(operation.ledgerId, id);
    const posted = one && (await this.ledger.written({ ...operation, source: sourceOf(one, day) }));
    const again = one && answeredBy(one, operation) === day;
    if (!one || !(again || one.waiting.includes(day) || posted!.length > 0)) return { refused: 'no-such-entry' };
    const recorded = money ? await this.post(one, day, operation, money) : { entries: [] };
    if (!('refused' in recorded)) await this.answered(one, day, keyOf(operation.source));
    return recorded;
  }

  /** What this very operation has answered before. */
  async answeredBefore(operation: Operation): Promise<{ readonly schedule: Schedule; readonly day: Day } | undefined> {
    const schedule = await this.written(operation);
    const day = schedule && answeredBy(schedule, operation);
    return schedule && day !== undefined ? { schedule, day } : undefined;
  }

  /** Writes a day into the ledger, once, whoever does it how often. */
  async post(
    schedule: Schedule,
    day: Day,
    { now, zone, currency, limited }: Pick<Operation, 'now' | 'zone' | 'currency' | 'limited'>,
    money?: Money,
  ): Promise<Changed> {
    const { ledgerId, by } = schedule;
    const operation = { ledgerId, by, source: sourceOf(schedule, day), now, zone, currency, limited };
    const recorded = await this.ledger.record(operation, [entryOf(schedule, day, money)]);
    return 'refused' in recorded ? { refused: recorded.refused as DraftRefusal } : recorded;
  }

  list(ledgerId: string): Promise<readonly Schedule[]> {
    return this.store.all(ledgerId, MOST_KEPT);
  }

  async get(ledgerId: string, id: string): Promise<Schedule | undefined> {
    const one = await this.store.get(ledgerId, id);
    return one?.live ? one : undefined;
  }

  waiting(ledgerId: string): Promise<readonly Schedule[]> {
    return this.store.waiting(ledgerId);
  }

  due(now: Date, most: number): Promise<readonly Schedule[]> {
    return this.store.due(now, most);
  }

  announced(now: Date, most: number): Promise<readonly Schedule[]> {
    return this.store.announced(now, most);
  }

  /** Puts what has moved on in its place; false if another write came first, and then it is due again. */
  move(next: Schedule): Promise<boolean> {
    return this.store.replace(next);
  }

  newest({ ledgerId, by }: Operation, where: 'changes' | 'undone') {
    return this.store.newest(ledgerId, by, where);
  }

  /** What this very operation wrote before. */
  written({ ledgerId, source }: Operation): Promise<Schedule | undefined> {
    return this.store.writtenBy(ledgerId, keyOf(source));
  }

  /** Takes back an operation; with the making of it goes what was posted on that day. */
  async undo(operation: Operation, of: string): Promise<Posted | undefined> {
    const schedule = await this.keeping.undo(operation, of);
    if (!schedule) return undefined;
    return !schedule.live && schedule.id === of ? this.undoFirst(schedule, operation) : { schedule, entries: [] };
  }

  /** Brings back what an undo took, and with the making of it what had been posted on that day. */
  async redo(operation: Operation, of: string): Promise<Posted | undefined> {
    const schedule = await this.keeping.redo(operation, of);
    if (!schedule) return undefined;
    const source = { ...operation.source, channel: SCHEDULE };
    const newest = schedule.changes.length === 1 && (await this.ledger.newestOperation(operation, 'undone'));
    if (!newest || newest.key !== keyOf(undoneWith(schedule, of)))
      return { schedule, entries: await this.ledger.written({ ...operation, source }), source };
    const redone = await this.ledger.redo({ ...operation, source });
    return { schedule, entries: 'entries' in redone ? redone.entries : [], source };
  }

  private refusalOf(schedule: Schedule, operation: Operation) {
    const { says } = schedule;
    const today = dayAt(operation.now, operation.zone);
    const refused = says.minor === undefined ? undefined : refusalOf(entryOf(schedule, today), operation);
    if (refused) return refused;
    return schedule.next || says.paused ? undefined : ('never' as const);
  }

  /** `again`: the operation may have come this far before; then it answers with what it posted. */
  private async postToday(schedule: Schedule, operation: Operation, again: boolean): Promise<Posted> {
    const today = dayAt(operation.now, operation.zone);
    const [day] = daysUpTo(schedule, today, 1);
    if (day === undefined) {
      const source = sourceOf(schedule, today);
      const posted = again && schedule.done === today ? await this.ledger.written({ ...operation, source }) : [];
      return { schedule, entries: posted.filter(({ live }) => live) };
    }
    // What varies is asked for by the job, as on any other day.
    if (schedule.says.minor === undefined) return { schedule, entries: [] };
    const posted = await this.post(schedule, day, operation);
    const next = doneUpTo(schedule, day);
    const stands = (await this.store.replace(next)) ? next : ((await this.store.get(next.ledgerId, next.id)) ?? next);
    return { schedule: stands, entries: 'refused' in posted ? [] : posted.entries };
  }

  private async undoFirst(schedule: Schedule, operation: Operation): Promise<Posted> {
    const day = dayAt(schedule.createdAt, schedule.zone);
    const source = undoneWith(schedule, keyOf(operation.source));
    const undone = await this.ledger.undo({ ...operation, source }, keyOf(sourceOf(schedule, day)));
    return { schedule, entries: 'entries' in undone ? undone.entries : [], source };
  }

  private async answered(schedule: Schedule, day: Day, key: string): Promise<void> {
    for (let one: Schedule | undefined = schedule; one?.waiting.includes(day); ) {
      const waiting = one.waiting.filter((other) => other !== day);
      const by = { answered: { day, key }, keys: withKey(one.keys, key) };
      if (await this.store.replace({ ...one, ...by, waiting, version: one.version + 1 })) return;
      one = await this.store.get(one.ledgerId, one.id);
    }
  }
}

function answeredBy({ answered }: Schedule, { source }: Operation): Day | undefined {
  return answered?.key === keyOf(source) ? answered.day : undefined;
}

/** The entry of a day comes from here: the same schedule and day are the same operation. */
export function sourceOf({ id }: Pick<Schedule, 'id'>, day: Day): Source {
  return { channel: SCHEDULE, message: `${id}:${day}` };
}

/** The operation that takes back what was posted at once, with the undo of its schedule. */
function undoneWith({ id }: Schedule, undo: string): Source {
  return { channel: 'undo', message: `${undo}:${id}` };
}

/** The channel of entries that a schedule posted. */
export const SCHEDULE = 'schedule';

function later(one: Day, other: Day): Day {
  return [one, other].sort()[1]!;
}
