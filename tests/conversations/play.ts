import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Activity, Attachment } from 'botbuilder';
import { carriedFile } from '../../channels/carried-file';
import type { Channel } from '../../channels/channel';
import { ConsoleAdapter } from '../../channels/console/console-adapter';
import type { Person } from '../../src/accounts/person';
import type { House } from '../../src/compose';
import { instantAt } from '../../src/ledger/instant';
import { addDays } from '../../src/ledger/period';
import { type Cell, cellsOf } from '../support/workbook';
import { Mails } from './mails';
import type { Transcript } from './transcript';

/** A clock that a transcript moves. It ticks with every look, as no two messages come at the same instant. */
export class MovingClock {
  private instant = 0;

  set(wall: string, zone: string): void {
    this.instant = instantAt(wall, zone).getTime();
  }

  move(ms: number): void {
    this.instant += ms;
  }

  readonly now = (): Date => new Date(++this.instant);
}

/** A terminal that remembers the ids of what was said in it. */
class RememberingAdapter extends ConsoleAdapter {
  readonly said: string[] = [];
  /** The address of the file that was offered last. */
  file = '';
  /** All buttons that were ever shown: what came by itself since does not take an older one away. */
  readonly shown: ConsoleAdapter['buttons'][number][] = [];

  override async sendActivities(...sent: Parameters<ConsoleAdapter['sendActivities']>) {
    const responses = await super.sendActivities(...sent);
    this.said.push(...responses.map(({ id }) => id));
    this.shown.push(...this.buttons);
    const files = sent[1].flatMap(({ attachments = [] }) => attachments);
    this.file = files.findLast(({ contentType }) => !contentType.startsWith('image/'))?.contentUrl ?? this.file;
    return responses;
  }
}

/** One person at a terminal of their own. */
class Seat {
  private heard = '';
  private last: Partial<Activity> | undefined;
  private sent = 0;
  private readonly adapter = new RememberingAdapter(
    new Writable({
      write: (part, _encoding, done) => {
        this.heard += String(part);
        done();
      },
    }),
  );

  constructor(
    private readonly house: House,
    private readonly who: string,
    private readonly channel: string,
    private readonly settings: Transcript['settings'],
    private readonly group?: string,
  ) {}

  /** Sends one activity through the channel and answers the lines that came back. */
  async send(says: Partial<Activity>): Promise<string[]> {
    this.last = {
      type: 'message',
      text: '',
      ...says,
      id: `${this.who}-${++this.sent}`,
      channelId: this.channel,
      from: { id: this.who, name: this.who },
      recipient: { id: 'outlay', name: 'Outlay' },
      conversation: (this.group
        ? { id: this.group, name: this.group, isGroup: true }
        : { id: this.who }) as Activity['conversation'],
      locale: this.settings.language,
      localTimezone: this.settings.zone,
    };
    return this.again();
  }

  /** Replies to what the bot said so many messages ago. */
  reply(text: string, back: number): Promise<string[]> {
    return this.send({ text, replyToId: this.adapter.said.at(-back) });
  }

  /** Changes the words of an own message, or deletes it where none are left. */
  edit(text: string, back: number): Promise<string[]> {
    return this.send({
      type: text ? 'messageUpdate' : 'messageDelete',
      text,
      replyToId: `${this.who}-${this.sent + 1 - back}`,
    });
  }

  async again(): Promise<string[]> {
    this.heard = '';
    await this.adapter.run({ ...this.last }, (context) => this.house.bot.receive(context, carriedFile));
    return this.listen();
  }

  /** The lines of the file that the bot sent last; of a workbook its cells: days and numbers plain, words in quotation marks. */
  async open(): Promise<string[]> {
    const bytes = await this.house.exporter.bytes(this.adapter.file, 10_000_000);
    if (bytes?.subarray(0, 2).toString() === 'PK') return cellsOf(bytes).map((row) => row.map(cellWritten).join(' | '));
    return (bytes?.toString().replace('\uFEFF', '') ?? '(nothing)').split(/\r?\n/).filter((line) => line !== '');
  }

  /** All that was said here since it was last asked. */
  async listen(): Promise<string[]> {
    await this.house.deliverer.idle();
    const lines = this.heard.split('\n').filter((line) => line !== '');
    this.heard = '';
    return lines;
  }

  /** What comes by itself. */
  readonly resume: Channel['resume'] = async (reference, activities) => {
    await this.adapter.continueConversation(reference, async (context) => {
      await context.sendActivities([...activities]);
    });
  };

  button(title: string): unknown {
    const fits = title.includes('*') ? (other: string) => matches(other, title) : (other: string) => other === title;
    const found = this.adapter.shown.findLast((button) => fits(button.title));
    if (!found)
      throw new Error(`there is no button [${title}]; there were ${this.adapter.shown.map((one) => one.title)}`);
    return found.value;
  }
}

/** Plays a transcript and answers what was heard in the form it was expected, a list a step. */
export async function play(
  transcript: Transcript,
  house: House,
  clock: MovingClock,
  scope: string,
): Promise<string[][]> {
  const { ticker } = house;
  const tick = ticker.tick.bind(ticker);
  // What a message has the clock begin is done where the clock moves, and not somewhere between two messages.
  ticker.tick = () => Promise.resolve();
  try {
    return await played(transcript, house, { clock, scope, tick });
  } finally {
    ticker.tick = tick;
  }
}

async function played(
  transcript: Transcript,
  house: House,
  { clock, scope, tick }: { clock: MovingClock; scope: string; tick(): Promise<void> },
): Promise<string[][]> {
  const { settings, steps } = transcript;
  clock.set(settings.at ?? '2026-11-21T10:00', settings.zone ?? 'UTC');
  const seats = new Map<string, Seat>();
  const seat = (who: string, channel = 'console', group?: string) => {
    const place = `${channel}/${scope}-${group ? `${group}-` : ''}${who}`;
    const found = seats.get(place) ?? new Seat(house, `${scope}-${who}`, channel, settings, group);
    seats.set(place, found);
    return found;
  };
  const staff = await hired(transcript, house, clock, scope);
  house.reach(CHANNELS.map((id) => seatsOn(id, seats)));
  let at = seat('alice');
  const mails = new Mails(settings.email && `${scope}-${settings.email}`);
  const heard: string[][] = [];
  for (const step of steps) {
    if (step.kind === 'later') {
      clock.move(step.ms);
      await tick();
      heard.push(await at.listen());
    }
    if (step.kind === 'as') {
      at = seat(step.who, step.channel, step.group && `${scope}-${step.group}`);
      heard.push(await at.listen());
    }
    if (step.kind === 'again') heard.push(await at.again());
    if (step.kind === 'reply') heard.push(await at.reply(step.text, step.back));
    if (step.kind === 'edit') heard.push(await at.edit(step.text, step.back));
    if (step.kind === 'file') heard.push(await at.send({ attachments: [sentFile(step.text)] }));
    if (step.kind === 'open') heard.push(step.text === 'mail' ? await mails.newest(house) : await at.open());
    if (step.kind === 'says') {
      const [, title] = /^\[(.+)\]$/.exec(step.text) ?? [];
      const [code = ''] = CODE.exec(heard.flat().findLast((line) => CODE.test(line)) ?? '') ?? [];
      const [, ticket = ''] = TICKET.exec(heard.flat().findLast((line) => TICKET.test(line)) ?? '') ?? [];
      const said = step.text.replace('{code}', code).replace('{ticket}', ticket);
      heard.push(await at.send(title ? { value: at.button(title) } : { text: said }));
      await mails.confirm(house);
    }
  }
  for (const person of staff) await house.account.staff.appoint(person, 'customer', clock.now());
  return heard;
}

/** Those who work here, as they are met before they have said anything. */
async function hired({ settings }: Transcript, house: House, clock: MovingClock, scope: string): Promise<Person[]> {
  const { people, staff } = house.account;
  const { language = 'en', currency = 'EUR', zone = 'UTC' } = settings;
  const all: Person[] = [];
  for (const role of ['agent', 'admin'] as const)
    for (const seat of (settings[role] ?? '').split(', ').filter(Boolean)) {
      const [name = '', channel = 'console'] = seat.split(' on ');
      const first = { name, language, currency, zone, assumed: [], createdAt: clock.now() };
      const person = await people.meet({ channel, user: `${scope}-${name}` }, first);
      all.push(await staff.appoint(person, role, clock.now()));
    }
  return all;
}

function cellWritten(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return 'day' in cell ? cell.day : `=${cell.formula}`;
  return typeof cell === 'string' ? `“${cell}”` : String(cell);
}

/** A code for another chat. */
const CODE = /\b[A-Z0-9]{4}-[A-Z0-9]{4}\b/;

/** The number of a ticket. */
const TICKET = /\bticket (\d+)/i;

const CHANNELS = ['console', 'telegram', 'msteams', 'directline'];

/** A channel whose conversations are seats of this transcript; what is left of others is not heard. */
function seatsOn(id: string, seats: ReadonlyMap<string, Seat>): Channel {
  return {
    id,
    start: async () => undefined,
    stop: async () => undefined,
    resume: async (reference, activities) =>
      seats.get(`${id}/${reference.conversation?.id}`)?.resume(reference, activities),
  };
}

/** A star stands for any text. */
export function matches(said: string, expected: string): boolean {
  const pattern = expected.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return pattern.length > 1 && new RegExp(`^${pattern.join('.*')}$`, 's').test(said);
}

/** What was heard, written as a transcript writes it: "[1] Undo  [2] Report" becomes "[Undo] [Report]". */
export function asWritten(line: string): string {
  return /^\[1\] /.test(line) ? line.replace(/\[\d+\] (.+?)(?= {2}\[|$)/g, '[$1]').replaceAll('  [', ' [') : line;
}

/** A file of `files/` with its bytes, one that is made up, or a picture of no use. */
function sentFile(name: string): Attachment {
  const path = join(__dirname, 'files', name);
  const bytes = madeUp(name) ?? (existsSync(path) ? readFileSync(path) : undefined);
  if (!bytes) return { contentType: 'image/png', contentUrl: 'data:,', name };
  const contentType = 'application/octet-stream';
  return { contentType, name, contentUrl: `data:${contentType};base64,${bytes.toString('base64')}` };
}

/** "1200-rows.csv", "50-MB.csv": as large as its name says. */
function madeUp(name: string): Buffer | undefined {
  const [, count = '', what] = /^(\d+)-(rows|MB)\.csv$/.exec(name) ?? [];
  if (!what) return undefined;
  const size = Number(count);
  const head = 'Date,Description,Amount\n';
  if (what === 'MB') return Buffer.alloc(size * 1_000_000, `${head}2026-11-03,coffee,-3.50\n`);
  const rows = Array.from({ length: size }, (_, at) => `${addDays('2026-11-20', -(at % 400))},shop ${at},-1.50`);
  return Buffer.from(head + rows.join('\n'));
}
