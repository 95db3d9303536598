import { buttonsOf, type TelegramEmulator } from './telegram-emulator';

/** Somebody in a private chat with the bot, on a Telegram that is asked by long polling. */
export class TelegramChat {
  constructor(
    private readonly telegram: TelegramEmulator,
    private readonly id: number,
    private readonly name: string,
  ) {}

  say(text: string): Promise<unknown> {
    return this.bring({ message: { message_id: this.telegram.nextMessage(), text, ...this.around() } });
  }

  async press(title: string): Promise<void> {
    const under = await this.shown((args) => buttonsOf(args).some(({ text }) => text === title));
    const { callback_data: data } = buttonsOf(under.args).find(({ text }) => text === title)!;
    const { chat, date, from } = this.around();
    const message = { message_id: under.message, chat, date, from: { id: 700, is_bot: true }, text: under.args.text };
    await this.bring({ callback_query: { id: String(under.message), from, message, chat_instance: '1', data } });
  }

  /** Waits until the chat shows this. */
  async hears(text: string): Promise<string> {
    return wordsOf((await this.shown((args) => wordsOf(args).includes(text))).args);
  }

  private async shown(is: (args: TelegramEmulator['sent'][number]['args']) => boolean) {
    for (let tries = 0; tries < 3_000; tries += 1) {
      const found = this.telegram.sent.findLast(({ args }) => String(args.chat_id) === String(this.id) && is(args));
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`not shown to ${this.name}`);
  }

  private around() {
    const from = { id: this.id, is_bot: false, first_name: this.name, language_code: 'en' };
    return { from, chat: { id: this.id, type: 'private', first_name: this.name }, date: 1_773_480_000 };
  }

  private bring(update: object): Promise<unknown> {
    return this.telegram.push(update as Record<string, unknown>);
  }
}

/** What is read: under a picture it is the caption. */
function wordsOf({ text, caption }: TelegramEmulator['sent'][number]['args']): string {
  return String(text ?? caption ?? '');
}
