import { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import { carriedFile } from '../../channels/carried-file';
import { ConsoleAdapter } from '../../channels/console/console-adapter';
import type { House } from '../../src/compose';

/** One person at a terminal. */
export class Chat {
  private heard = '';
  private sent = 0;
  private readonly adapter: ConsoleAdapter;

  constructor(
    private readonly house: House,
    private readonly who: string,
  ) {
    const output = new Writable({
      write: (part, _encoding, done) => {
        this.heard += String(part);
        done();
      },
    });
    this.adapter = new ConsoleAdapter(output);
  }

  says(text: string): Promise<void> {
    return this.send({ text });
  }

  sends(file: Buffer): Promise<void> {
    const contentUrl = `data:text/csv;base64,${file.toString('base64')}`;
    return this.send({ attachments: [{ contentType: 'text/csv', name: 'bank.csv', contentUrl }] });
  }

  async hears(words: RegExp): Promise<void> {
    while (!words.test(this.heard)) await pause(5);
    this.heard = '';
  }

  readonly resume = async (reference: Parameters<ConsoleAdapter['continueConversation']>[0], said: object[]) => {
    await this.adapter.continueConversation(reference, async (context) => {
      await context.sendActivities([...said]);
    });
  };

  private async send(says: Partial<Activity>): Promise<void> {
    const { who, house } = this;
    this.sent += 1;
    const activity = {
      type: 'message',
      text: '',
      ...says,
      id: `${who}-${this.sent}`,
      channelId: 'console',
      locale: 'en',
    };
    const people = { from: { id: who, name: who }, recipient: { id: 'outlay', name: 'Outlay' } };
    await this.adapter.run(
      { ...activity, ...people, conversation: { id: who } as Activity['conversation'] },
      (context) => house.bot.receive(context, carriedFile),
    );
  }
}
