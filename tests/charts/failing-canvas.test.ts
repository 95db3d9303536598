import type { House } from '../../src/compose';
import type { OpenChannel } from '../channels/contract';
import { telegramDriver } from '../channels/telegram-driver';
import { aHouse } from '../support/house';
import { Watch } from '../support/watch';

const now = () => new Date('2026-11-21T10:00:00Z');

let house: House;
let watch: Watch;
let under: Awaited<ReturnType<OpenChannel>>;

beforeAll(async () => {
  house = await aHouse(now, { currency: 'EUR', file: '_canvas' });
  watch = new Watch();
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const picture = (url: string) => house.charts.bytes(url);
  const file = async () => undefined;
  under = await telegramDriver('polling')({ receive: house.bot.receive, log, picture, file, now }, watch);
  await under.channel.start();
});

afterAll(async () => {
  await under.channel.stop();
  await under.close();
  await house.close();
});

test('a report whose picture cannot be drawn arrives in words, with its buttons', async () => {
  const said = (words: string) => under.shown().find(({ text }) => text.replace(/\s/g, ' ').includes(words));
  await under.say('12 Mittagessen');
  await watch.until(() => said('Mittagessen') !== undefined);
  // From here on nothing draws any more, as when the canvas does not load.
  await house.charts.close();
  await under.say('Bericht');
  await watch.until(() => said('12,00 € ausgegeben') !== undefined);
  expect(said('12,00 € ausgegeben')).toMatchObject({ buttons: ['Vergleichen', 'Größte'] });
  expect(under.shown().filter(({ picture }) => picture)).toEqual([]);
  await under.say('wie viel diesen Monat?');
  await watch.until(() => said('Du hast diesen Monat 12,00') !== undefined);
});
