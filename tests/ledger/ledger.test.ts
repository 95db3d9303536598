import type { Entry, EntryDraft } from '../../src/ledger/entry';
import { Ledger, type Operation } from '../../src/ledger/ledger';
import { RateTable } from '../../src/ledger/rate-table';
import { MemoryEntries } from '../support/memory-entries';

const lunch: EntryDraft = {
  type: 'expense',
  money: { minor: 1200, currency: 'EUR' },
  day: '2026-11-21',
  category: 'food',
  note: 'lunch',
  tags: [],
};
const taxi: EntryDraft = { ...lunch, money: { minor: 900, currency: 'EUR' }, category: 'transport', note: 'taxi' };
const november = { period: { from: '2026-11-01', to: '2026-11-30' } };

/** A ledger of one person whose clock moves a second with every message. */
function aLedger() {
  const store = new MemoryEntries();
  const ledger = new Ledger(store);
  let messages = 0;
  const message = (id = `m${++messages}`): Operation => ({
    ledgerId: 'ledger',
    by: 'alice',
    source: { channel: 'test', message: id },
    now: new Date(Date.UTC(2026, 10, 21, 10, 0, messages)),
    zone: 'Europe/Berlin',
    currency: 'EUR',
  });
  const spent = async () => (await ledger.totals('ledger', november)).reduce((sum, { minor }) => sum + minor, 0);
  return { ledger, message, spent };
}

describe('record', () => {
  it('writes all entries of a message', async () => {
    const { ledger, message, spent } = aLedger();
    const recorded = await ledger.record(message(), [lunch, taxi]);
    expect('entries' in recorded && recorded.entries.map(({ note }) => note)).toEqual(['lunch', 'taxi']);
    expect(await spent()).toBe(2100);
  });

  it('is the same entry when the same message comes again', async () => {
    const { ledger, message, spent } = aLedger();
    const first = await ledger.record(message('again'), [lunch]);
    expect(await ledger.record(message('again'), [lunch])).toEqual(first);
    expect(await spent()).toBe(1200);
  });

  it.each([
    ['zero', { money: { minor: 0, currency: 'EUR' } }],
    ['negative', { money: { minor: -5, currency: 'EUR' } }],
    ['too-large', { money: { minor: 1e13 + 1, currency: 'EUR' } }],
    ['unknown-currency', { money: { minor: 5, currency: 'XYZ' } }],
    ['no-such-day', { day: '2026-02-30' }],
    ['date-in-future', { day: '2026-11-22' }],
  ])('refuses %s and writes nothing of the message', async (refused, wrong) => {
    const { ledger, message, spent } = aLedger();
    expect(await ledger.record(message(), [lunch, { ...taxi, ...wrong }])).toEqual({ refused, place: 1 });
    expect(await spent()).toBe(0);
  });
});

describe('undo and redo', () => {
  it('take back and bring back message by message', async () => {
    const { ledger, message, spent } = aLedger();
    await ledger.record(message(), [lunch, taxi]);
    await ledger.record(message(), [taxi]);
    const sums = [await spent()];
    for (const step of ['undo', 'undo', 'redo', 'redo'] as const) {
      await ledger[step](message());
      sums.push(await spent());
    }
    expect(sums).toEqual([3000, 2100, 0, 2100, 3000]);
    expect(await ledger.redo(message())).toEqual({ refused: 'nothing-to-redo' });
  });

  it('restore an edited entry exactly', async () => {
    const { ledger, message } = aLedger();
    const recorded = await ledger.record(message(), [lunch]);
    const [before] = 'entries' in recorded ? recorded.entries : [];
    await ledger.edit(message(), before!.id, { money: { minor: 1500, currency: 'EUR' }, category: 'groceries' });
    await ledger.undo(message());
    const [after] = await ledger.list('ledger', november, 10);
    expect(after).toMatchObject(lunch);
  });

  it('answer the same when the same undo comes again, also after a redo', async () => {
    const { ledger, message, spent } = aLedger();
    await ledger.record(message(), [lunch]);
    await ledger.record(message(), [taxi]);
    await ledger.undo(message('undo'));
    await ledger.undo(message('undo'));
    expect(await spent()).toBe(1200);
    await ledger.redo(message('redo'));
    await ledger.undo(message('undo'));
    await ledger.redo(message('redo'));
    expect(await spent()).toBe(2100);
  });

  it('redo nothing once something else was written', async () => {
    const { ledger, message } = aLedger();
    await ledger.record(message(), [lunch]);
    await ledger.undo(message());
    await ledger.record(message(), [taxi]);
    expect(await ledger.redo(message())).toEqual({ refused: 'nothing-to-redo' });
  });

  it('take back a named message though a newer one stands, and with it what changed its entries', async () => {
    const { ledger, message, spent } = aLedger();
    const recorded = await ledger.record(message(), [lunch]);
    const [entry] = 'entries' in recorded ? recorded.entries : [];
    await ledger.record(message(), [taxi]);
    await ledger.edit(message(), entry!.id, { money: { minor: 5000, currency: 'EUR' } });
    await ledger.undo(message(), entry!.batch);
    expect(await spent()).toBe(900);
    await ledger.redo(message());
    expect(await spent()).toBe(5900);
  });

  it('do nothing where there is nothing', async () => {
    const { ledger, message } = aLedger();
    expect(await ledger.undo(message())).toEqual({ refused: 'nothing-to-undo' });
    expect(await ledger.undo(message(), 'no-such-batch')).toEqual({ refused: 'nothing-to-undo' });
  });
});

describe('edit and remove', () => {
  it('refuse an entry that is not there, or of another ledger', async () => {
    const { ledger, message } = aLedger();
    const recorded = await ledger.record({ ...message(), ledgerId: 'other' }, [lunch]);
    const [entry] = 'entries' in recorded ? recorded.entries : [];
    expect(await ledger.remove(message(), [entry!.id])).toEqual({ refused: 'no-such-entry' });
    expect(await ledger.edit(message(), 'nothing', {})).toEqual({ refused: 'no-such-entry' });
  });

  it('refuse a change that no entry may have', async () => {
    const { ledger, message, spent } = aLedger();
    const recorded = await ledger.record(message(), [lunch]);
    const [entry] = 'entries' in recorded ? recorded.entries : [];
    expect(await ledger.edit(message(), entry!.id, { day: '2027-01-01' })).toEqual({ refused: 'date-in-future' });
    expect(await spent()).toBe(1200);
  });
});

describe('an entry in another currency', () => {
  const rates = new RateTable();
  rates.put([
    { day: '2026-11-20', base: 'EUR', rates: { USD: '1.25', IRR: '50000', CHF: '0.95' } },
    { day: '2026-11-10', base: 'EUR', rates: { USD: '1.6' } },
  ]);
  const at: Operation = {
    ledgerId: 'home',
    by: 'alice',
    source: { channel: 'test', message: 'm' },
    now: new Date('2026-11-21T10:00:00Z'),
    zone: 'UTC',
    currency: 'EUR',
  };
  const by = (message: string, currency = 'EUR') => ({ ...at, source: { channel: 'test', message }, currency });
  const says = { type: 'expense', day: '2026-11-21', category: 'food', tags: [] } as const;
  const usd = (minor: number) => ({ ...says, money: { minor, currency: 'USD' } });
  const worthOf = (result: object) => (result as { entries: readonly Entry[] }).entries.map(({ worth }) => worth);

  it('has the rate of its day pinned, or else counts in its own', async () => {
    const ledger = new Ledger(new MemoryEntries(), rates);
    const recorded = await ledger.record(at, [
      usd(2000),
      { ...usd(2000), day: '2026-11-10' },
      { ...usd(2000), day: '2026-11-01' },
      { ...says, money: { minor: 2000, currency: 'EUR' } },
      { ...says, money: { minor: 2000, currency: 'GBP' } },
    ]);
    expect(worthOf(recorded)).toEqual([
      { minor: 1600, currency: 'EUR', rate: '0.8', of: '2026-11-20' },
      { minor: 1250, currency: 'EUR', rate: '0.625', of: '2026-11-10' },
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('keeps its rate when the amount is corrected, takes that of the new day, and undo restores exactly', async () => {
    const moving = new RateTable();
    moving.put([{ day: '2026-11-20', base: 'EUR', rates: { USD: '1.25' } }]);
    const ledger = new Ledger(new MemoryEntries(), moving);
    const first = await ledger.record(by('a'), [usd(2000)]);
    const [{ id }] = (first as { entries: [Entry] }).entries;
    moving.put([{ day: '2026-11-20', base: 'EUR', rates: { USD: '2' } }]);
    const edited = await ledger.edit(by('b'), id, { money: { minor: 1000, currency: 'USD' } });
    expect(worthOf(edited)).toMatchObject([{ minor: 800, rate: '0.8' }]);
    const moved = await ledger.edit(by('c'), id, { day: '2026-11-20' });
    expect(worthOf(moved)).toMatchObject([{ minor: 500, rate: '0.5' }]);
    expect(worthOf(await ledger.undo(by('d')))).toMatchObject([{ minor: 800, rate: '0.8' }]);
    expect(worthOf(await ledger.undo(by('e')))).toEqual(worthOf(first));
    expect(worthOf(await ledger.redo(by('f')))).toMatchObject([{ minor: 800, rate: '0.8' }]);
  });

  it('comes back from an undo in the currency the person has by then', async () => {
    const ledger = new Ledger(new MemoryEntries(), rates);
    await ledger.record(by('a'), [usd(2000)]);
    await ledger.undo(by('b'));
    expect(worthOf(await ledger.redo(by('c', 'USD')))).toEqual([undefined]);
    await ledger.undo(by('d', 'CHF'));
    expect(worthOf(await ledger.redo(by('e', 'CHF')))).toMatchObject([{ minor: 1520, currency: 'CHF' }]);
  });

  it('is refused where it would be too large in the currency of the person', async () => {
    const ledger = new Ledger(new MemoryEntries(), rates);
    const recorded = await ledger.record(by('a', 'IRR'), [{ ...says, money: { minor: 1e10, currency: 'EUR' } }]);
    expect(recorded).toEqual({ refused: 'too-large', place: 0 });
    expect(await ledger.record(by('b', 'IRR'), [{ ...says, money: { minor: 1e8, currency: 'EUR' } }])).toMatchObject({
      entries: [{ worth: { minor: 5e12 } }],
    });
  });
});
