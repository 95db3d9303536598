import { MongoDrafts } from '../../models/drafts';
import { MongoEntries } from '../../models/entries';
import { MongoSchedules } from '../../models/schedules';
import { Drafts } from '../../src/ledger/drafts';
import { backOf } from '../../src/ledger/kept';
import { keyOf } from '../../src/ledger/key';
import { Ledger, type Operation } from '../../src/ledger/ledger';
import { doneUpTo } from '../../src/ledger/schedule';
import { type Posted, Schedules } from '../../src/ledger/schedules';
import { cutting } from '../support/cutting';
import { testDatabase } from '../support/database';

const ALWAYS = { period: { from: '0001-01-01', to: '9999-12-31' } };
/** More writes than any of these operations makes, before and after each. */
const MOST_CUTS = 8;

let at = 0;
let left = Number.POSITIVE_INFINITY;
const cut = () => {
  left -= 1;
  if (left < 0) throw new Error('the power went');
};
let ledger: Ledger;
let drafts: Drafts;
let schedules: Schedules;

beforeAll(async () => {
  const database = await testDatabase();
  const writes = ['add', 'replace'];
  ledger = new Ledger(cutting(new MongoEntries(database), writes, cut));
  drafts = new Drafts(cutting(new MongoDrafts(database), writes, cut), ledger);
  schedules = new Schedules(cutting(new MongoSchedules(database), writes, cut), ledger);
});

const operation = (ledgerId: string, message: string): Operation => ({
  ledgerId,
  by: 'alice',
  source: { channel: 'test', message },
  now: new Date(Date.UTC(2026, 10, 21, 10, 0, ++at)),
  zone: 'UTC',
  currency: 'EUR',
});
const entries = async (ledgerId: string) => (await ledger.list(ledgerId, ALWAYS, 10)).map(({ money }) => money.minor);

/** Does it with the power going at the nth write or right after it, then again as the message comes again; whether it was cut. */
async function cutOff(after: number, does: () => Promise<unknown>): Promise<boolean> {
  left = after;
  const whole = await does().then(
    () => true,
    () => false,
  );
  left = Number.POSITIVE_INFINITY;
  await does();
  return !whole;
}

it.each(Array.from({ length: MOST_CUTS }, (_, place) => place))(
  'a draft that is confirmed, taken back and brought back is one entry, none, and one, cut off at step %i',
  async (step) => {
    const home = `drafts-${step}`;
    const entry = { type: 'expense', amount: '9', currency: 'EUR', day: '2026-11-20', tags: [], text: 'a' } as const;
    const { draft } = (await drafts.paste(operation(home, 'paste'), [entry])) as { draft: { id: string } };
    const confirm = operation(home, 'confirm');
    const cutOnce = await cutOff(step, () => drafts.confirm(confirm, draft.id));
    expect(await entries(home)).toEqual([900]);
    expect(await drafts.open(confirm)).toEqual([]);
    // Two writes: the entry, then the draft that no longer waits.
    expect(cutOnce).toBe(step < 4);

    const undo = operation(home, 'undo');
    await cutOff(step, () => drafts.undo(undo, keyOf(confirm.source)));
    expect(await entries(home)).toEqual([]);
    expect(await drafts.open(undo)).toMatchObject([{ id: draft.id }]);

    const redo = operation(home, 'redo');
    await cutOff(step, () => drafts.redo(redo, keyOf(undo.source)));
    expect(await entries(home)).toEqual([900]);
    // The message that comes again finds what it was asked to bring back.
    expect(backOf((await drafts.touched(redo))!, keyOf(redo.source))).toEqual({
      did: 'redone',
      of: keyOf(undo.source),
    });
    expect(await drafts.redo(redo, keyOf(undo.source))).toMatchObject({ entries: [{ money: { minor: 900 } }] });

    await drafts.undo(operation(home, 'undo again'), keyOf(confirm.source));
    await drafts.confirm(operation(home, 'again'), draft.id);
    expect(await entries(home)).toEqual([900]);
  },
);

it.each(Array.from({ length: MOST_CUTS }, (_, place) => place))(
  'a schedule that begins today posts once, says so when it comes again, its undo takes that back and a redo brings it, cut off at step %i',
  async (step) => {
    const home = `schedules-${step}`;
    const set = operation(home, 'set');
    const says = {
      type: 'expense',
      currency: 'EUR',
      minor: 90_000,
      category: 'housing',
      note: 'rent',
      tags: [],
      rule: 'FREQ=MONTHLY;BYMONTHDAY=21',
      start: '2026-11-21',
    } as const;
    await cutOff(step, () => schedules.add(set, says));
    expect(await entries(home)).toEqual([90_000]);
    const [{ next } = { next: undefined }, ...others] = await schedules.list(home);
    expect([next, others]).toEqual(['2026-12-21', []]);
    // Who looks after what the entry has passed is told of it, however often the message comes.
    expect(await schedules.add(set, says)).toMatchObject({ entries: [{ money: { minor: 90_000 } }] });

    const undo = operation(home, 'undo');
    await cutOff(step, () => schedules.undo(undo, keyOf(set.source)));
    expect(await entries(home)).toEqual([]);
    expect(await schedules.list(home)).toEqual([]);

    const redo = operation(home, 'redo');
    await cutOff(step, () => schedules.redo(redo, keyOf(undo.source)));
    expect(await entries(home)).toEqual([90_000]);
    expect(backOf((await schedules.written(redo))!, keyOf(redo.source))).toEqual({
      did: 'redone',
      of: keyOf(undo.source),
    });
    expect(await schedules.redo(redo, keyOf(undo.source))).toMatchObject({ entries: [{ money: { minor: 90_000 } }] });
  },
);

it.each(Array.from({ length: MOST_CUTS }, (_, place) => place))(
  'an amount that was asked for is one entry, and known as the answer when it comes again, cut off at step %i',
  async (step) => {
    const home = `answers-${step}`;
    const says = {
      type: 'expense',
      currency: 'EUR',
      category: 'utilities',
      note: 'electricity',
      tags: [],
      rule: 'FREQ=MONTHLY;BYMONTHDAY=20',
      start: '2026-12-20',
    } as const;
    const { schedule } = (await schedules.add(operation(home, 'set'), says)) as Posted;
    await schedules.move(doneUpTo(schedule, '2026-11-20', ['2026-11-20']));

    const answer = operation(home, 'answer');
    await cutOff(step, () => schedules.answer(answer, schedule.id, '2026-11-20', { minor: 5_800, currency: 'EUR' }));
    expect(await entries(home)).toEqual([5_800]);
    expect(await schedules.waiting(home)).toEqual([]);
    expect(await schedules.answeredBefore(answer)).toMatchObject({ schedule: { id: schedule.id }, day: '2026-11-20' });
    expect(await schedules.answeredBefore(operation(home, 'another'))).toBeUndefined();
  },
);
