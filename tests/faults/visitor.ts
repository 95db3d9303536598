import { setTimeout as pause } from 'node:timers/promises';
import { async } from 'rxjs/scheduler/async';
import { type Client, directLineClient, newVisitor } from '../support/direct-line-client';
import type { Line, There } from './faulty-server';
import type { ServerChild } from './server-child';

/** More visitors than any run has: each counts on in steps of it, so that no two amounts are the same. */
const MOST_VISITORS = 50;
/** The real client's word for a token that is no longer taken. */
const EXPIRED = 3;
/** A chat keeps its newest thousand lines or so: what it holds is looked at before the oldest go, after so many entries. */
const LOOKS_AFTER = 100;
/** How long a visitor waits for an answer before they write again: nobody's patience is endless. */
const ANSWER_MS = 5_000;

/** What there is of a person, and what the bot has ever said to them in the web chat. */
export interface Found extends Omit<There, 'said'> {
  readonly texts: readonly string[];
  /** The messages that were answered with an apology. */
  readonly sorry: readonly string[];
}

/**
 * A person of a run: says something through the real web-chat client that passes a limit of theirs, takes it back, and does it
 * again; each time they must be told of it on three routes. What was taken is remembered.
 */
export class Visitor {
  /** The entries that were acknowledged, in minor units, and the activity of each; each of them passed the limit. */
  readonly taken: { readonly minor: number; readonly id: string }[] = [];
  sent = 0;
  private said = 0;
  /** The lines of the chat, also those that it keeps no more. */
  private readonly lines = new Map<string, Line>();
  private client!: Client;
  private credential = '';
  private user = '';
  private conversation = '';

  constructor(
    private readonly place: number,
    private readonly url: string,
    private readonly server: ServerChild,
    /** Where the bot finds Teams. */
    private readonly service?: string,
  ) {}

  get chat(): string {
    return String(9_000 + this.place);
  }

  get email(): string {
    return `p${this.place}@example.org`;
  }

  async open(): Promise<void> {
    const { token, conversationId, visitor } = await newVisitor(this.url);
    this.conversation = conversationId;
    this.credential = visitor;
    this.user = (JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as { user: string }).user;
    this.client = directLineClient(this.url, token, { scheduler: async });
    await this.server.order({
      do: 'reach',
      user: this.user,
      chat: this.chat,
      email: this.email,
      service: this.service,
    });
    await this.say('limit food to 1 a month');
    await this.client.until(() => this.hears('$1.00 a month'));
  }

  /** Passes the limit and takes it back, each sent again until it is taken. */
  async act(going: () => boolean): Promise<void> {
    await this.pass(going);
    await this.takeBack(going);
    if (this.sent % LOOKS_AFTER === 0) await this.found();
  }

  /** One entry that passes the limit: an amount of its own, so that what is lost or doubled has a name. */
  async pass(going?: () => boolean): Promise<void> {
    const minor = this.next;
    this.sent += 1;
    const id = await this.say(`lunch ${(minor / 100).toFixed(2)}`, going);
    if (id !== undefined) this.taken.push({ minor, id });
  }

  /** What the next entry that passes the limit will cost, in minor units. */
  get next(): number {
    return 101 + this.place + (this.sent + 1) * MOST_VISITORS;
  }

  async takeBack(going?: () => boolean): Promise<void> {
    await this.say('undo', going);
  }

  /** Whether a text with this in it has come over the stream. */
  hears(part: string): boolean {
    return this.client.seen.some((activity) => 'text' in activity && activity.text?.includes(part));
  }

  async found(): Promise<Found> {
    for (;;) {
      const found = await this.server.order({ do: 'found', user: this.user, conversation: this.conversation });
      if (!found) continue;
      const { said, ...there } = found.answer as There;
      for (const line of said) this.lines.set(line.id, line);
      const lines = [...this.lines.values()];
      const sorry = lines.filter(({ text }) => text.startsWith('Sorry')).map(({ replyToId }) => replyToId!);
      return { ...there, texts: lines.map(({ text }) => text), sorry };
    }
  }

  close(): void {
    this.client.end();
  }

  /**
   * Says it until it is taken, and waits a while for the answer. The same `name` is the same message. Answers the activity's id;
   * undefined where it was not taken.
   */
  async say(text: string, going: () => boolean = () => true, name = `${++this.said}`): Promise<string | undefined> {
    const activity = { type: 'message', text, channelData: { clientActivityID: `c${this.place}-${name}` } };
    while (going()) {
      const { seen } = this.client;
      const before = seen.length;
      const id = await this.client.post(activity).catch(() => 'retry');
      if (id === 'retry') {
        if (this.client.statuses.at(-1) === EXPIRED) await this.renew().catch(() => undefined);
        await pause(200);
        continue;
      }
      const answered = () => seen.slice(before).some((one) => 'replyToId' in one && one.replyToId === id);
      await Promise.race([this.client.until(answered), pause(ANSWER_MS)]);
      return id;
    }
    return undefined;
  }

  /** As the widget does when its token has expired. */
  private async renew(): Promise<void> {
    const { token, conversationId } = await newVisitor(this.url, { visitor: this.credential });
    this.client.end();
    this.client = directLineClient(this.url, token, { scheduler: async, conversationId });
  }
}

/** What a notice of a limit says of the entry that passed it. */
export function passing(minor: number): string {
  return `limit passed, $${(minor / 100).toFixed(2)} of`;
}

/** The entries, by their minor units, that a text says to have passed the limit. */
export function passedIn(text: string): number[] {
  return [...text.matchAll(/limit passed, \$([\d.,]+) of/g)].map(([, amount]) => Number(amount!.replace(/\D/g, '')));
}
