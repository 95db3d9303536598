import { type Draft, type DraftSays, draftSource, entryDraftOf, type Planned, settledDraft } from './draft';
import type { Entry, EntryDraft, Source } from './entry';
import { doingOf, Keeping, type KeptStore, MOST_KEPT } from './keeping';
import { kept } from './kept';
import { keyOf } from './key';
import type { Ledger, Operation } from './ledger';
import type { MoneyRefusal } from './money';
import type { DraftRefusal } from './refusal';

/** Where drafts are kept; each is found by an index. */
export interface DraftStore extends KeptStore<Draft> {
  /** A person's drafts that wait, the oldest first. */
  open(ledgerId: string, by: string, most: number): Promise<readonly Draft[]>;
  /** Those read from any of these texts, whatever became of them. */
  withTexts(ledgerId: string, texts: readonly string[]): Promise<readonly Draft[]>;
  /** Deletes it: what it said stands in the ledger. */
  drop(ledgerId: string, id: string): Promise<void>;
}

/** What became of a paste: what is new waits, what waits already is shown again, what is recorded is left out. */
export interface Pasted {
  readonly draft?: Draft;
  readonly waiting: readonly Draft[];
  readonly there: readonly Entry[];
}

export type Confirmed =
  | { readonly draft: Draft; readonly entries: readonly Entry[]; readonly source: Source }
  | { readonly refused: DraftRefusal | MoneyRefusal | 'too-many'; readonly entry?: Planned }
  | { readonly refused: 'gone' };

/** A draft after an undo or a redo, and the entries that went or came with it, by the operation `source`. */
interface Back {
  readonly draft: Draft;
  readonly entries: readonly Entry[];
  readonly source: Source;
}

/** What is not in the ledger yet: kept until the person confirms, completes or discards it. */
export class Drafts {
  private readonly keeping: Keeping<DraftSays, Draft>;

  constructor(
    private readonly store: DraftStore,
    private readonly ledger: Ledger,
  ) {
    this.keeping = new Keeping(store, settledDraft);
  }

  /** Keeps what a bank's messages tell of. A text that was pasted before makes no second draft and no second entry. */
  async paste(operation: Operation, said: readonly Planned[]): Promise<Pasted | { readonly refused: 'too-many' }> {
    const { ledgerId } = operation;
    const id = keyOf(operation.source);
    const before = await this.store.get(ledgerId, id);
    if (before) return { draft: before, waiting: [], there: [] };
    const entries = said.filter(({ text }, at) => said.findIndex((other) => other.text === text) === at);
    const known = await this.store.withTexts(
      ledgerId,
      entries.flatMap(({ text }) => text ?? []),
    );
    const waiting = known.filter(({ open }) => open);
    const there = await this.written(known, entries);
    const left = new Set([...waiting.flatMap(({ texts }) => texts), ...there.map(({ text }) => text)]);
    const fresh = entries.filter(({ text }) => text === undefined || !left.has(text));
    const draft = fresh.length > 0 ? await this.add(operation, operation.source, { entries: fresh }) : undefined;
    if (fresh.length > 0 && !draft) return { refused: 'too-many' };
    return { draft, waiting, there: there.map(({ entry }) => entry) };
  }

  /** Keeps entries whose amounts are asked for; what was answered meanwhile takes the place of what was kept before. */
  async keep(operation: Operation, source: Source, entries: readonly Planned[]): Promise<void> {
    const one = await this.store.get(operation.ledgerId, keyOf(source));
    if (!one) await this.add(operation, source, { entries }, 'quietly');
    else if (one.open && JSON.stringify(one.says.entries) !== JSON.stringify(entries))
      await this.store.replace({ ...one, says: { entries }, version: one.version + 1 });
  }

  /** Puts in what was missing. */
  async complete({ ledgerId }: Operation, id: string, entries: readonly Planned[]): Promise<void> {
    const one = await this.waiting(ledgerId, id);
    if (one) await this.store.replace({ ...one, says: { ...one.says, entries }, version: one.version + 1 });
  }

  /** What was kept of this message stands in the ledger now. */
  completed({ ledgerId }: Operation, source: Source): Promise<void> {
    return this.store.drop(ledgerId, keyOf(source));
  }

  /** Writes what it says, once, whoever confirms how often; then it no longer waits. */
  async confirm(operation: Operation, id: string): Promise<Confirmed> {
    const { ledgerId } = operation;
    const one = await this.store.get(ledgerId, id);
    if (!one?.live || one.says.discarded) return { refused: 'gone' };
    const drafts: EntryDraft[] = [];
    for (const entry of one.says.entries) {
      const draft = entryDraftOf(entry);
      if ('refused' in draft) return { refused: draft.refused, entry };
      drafts.push(draft);
    }
    const source = draftSource(one);
    if (one.says.wrote !== undefined) return this.standing(one, one.says.wrote, source);
    const wrote = keyOf(source);
    const recorded = await this.ledger.record({ ...operation, source }, drafts);
    if ('refused' in recorded) return { refused: recorded.refused, entry: one.says.entries[recorded.place] };
    const draft = await this.keeping.change(operation, id, ({ says }) => ({ ...says, wrote }));
    return { draft: draft ?? one, entries: recorded.entries, source };
  }

  /** What a draft says instead; with nothing left it is discarded. */
  async change(operation: Operation, id: string, entries: readonly Planned[]): Promise<Draft | undefined> {
    const one = await this.waiting(operation.ledgerId, id);
    if (!one && !(await this.again(operation, id))) return undefined;
    return this.keeping.change(operation, id, ({ says }) =>
      entries.length > 0 ? { ...says, entries } : { ...says, discarded: true },
    );
  }

  discard(operation: Operation, id: string): Promise<Draft | undefined> {
    return this.change(operation, id, []);
  }

  open({ ledgerId, by }: Pick<Operation, 'ledgerId' | 'by'>): Promise<readonly Draft[]> {
    return this.store.open(ledgerId, by, MOST_KEPT);
  }

  /** It, as long as it waits. */
  async waiting(ledgerId: string, id: string): Promise<Draft | undefined> {
    const one = await this.store.get(ledgerId, id);
    return one?.open ? one : undefined;
  }

  newest({ ledgerId, by }: Operation, where: 'changes' | 'undone') {
    return this.store.newest(ledgerId, by, where);
  }

  /** What this very operation wrote before. */
  touched({ ledgerId, source }: Operation): Promise<Draft | undefined> {
    return this.store.writtenBy(ledgerId, keyOf(source));
  }

  /** Takes back an operation; with a confirmation goes what it wrote. */
  async undo(operation: Operation, of: string): Promise<Back | undefined> {
    const draft = await this.keeping.undo(operation, of);
    if (!draft) return undefined;
    const wrote = draft.undone.at(-1)?.after?.wrote;
    const source = undoneWith(draft, keyOf(operation.source));
    if (wrote === undefined || draft.says.wrote !== undefined) return { draft, entries: [], source };
    const undone = await this.ledger.undo({ ...operation, source }, wrote);
    return { draft, entries: 'entries' in undone ? undone.entries : [], source };
  }

  /** Brings back what an undo took, and with a confirmation what it had written. */
  async redo(operation: Operation, of: string): Promise<Back | undefined> {
    const draft = await this.keeping.redo(operation, of);
    if (!draft) return undefined;
    const newest = draft.says.wrote && (await this.ledger.newestOperation(operation, 'undone'));
    const source = { ...operation.source, channel: 'draft' };
    if (!newest || newest.key !== keyOf(undoneWith(draft, of)))
      return { draft, entries: await this.ledger.written({ ...operation, source }), source };
    const redone = await this.ledger.redo({ ...operation, source });
    return { draft, entries: 'entries' in redone ? redone.entries : [], source };
  }

  /** A draft of what a bank wrote can be taken back like any operation; one of an open question goes with its answer. */
  private async add(
    operation: Operation,
    source: Source,
    says: DraftSays,
    how?: 'quietly',
  ): Promise<Draft | undefined> {
    if ((await this.open(operation)).length >= MOST_KEPT) return undefined;
    const made = kept(operation.ledgerId, keyOf(source), says, doingOf({ ...operation, source }));
    const changes = how === 'quietly' ? [] : made.changes;
    return this.store.add(settledDraft({ ...made, changes, source, open: true, texts: [] }));
  }

  /** Those entries of a paste that stand in the ledger because a draft of the same text was confirmed. */
  private async written(known: readonly Draft[], entries: readonly Planned[]) {
    const found = await Promise.all(
      known.map(async ({ ledgerId, says }) => {
        if (says.wrote === undefined) return [];
        const batch = await this.ledger.batch(ledgerId, says.wrote);
        return batch.map((entry) => ({ entry, text: says.entries[Number(entry.id.split('#')[1])]?.text }));
      }),
    );
    const texts = new Set(entries.map(({ text }) => text));
    return found.flat().filter(({ text }) => text !== undefined && texts.has(text));
  }

  private async standing(draft: Draft, wrote: string, source: Source): Promise<Confirmed> {
    const entries = await this.ledger.batch(draft.ledgerId, wrote);
    return entries.length > 0 ? { draft, entries, source } : { refused: 'gone' };
  }

  private async again(operation: Operation, id: string): Promise<boolean> {
    return (await this.touched(operation))?.id === id;
  }
}

/** The operation that takes back what a draft wrote, with the undo of its confirmation. */
function undoneWith({ id }: Draft, undo: string): Source {
  return { channel: 'undo', message: `${undo}:${id}` };
}
