import type { Job } from './job';
import type { NoticeStore } from './notice-store';

/** Longer than any period that a notice is told once in. */
const KEPT_MS = 400 * 86_400_000;

/** Forgets the keys of notices that ended more than a year ago. */
export class SweepNotices implements Job {
  readonly id = 'sweep-notices';

  constructor(private readonly store: NoticeStore) {}

  run(now: Date): Promise<void> {
    return this.store.sweep(new Date(now.getTime() - KEPT_MS));
  }
}
