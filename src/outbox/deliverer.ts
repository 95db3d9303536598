import type { Person, PersonStore } from '../accounts/person';
import { NO_WISHES } from '../accounts/wishes';
import type { Job } from './job';
import type { Message } from './message';
import type { Notice } from './notice';
import type { Leased, NoticeStore, Told } from './notice-store';
import { pauseAfter } from './pause-after';
import { quietUntil } from './quiet-until';
import type { Outcome, Route } from './route';

export interface DelivererParts {
  readonly store: NoticeStore;
  readonly people: Pick<PersonStore, 'get'>;
  /** What notices say, to this person at this instant. */
  write(id: string, notices: readonly Notice[], person: Person, now: Date): Promise<Message>;
  now(): Date;
  /** From 0 to 1. */
  random(): number;
  newToken(): string;
  readonly log: { warn(fields: object, message: string): void; error(fields: object, message: string): void };
  /** Told of every settled route. */
  told?(route: string, how: Told['how']): void;
}

/** How long a worker that has died keeps a notice from the others; one that lives renews it in time. */
export const LEASE_MS = 20_000;
/** Notices in the hands of this process at once. */
const MOST_AT_ONCE = 256;
/** Nothing sets a timer for longer: the ticker looks by itself. */
const LONGEST_WAIT_MS = 30_000;

/** Tells what is due: leased by one worker at a time, on every route of the person, again later where it could not be told. */
export class Deliverer implements Job {
  readonly id = 'deliver';
  readonly everywhere = true;
  private routes: readonly Route[] = [];
  private readonly working = new Set<Promise<void>>();
  private stopped = false;

  constructor(private readonly parts: DelivererParts) {}

  /** The routes that this process has. Before, it tells nothing. */
  reach(routes: readonly Route[]): void {
    this.routes = routes;
  }

  get open(): boolean {
    return this.routes.length > 0 && !this.stopped;
  }

  /** The lease that a new notice is stored under where it can be told at once. */
  lease(): { readonly token: string; readonly until: Date } | undefined {
    if (!this.open || this.working.size >= MOST_AT_ONCE) return undefined;
    return { token: this.parts.newToken(), until: this.until() };
  }

  /** Begins to tell what is due, and returns. */
  async run(): Promise<void> {
    while (this.open && this.working.size < MOST_AT_ONCE) {
      const leased = await this.parts.store.lease(this.parts.now(), this.parts.newToken(), this.until());
      if (!leased) return;
      this.begin(leased);
    }
  }

  /** Tells a leased notice, beside everything else. */
  begin(leased: Leased): void {
    const full = this.working.size + 1 >= MOST_AT_ONCE;
    const work: Promise<void> = this.deliver(leased)
      .catch((err) => this.parts.log.error({ err }, 'a notice was left for the next worker'))
      .finally(() => {
        this.working.delete(work);
        if (full) void this.run().catch((err) => this.parts.log.error({ err }, 'notices wait for the next round'));
      });
    this.working.add(work);
  }

  /** Resolves when nothing is being told. */
  async idle(): Promise<void> {
    while (this.working.size > 0) await Promise.all(this.working);
  }

  /** Takes nothing new, and ends what is under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.idle();
  }

  private until(): Date {
    return new Date(this.parts.now().getTime() + LEASE_MS);
  }

  private async deliver(leased: Leased): Promise<void> {
    const renewing = setInterval(() => {
      this.parts.store.renew(leased, this.until()).catch(() => undefined);
    }, LEASE_MS / 3);
    try {
      await this.tell(leased);
    } finally {
      clearInterval(renewing);
    }
  }

  private async tell(leased: Leased): Promise<void> {
    const { store, people, now } = this.parts;
    const person = await people.get(leased.notice.personId);
    if (!person) return store.finish(leased, now(), false);
    const { quiet, muted } = person.wishes ?? NO_WISHES;
    const end = quiet && quietUntil(now(), quiet, person.zone);
    if (end) return store.hold(leased, end);
    const notices = [leased.notice, ...leased.others].filter(({ about }) => !muted.includes(about));
    const settled = new Set(leased.told.map(({ route }) => route));
    const { off } = person.wishes ?? NO_WISHES;
    const routes = this.routes.filter(({ id }) => !settled.has(id) && !off.includes(id));
    const ends = await Promise.all(routes.map((route) => this.tellOn(route, leased, notices, person)));
    const pauses = ends.filter((end) => typeof end === 'number');
    if (pauses.length > 0) return this.later(leased, Math.max(...pauses));
    const failed = ends.includes('failed') || leased.told.some(({ how }) => how === 'failed');
    await store.finish(leased, now(), failed);
  }

  /** How it ended there; a number is the pause before the next try. */
  private async tellOn(
    route: Route,
    leased: Leased,
    notices: readonly Notice[],
    person: Person,
  ): Promise<Told['how'] | 'nowhere' | number> {
    const news = notices.filter(({ toldIn }) => !toldIn || !isThere(toldIn, route, person));
    if (news.length === 0) return 'nowhere';
    const { store, write, now, random } = this.parts;
    const outcome = await route.tell(await write(leased.id, news, person, now()), person);
    if (outcome === 'nowhere') return outcome;
    const pause = pauseOf(outcome, leased.tries, random());
    if (pause !== undefined) {
      this.parts.log.warn({ route: route.id, reason: reasonOf(outcome), tries: leased.tries }, 'not told yet');
      return pause;
    }
    const how = typeof outcome === 'string' ? outcome : 'failed';
    await store.tell(leased, { route: route.id, how, at: now(), reason: reasonOf(outcome) });
    this.parts.told?.(route.id, how);
    if (how === 'failed') this.parts.log.error({ route: route.id, reason: reasonOf(outcome) }, 'a notice was given up');
    return how;
  }

  private async later(leased: Leased, pause: number): Promise<void> {
    await this.parts.store.again(leased, new Date(this.parts.now().getTime() + pause));
    const retry = () =>
      void this.run().catch((err) => this.parts.log.error({ err }, 'notices wait for the next round'));
    if (pause < LONGEST_WAIT_MS) setTimeout(retry, pause + 1).unref();
  }
}

/** The person reads it in this very chat, in the reply to what they wrote. */
function isThere({ channel, conversation }: NonNullable<Notice['toldIn']>, { id }: Route, { reach }: Person): boolean {
  return id === channel && reach?.[channel]?.reference.conversation.id === conversation;
}

function pauseOf(outcome: Outcome, tries: number, random: number): number | undefined {
  if (typeof outcome === 'string' || outcome.forGood) return undefined;
  return pauseAfter(tries, random, outcome.afterMs);
}

function reasonOf(outcome: Outcome): string | undefined {
  return typeof outcome === 'string' ? undefined : outcome.reason;
}
