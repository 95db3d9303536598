import type { Draft } from '../../src/ledger/draft';
import type { DraftStore } from '../../src/ledger/drafts';
import type { KeptStore } from '../../src/ledger/keeping';
import type { Kept } from '../../src/ledger/kept';
import type { Schedule } from '../../src/ledger/schedule';
import type { ScheduleStore } from '../../src/ledger/schedules';

/** What is kept as a plain map: what the contract means, for tests of pure rules. */
export class MemoryKept<K extends Kept<unknown>> implements KeptStore<K> {
  protected readonly kept = new Map<string, K>();

  async add(one: K) {
    if (!this.kept.has(place(one))) this.kept.set(place(one), one);
    return this.kept.get(place(one))!;
  }

  async replace(next: K) {
    if (this.kept.get(place(next))?.version !== next.version - 1) return false;
    this.kept.set(place(next), next);
    return true;
  }

  async get(ledgerId: string, id: string) {
    return this.of(ledgerId).find((one) => one.id === id);
  }

  async all(ledgerId: string, most: number) {
    const found = this.of(ledgerId).filter(({ live }) => live);
    return found
      .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (place(a) < place(b) ? -1 : 1))
      .slice(0, most);
  }

  async writtenBy(ledgerId: string, key: string) {
    return this.of(ledgerId).find(({ keys }) => keys.includes(key));
  }

  async newest(ledgerId: string, by: string, where: 'changes' | 'undone') {
    const found = this.of(ledgerId).flatMap((one) => {
      const change = one.changes.at(-1);
      const undone = one.undone.at(-1);
      if (where === 'changes') return change?.by === by ? [{ id: one.id, key: change.key, at: change.at }] : [];
      return undone?.by === by ? [{ id: one.id, key: undone.undoneBy, at: undone.undoneAt }] : [];
    });
    return found.sort((a, b) => b.at.getTime() - a.at.getTime() || (a.key < b.key ? 1 : -1))[0];
  }

  protected of(ledgerId: string): K[] {
    return [...this.kept.values()].filter((one) => one.ledgerId === ledgerId);
  }
}

export class MemorySchedules extends MemoryKept<Schedule> implements ScheduleStore {
  async due(now: Date, most: number) {
    return this.until('due', now, most);
  }

  async announced(now: Date, most: number) {
    return this.until('remind', now, most);
  }

  async waiting(ledgerId: string) {
    return this.of(ledgerId).filter(({ live, waiting }) => live && waiting.length > 0);
  }

  private until(field: 'due' | 'remind', now: Date, most: number): Schedule[] {
    const at = (one: Schedule) => one[field]?.getTime() ?? Number.POSITIVE_INFINITY;
    return [...this.kept.values()]
      .filter((one) => at(one) <= now.getTime())
      .sort((a, b) => at(a) - at(b))
      .slice(0, most);
  }
}

export class MemoryDrafts extends MemoryKept<Draft> implements DraftStore {
  async open(ledgerId: string, by: string, most: number) {
    return (await this.all(ledgerId, most)).filter((one) => one.by === by && one.open);
  }

  async withTexts(ledgerId: string, texts: readonly string[]) {
    return this.of(ledgerId).filter((one) => one.texts.some((text) => texts.includes(text)));
  }

  async drop(ledgerId: string, id: string) {
    this.kept.delete(JSON.stringify([ledgerId, id]));
  }
}

function place({ ledgerId, id }: Kept<unknown>): string {
  return JSON.stringify([ledgerId, id]);
}
