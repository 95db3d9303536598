import { MongoDrafts } from '../../models/drafts';
import { type Draft, type DraftSays, settledDraft } from '../../src/ledger/draft';
import type { DraftStore } from '../../src/ledger/drafts';
import { changedTo, type Kept, kept } from '../../src/ledger/kept';
import { testDatabase } from '../support/database';
import { MemoryDrafts } from '../support/memory-kept';
import { keptStoreContract } from './kept-store.contract';

const whole = (one: object) => {
  const { says, ...rest } = one as Kept<object>;
  const source = { channel: 'test', message: 'm' };
  return { ...rest, says: { ...says, entries: [] }, source, open: true, texts: [] } as unknown as Draft;
};

describe('drafts in MongoDB', () => {
  draftStoreContract(async () => new MongoDrafts(await testDatabase()));
});
describe('drafts in memory', () => {
  draftStoreContract(async () => new MemoryDrafts());
});

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 21, 11, 0, seconds));

/** A draft of these texts, made by this person. */
function aDraft(ledgerId: string, id: string, texts: readonly string[], by = 'alice', seconds = 0): Draft {
  const entry = { type: 'expense', amount: '5', currency: 'EUR', day: '2026-11-21', tags: [] } as const;
  const says = { entries: texts.map((text) => ({ ...entry, text })) };
  const doing = { key: id, by, at: at(seconds) };
  const source = { channel: 'test', message: id };
  return settledDraft({ ...kept(ledgerId, id, says, doing), source, open: true, texts: [], life: undefined });
}

function draftStoreContract(open: () => Promise<DraftStore>): void {
  keptStoreContract<Draft>(open, whole as never);

  it('finds the drafts of a person that wait, the oldest first', async () => {
    const store = await open();
    await store.add(aDraft('waits', 'b', ['two'], 'alice', 2));
    const first = await store.add(aDraft('waits', 'a', ['one'], 'alice', 1));
    await store.add(aDraft('waits', 'c', ['three'], 'bob', 3));
    const ids = async () => (await store.open('waits', 'alice', 10)).map(({ id }) => id);
    expect(await ids()).toEqual(['a', 'b']);
    const after = { ...first.says, discarded: true };
    await store.replace(settledDraft(changedTo<DraftSays, Draft>(first, after, { key: 'no', by: 'alice', at: at(4) })));
    expect(await ids()).toEqual(['b']);
  });

  it('finds those of a text, whatever became of them, and forgets what stands in the ledger', async () => {
    const store = await open();
    await store.add(aDraft('texts', 'a', ['one', 'two']));
    await store.add(aDraft('other', 'b', ['one']));
    const ids = async (texts: string[]) => (await store.withTexts('texts', texts)).map(({ id }) => id);
    expect(await ids(['two', 'three'])).toEqual(['a']);
    expect(await ids(['three'])).toEqual([]);
    expect(await ids([])).toEqual([]);
    await store.drop('texts', 'a');
    expect(await ids(['one'])).toEqual([]);
    await store.drop('texts', 'a');
  });
}
