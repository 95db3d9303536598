import { isLimited } from '../accounts/is-limited';
import type { Person } from '../accounts/person';
import { CategoryBook, type TreeCategory } from '../ledger/categories';
import type { Entry, EntryDraft } from '../ledger/entry';
import type { LimitBook, LimitMark, Within } from '../ledger/limit';
import type { Limits } from '../ledger/limits';
import { type Day, lengthOf } from '../ledger/period';
import type { UnwatchedStore } from '../ledger/ports';
import type { Standing } from '../ledger/standing';
import type { Notice, Outbox } from '../outbox/notice';
import type { Telling } from './alert';
import { levelOf, limit as limitAlert } from './limit';
import { aboutOf } from './limit-words';
import { isNews, marked, markOf } from './marks';
import { pace as paceAlert } from './pace';
import type { AlertRules } from './rules';
import { dosageOf, isWanted } from './wanted';

/** What an operation did, and for whom. */
export interface Happened {
  readonly person: Person;
  /** The entries as they stand after it. */
  readonly entries: readonly Entry[];
  /** The operation's own key: the same message again is told the same. */
  readonly key: string;
  readonly now: Date;
  readonly today: Day;
  /** The chat whose reply says it; absent where nobody has just written. */
  readonly place?: Notice['toldIn'];
}

/** An operation on more entries than anybody holds at once: every limit may be touched. */
export type ManyHappened = Omit<Happened, 'entries'> & { readonly entries: 'many' };

/** How a limit that was touched stands, and what is told of it now if anything. */
export interface Watched {
  readonly standing: Standing;
  readonly telling?: Telling;
}

interface WatchParts {
  readonly limits: Limits;
  readonly outbox: Outbox;
  readonly rules: AlertRules;
  /** The categories everyone starts with. */
  readonly tree: readonly TreeCategory[];
  /** Somebody else of the ledger, whose limit was passed. */
  person(id: string): Promise<Person | undefined>;
  /** Where entries are marked until this has looked at them. */
  readonly marked: Pick<UnwatchedStore, 'watched'>;
}

/** Rounds after which another writer may go on: each ends with the totals as somebody's write left them. */
const MOST_ROUNDS = 8;

/**
 * Watches limits. What must be told is kept in the outbox before it is marked as told, and marked before anybody reads it; a
 * crash between any two of these tells it once. After a mark was moved the totals are read again: of two writers at once the
 * later one sees what the other did, so that no mark stays above the totals.
 */
export class Watch {
  constructor(private readonly parts: WatchParts) {}

  /** How the limits stand that an operation touched. Costs nothing where the ledger has none. */
  async after(happened: Happened | ManyHappened): Promise<readonly Watched[]> {
    const { person, entries, key } = happened;
    if (!isLimited(person)) return [];
    const watched = await this.look(happened);
    // Nobody waits for it: where it fails, the clock has limits look once more.
    if (entries !== 'many') this.parts.marked.watched(entries, key).catch(() => {});
    return watched;
  }

  private async look(happened: Happened | ManyHappened): Promise<readonly Watched[]> {
    const { person, entries, key, today } = happened;
    const drafts = entries === 'many' ? [] : entries.flatMap((entry) => draftsOf(entry, key));
    const within = this.within(person);
    const told = new Map<string, Watched>();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const book = await this.parts.limits.book(person.ledgerId);
      if (book.limits.length === 0) return [];
      const { limits } = this.parts;
      const standings = await (entries === 'many'
        ? limits.standings(book, today, within)
        : limits.touched(book, drafts, within));
      const moved = await Promise.all(standings.map((standing) => this.moved(standing, book, happened)));
      for (const { standing, telling } of moved) {
        const place = `${standing.limit.id} ${standing.period.from}`;
        told.set(place, { standing, telling: telling ?? told.get(place)?.telling });
      }
      const marks = new Map<string, LimitMark[]>();
      for (const { standing, mark } of moved)
        if (mark) marks.set(standing.limit.id, [...(marks.get(standing.limit.id) ?? []), mark]);
      if (marks.size === 0) break;
      await this.parts.limits.write(marked(book, marks));
    }
    return [...told.values()];
  }

  /** What is told of a limit now, and how its mark must be moved. */
  private async moved(
    standing: Standing,
    book: LimitBook,
    happened: Happened | ManyHappened,
  ): Promise<Watched & { mark?: LimitMark }> {
    const { limit, period } = standing;
    const { rules, outbox } = this.parts;
    const { key, now, today, place, person } = happened;
    if (!isNews(limit, period.from, today, book.payday)) return { standing };
    const told = markOf(limit, period.from);
    const owner = limit.by === person.id ? person : await this.parts.person(limit.by);
    const thresholds = rules.thresholds[dosageOf(owner?.alerts)];
    const level = levelOf(standing, thresholds);
    if (level < told.level) return { standing, mark: { ...told, level, generation: told.generation + 1, key: '' } };
    const fresh = limitAlert.check({ standing, told, thresholds });
    const again =
      told.key === key ? limitAlert.check({ standing, told: { ...told, level: 0 }, thresholds }) : undefined;
    const passed = fresh ?? again;
    const about = passed ? limitAlert.id : paceAlert.id;
    if (!owner || !isWanted(owner, about, rules, now, aboutOf(limit.scope))) return { standing };
    const telling = passed ?? (await this.paced(standing, told, book, happened));
    const known = passed ? !fresh : told.pace !== undefined;
    if (!telling || known) return { standing, telling };
    await outbox.enqueue({
      ...telling,
      personId: owner.id,
      about,
      ...(place && owner.id === person.id && { toldIn: place }),
    });
    const mark = fresh ? { ...told, level, key } : { ...told, pace: key };
    return { standing, telling, mark };
  }

  /** Where the limit is heading, if that is news or was told to this very operation. */
  private async paced(
    standing: Standing,
    told: LimitMark,
    book: LimitBook,
    { key, today, person }: Happened | ManyHappened,
  ) {
    if ((told.pace && told.pace !== key) || !mayPass(standing, today)) return undefined;
    const days = await this.parts.limits.days(book, standing, this.within(person));
    return paceAlert.check({ standing, days, today });
  }

  private within({ categories }: Person): Within {
    const book = new CategoryBook(this.parts.tree, categories);
    return (category) => book.within(category);
  }
}

/** Whether the days to come could pass it at all: else they need not be read one by one. */
function mayPass({ period, allowed, spent }: Standing, today: Day): boolean {
  if (today < period.from || today >= period.to || spent > allowed) return false;
  return (spent * lengthOf(period)) / lengthOf({ from: period.from, to: today }) > allowed;
}

/** All that an entry said before and after an operation: each of it may have counted toward a limit. */
function draftsOf(entry: Entry, key: string): readonly EntryDraft[] {
  const done = entry.changes.filter((change) => change.key === key || change.redone?.by === key);
  const undone = entry.undone.filter((change) => change.undoneBy === key);
  const says = [...done, ...undone].flatMap(({ before, after }) => [before, after]);
  return [...(entry.live ? [entry] : []), ...says.filter((draft) => draft !== undefined)];
}
