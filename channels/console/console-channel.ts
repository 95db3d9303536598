import { randomUUID } from 'node:crypto';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Activity, ConversationAccount, ConversationReference } from 'botbuilder';
import { carriedFile } from '../carried-file';
import type { Channel, ChannelHost } from '../channel';
import { ConsoleAdapter } from './console-adapter';

export interface ConsoleOptions {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
  /** Who types; the same name is the same person at the next start. */
  readonly user?: string;
  /** BCP 47. */
  readonly locale?: string;
}

/**
 * The bot in a terminal: a line is a message, a number presses the button that shows it. The next line is read when the turn has
 * ended, so that `< lines.txt` replays a conversation.
 */
export class ConsoleChannel implements Channel {
  readonly id = 'console';
  private readonly adapter: ConsoleAdapter;
  private lines: Interface | undefined;
  private reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly options: ConsoleOptions,
    private readonly host: ChannelHost,
  ) {
    this.adapter = new ConsoleAdapter(options.output);
  }

  /** Resolves when the input has ended and its last turn with it. */
  get ended(): Promise<void> {
    return this.reading;
  }

  async start(): Promise<void> {
    this.lines = createInterface({ input: this.options.input, crlfDelay: Number.POSITIVE_INFINITY });
    this.reading = this.read(this.lines);
  }

  async stop(): Promise<void> {
    this.lines?.close();
    await this.reading;
  }

  async resume(reference: Partial<ConversationReference>, activities: readonly Partial<Activity>[]): Promise<void> {
    await this.adapter.continueConversation(reference, async (context) => {
      await context.sendActivities([...activities]);
    });
  }

  private async read(lines: Interface): Promise<void> {
    this.prompt();
    for await (const line of lines) {
      if (line.trim() !== '') await this.turn(line);
      this.prompt();
    }
  }

  private async turn(line: string): Promise<void> {
    if (!this.options.input.isTTY) this.options.output.write(`> ${line}\n`);
    try {
      await this.adapter.run(this.activityOf(line), (context) => this.host.receive(context, carriedFile));
    } catch (error) {
      this.host.log.error({ channel: this.id, reason: (error as Error).name }, 'a turn failed');
    }
  }

  private activityOf(line: string): Partial<Activity> {
    const { user = 'terminal', locale } = this.options;
    const pressed = /^\s*\d+\s*$/.test(line) ? this.adapter.buttons[Number(line) - 1] : undefined;
    const meant = typeof pressed?.value === 'string' ? { text: pressed.value } : { text: '', value: pressed?.value };
    return {
      type: 'message',
      // What is pasted may have several lines: "\n" stands for a new one.
      ...(pressed ? meant : { text: line.replaceAll('\\n', '\n') }),
      textFormat: 'plain',
      // Of its own each time: the same words in the next session are a new message.
      id: randomUUID(),
      channelId: this.id,
      serviceUrl: 'console:',
      from: { id: user, name: user, role: 'user' },
      recipient: { id: 'outlay', name: 'Outlay', role: 'bot' },
      conversation: { id: user, conversationType: 'personal' } as ConversationAccount,
      timestamp: this.host.now(),
      locale,
    };
  }

  private prompt(): void {
    if (this.options.input.isTTY) this.options.output.write('> ');
  }
}
