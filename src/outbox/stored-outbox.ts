import type { Deliverer } from './deliverer';
import type { Notice, Outbox } from './notice';
import type { NoticeStore } from './notice-store';

/** An outbox on a store: a notice is durable before `enqueue` resolves, and is told from that moment on. */
export class StoredOutbox implements Outbox {
  constructor(
    private readonly store: NoticeStore,
    private readonly deliverer: Deliverer,
    private readonly now: () => Date,
  ) {}

  async enqueue(notice: Notice): Promise<void> {
    const added = await this.store.add(notice, this.now(), this.deliverer.lease());
    if (added && added.token !== '') this.deliverer.begin(added);
  }
}
