// The same conversations on every platform: what a person writes and presses, what they read, through the platform's own ways.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChannelHost } from '../../channels/channel';
import type { House } from '../../src/compose';
import { LANGUAGES } from '../../src/languages';
import { MovingClock, matches } from '../conversations/play';
import { readTranscript, type Transcript } from '../conversations/transcript';
import { aHouse } from '../support/house';
import { Watch } from '../support/watch';
import { botFrameworkDriver } from './botframework-driver';
import { consoleDriver } from './console-driver';
import type { OpenChannel, Shown } from './contract';
import { directLineDriver } from './direct-line-driver';
import { telegramDriver } from './telegram-driver';

const TRANSCRIPTS = ['first-minutes', 'settings', 'delete', 'sparziele'];
const CHANNELS: Readonly<Record<string, OpenChannel>> = {
  telegram: telegramDriver('webhook'),
  botframework: botFrameworkDriver,
  directline: directLineDriver,
  console: consoleDriver,
};

/** What is read after one message, however many the platform makes of it. */
interface Heard {
  readonly text: readonly string[];
  readonly pictures: number;
  readonly buttons: readonly string[];
}

describe.each(TRANSCRIPTS)('%s', (name) => {
  const transcript = readTranscript(readFileSync(join(__dirname, `../conversations/${name}.chat`), 'utf8'));
  const clock = new MovingClock();
  let house: House;

  beforeAll(async () => {
    house = await aHouse(clock.now, {
      currency: transcript.settings.currency,
      file: `_through_${name.replace('/', '_')}`,
    });
  });
  afterAll(() => house.close());

  it.each(Object.entries(CHANNELS))('%s', async (_id, open) => {
    clock.set(transcript.settings.at!, transcript.settings.zone!);
    const heard = await played(transcript, house, open);
    const expected = transcript.steps.map((step) => expectedOf('expected' in step ? step.expected : []));
    expect(heard.map((one, place) => starred(one, expected[place]!))).toEqual(expected);
  });
});

async function played({ steps, settings }: Transcript, house: House, open: OpenChannel): Promise<Heard[]> {
  const watch = new Watch();
  let ended = 0;
  const host: ChannelHost = {
    receive: async (context, file) => {
      await known(context.activity.channelId, context.activity.from.id);
      await house.bot.receive(context, file);
      ended += 1;
      watch.changed();
    },
    log: { info() {}, warn() {}, error: (fields, message) => console.error(message, fields) },
    picture: (url) => house.charts.bytes(url),
    file: (url, most) => house.exporter.bytes(url, most),
    now: house.now,
  };
  /** As a transcript's settings have it: the language and the zone are known, the currency is assumed. */
  const known = (channel: string, user: string) => {
    const { language = 'en', currency = 'EUR', zone = 'UTC' } = settings;
    const first = { language, currency, zone, assumed: ['currency' as const], createdAt: house.now() };
    return house.account.people.meet({ channel, user }, first);
  };
  const under = await open(host, watch);
  await under.channel.start();
  const saves = LANGUAGES.filter(({ sentences }) => sentences).map(({ id }) => house.voice.say(id, 'button.save'));
  const heard: Heard[] = [];
  for (const [place, step] of steps.entries()) {
    if (step.kind !== 'says') throw new Error(`line ${step.line}: only what is written and pressed is played here`);
    const before = under.shown().length;
    const [, title] = /^\[(.+)\]$/.exec(step.text) ?? [];
    await (title ? under.press(title) : under.say(step.text));
    await watch.until(() => ended > place && under.shown().length > before);
    heard.push(heardIn(under.shown().slice(before), saves));
  }
  await under.channel.stop();
  await under.close();
  return heard;
}

const PICTURE = /^\(.*\)$/;

function heardIn(shown: readonly Shown[], saves: readonly string[]): Heard {
  const lines = shown.flatMap(({ text }) => text.split('\n')).filter((line) => line !== '');
  return {
    text: lines.filter((line) => !PICTURE.test(line)),
    // A terminal tells what a picture shows.
    pictures: shown.filter(({ picture }) => picture).length + lines.filter((line) => PICTURE.test(line)).length,
    // A form is an addition of those that show any.
    buttons: shown.flatMap(({ buttons }) => buttons).filter((title) => !saves.includes(title)),
  };
}

function expectedOf(lines: readonly string[]): Heard {
  const buttons = lines.filter((line) => /^\[.*\]$/.test(line));
  return {
    text: lines.filter((line) => !PICTURE.test(line) && !buttons.includes(line)),
    pictures: lines.filter((line) => PICTURE.test(line)).length,
    buttons: buttons.flatMap((line) => line.slice(1, -1).split('] [')),
  };
}

/** A star stands for any text. */
function starred({ text, ...rest }: Heard, expected: Heard): Heard {
  return {
    ...rest,
    text: text.map((said, place) =>
      matches(said, expected.text[place] ?? '') ? (expected.text[place] ?? said) : said,
    ),
  };
}
