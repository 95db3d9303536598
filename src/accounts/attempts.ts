/** How often something may be tried by one key, and how long who tried too often has to wait. */
export interface AttemptRule {
  readonly name: 'sign-in' | 'reset' | 'register' | 'code' | 'page' | 'announce' | 'own-password';
  /** Tries that cost no wait. */
  readonly free: number;
  /** The wait after the first try beyond, in milliseconds; it doubles with each further one. */
  readonly wait: number;
  readonly longest: number;
  /** Quiet after which everything is forgotten, in milliseconds. */
  readonly memory: number;
}

const minute = 60_000;
const hour = 60 * minute;

export const RULES = {
  signInAccount: { name: 'sign-in', free: 5, wait: 5_000, longest: 15 * minute, memory: hour },
  signInAddress: { name: 'sign-in', free: 30, wait: 5_000, longest: 15 * minute, memory: hour },
  reset: { name: 'reset', free: 3, wait: minute, longest: hour, memory: 4 * hour },
  register: { name: 'register', free: 5, wait: minute, longest: hour, memory: 4 * hour },
  code: { name: 'code', free: 5, wait: 30_000, longest: hour, memory: 4 * hour },
  ownPassword: { name: 'own-password', free: 5, wait: 5_000, longest: 15 * minute, memory: hour },
  announce: { name: 'announce', free: 1, wait: hour, longest: hour, memory: 2 * hour },
  page: { name: 'page', free: 120, wait: 5_000, longest: 5 * minute, memory: 10 * minute },
} as const satisfies Readonly<Record<string, AttemptRule>>;

/** Counts tries for all instances of the server together. */
export interface AttemptStore {
  /** Counts one try and answers how many there were since it was last quiet for `memory`, and when the one before was. */
  count(key: string, memory: number, now: Date): Promise<{ readonly count: number; readonly before?: Date }>;
  clear(key: string): Promise<void>;
  forgetBefore(when: Date): Promise<void>;
}

/** Rate limits with growing delays, by account and by address. A try during a wait is refused and makes the next one no shorter. */
export class Attempts {
  constructor(private readonly store: AttemptStore) {}

  /** 0 where it may be tried now; else the milliseconds left to wait. */
  async take(rule: AttemptRule, by: string, now: Date): Promise<number> {
    const { count, before } = await this.store.count(keyOf(rule, by), rule.memory, now);
    const wait = waitAfter(rule, count - 1);
    // A try of a time to come: the clock has been set back since, and nobody waits until that time.
    const since = before ? Math.max(0, now.getTime() - before.getTime()) : Number.POSITIVE_INFINITY;
    return Math.max(0, wait - since);
  }

  /** It went well: what came before is forgiven. */
  clear(rule: AttemptRule, by: string): Promise<void> {
    return this.store.clear(keyOf(rule, by));
  }
}

/** The wait that `tries` before this one have earned. */
function waitAfter({ free, wait, longest }: AttemptRule, tries: number): number {
  return tries < free ? 0 : Math.min(longest, wait * 2 ** Math.min(tries - free, 30));
}

function keyOf({ name }: AttemptRule, by: string): string {
  return `${name}/${by}`;
}
