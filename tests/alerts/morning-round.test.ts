import { MongoEntries } from '../../models/entries';
import { MongoPeople } from '../../models/people';
import type { Person } from '../../src/accounts/person';
import { morningRound, type RoundParts } from '../../src/alerts/morning-round';
import type { Notice } from '../../src/outbox/notice';
import { anEntry } from '../support/an-entry';
import { testDatabase } from '../support/database';

const rules: RoundParts['rules'] = {
  thresholds: { gentle: [100], normal: [80, 100], strict: [50, 100] },
  silent: { gentle: ['weekly', 'quiet'], normal: [], strict: [] },
  unusual: { times: 4, entries: 8 },
  quiet_days: { gentle: 14, normal: 7, strict: 3 },
  hour: 9,
};
/** A Wednesday. */
const BEGIN = '2026-11-18T12:00:00Z';

let people: MongoPeople;
let entries: MongoEntries;
let told: Notice[];
let persons = 0;
const job = (cut?: () => void) =>
  morningRound({
    people: {
      due: (now, most) => people.due(now, most),
      move: async (ids, due) => {
        cut?.();
        await people.move(ids, due);
      },
    },
    books: entries,
    ledgers: { get: async () => undefined },
    outbox: {
      enqueue: async (notice) => {
        if (!told.some(({ key, personId }) => key === notice.key && personId === notice.personId)) told.push(notice);
      },
    },
    rules,
    tree: [],
  });

beforeAll(async () => {
  const database = await testDatabase();
  people = new MongoPeople(database);
  entries = new MongoEntries(database);
});
beforeEach(() => {
  told = [];
});

/** Somebody who began on the Wednesday, with entries on these days. */
async function somebody(days: readonly string[], more: Partial<Person> = {}): Promise<Person> {
  const { alerts, ...first } = more;
  const user = `round-${++persons}`;
  const settings = { language: 'en', currency: 'EUR', zone: 'UTC', assumed: [], createdAt: new Date(BEGIN), ...first };
  const person = await people.meet({ channel: 'telegram', user }, settings);
  if (alerts) await people.change(person.id, { alerts });
  await entries.add(
    days.map((day, place) =>
      anEntry({ id: `${user}-${place}#00`, ledgerId: person.ledgerId, day, createdAt: new Date(BEGIN) }),
    ),
  );
  return person;
}

/** What a person is told by a clock that looks at these instants. */
async function heard({ id }: Person, ...instants: string[]): Promise<string[]> {
  for (const instant of instants) await job().run(new Date(instant));
  return told.filter(({ personId }) => personId === id).map(({ key }) => key);
}

it('tells a week on the first morning of the next, in the zone of the person, once', async () => {
  const [home, tokyo] = [await somebody(['2026-11-18']), await somebody(['2026-11-18'], { zone: 'Asia/Tokyo' })];
  expect(await heard(home, BEGIN, '2026-11-22T23:59:00Z')).toEqual([]);
  expect(await heard(tokyo, '2026-11-23T00:00:00Z')).toEqual(['weekly:2026-11-16']);
  expect(await heard(home, '2026-11-23T08:59:59Z')).toEqual([]);
  expect(await heard(home, '2026-11-23T09:00:00Z', '2026-11-23T09:00:30Z')).toEqual(['weekly:2026-11-16']);
  const twice = told.length;
  await heard(home, '2026-11-23T10:00:00Z', '2026-11-24T09:00:00Z');
  expect(told).toHaveLength(twice);
});

it('begins the week where the locale of the person begins it', async () => {
  const american = await somebody(['2026-11-18'], { locale: 'en-US' });
  expect(await heard(american, BEGIN, '2026-11-22T09:00:00Z')).toEqual(['weekly:2026-11-15']);
});

it('tells again what was cut off, and nothing twice', async () => {
  const person = await somebody(['2026-11-18']);
  await job().run(new Date(BEGIN));
  const cut = job(() => {
    throw new Error('power cut');
  });
  await expect(cut.run(new Date('2026-11-23T09:00:00Z'))).rejects.toThrow('power cut');
  expect(await heard(person, '2026-11-23T09:00:30Z')).toEqual(['weekly:2026-11-16']);
});

it('tells of what was slept through the newest alone, and nothing that is long over', async () => {
  const person = await somebody(['2026-11-18', '2026-11-25', '2026-12-02']);
  expect(await heard(person, BEGIN, '2026-12-07T15:00:00Z')).toEqual(['weekly:2026-11-30']);
  const late = await somebody(['2026-11-18', '2026-11-25']);
  expect(await heard(late, BEGIN, '2026-12-04T15:00:00Z')).toEqual(['quiet:2026-11-25']);
});

it('sums up month and year together, and asks after a week of silence, once', async () => {
  const person = await somebody(['2026-12-30']);
  const keys = await heard(person, BEGIN, '2026-12-31T09:00:00Z', '2027-01-01T09:00:00Z');
  expect(keys).toEqual(['monthly:2026-12-01', 'year:2026']);
  const year = told.find(({ key, personId }) => key === 'year:2026' && personId === person.id);
  expect(year?.picture?.kind === 'year-by-category' && year.picture.figures.parts.map(({ spent }) => spent)).toEqual([
    ...Array(11).fill(0),
    1200,
  ]);
  const silent = await heard(person, '2027-01-04T09:00:00Z', '2027-01-05T09:00:00Z', '2027-01-06T09:00:00Z');
  expect(silent.slice(2)).toEqual(['weekly:2026-12-28', 'quiet:2026-12-30']);
  expect(await heard(person, '2027-01-07T09:00:00Z', '2027-01-11T09:00:00Z')).toEqual(silent);
});

it('hears who is gentle less, who snoozes nothing, and who is strict sooner', async () => {
  const gentle = await somebody(['2026-11-18'], { alerts: { dosage: 'gentle' } });
  const asleep = await somebody(['2026-11-18'], { alerts: { until: new Date('2026-12-01T00:00:00Z') } });
  const strict = await somebody(['2026-11-18'], { alerts: { dosage: 'strict' } });
  await job().run(new Date(BEGIN));
  expect(await heard(strict, '2026-11-21T09:00:00Z')).toEqual(['quiet:2026-11-18']);
  expect(await heard(gentle, '2026-11-23T09:00:00Z', '2026-11-26T09:00:00Z')).toEqual([]);
  expect(await heard(asleep)).toEqual([]);
});
