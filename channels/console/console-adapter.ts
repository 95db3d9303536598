import type { Writable } from 'node:stream';
import type { Activity, Attachment, ResourceResponse, TurnContext } from 'botbuilder';
import { OwnAdapter } from '../own-adapter';

/** botbuilder's view of a terminal: what is said is printed, with the buttons of the last message numbered. */
export class ConsoleAdapter extends OwnAdapter {
  /** What the numbers mean that a person can type now. */
  buttons: readonly { readonly title: string; readonly value: unknown }[] = [];
  private count = 0;

  constructor(private readonly output: Writable) {
    super('console');
  }

  override async sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return activities.map((activity) => {
      if (activity.type === 'message') this.print(activity);
      return { id: `said:${++this.count}` };
    });
  }

  /** What is printed stays; the change is said below it. */
  override async updateActivity(_context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse> {
    this.print(activity);
    return { id: activity.id ?? '' };
  }

  override async deleteActivity(): Promise<void> {}

  private print({ text, attachments = [], suggestedActions }: Partial<Activity>): void {
    this.buttons = (suggestedActions?.actions ?? []).map(({ title, value }) => ({ title, value }));
    const lines = [
      ...(text ? [text] : []),
      ...attachments.map(shown),
      ...(this.buttons.length > 0
        ? [this.buttons.map(({ title }, place) => `[${place + 1}] ${title}`).join('  ')]
        : []),
    ];
    this.output.write(`${lines.join('\n')}\n`);
  }
}

/** A link of thousands of characters, or one that is the file itself, is no use in a terminal: the name alone says what there is. */
function shown({ name, contentUrl }: Attachment): string {
  const address =
    name && contentUrl && (contentUrl.length > LONGEST_ADDRESS || contentUrl.startsWith('data:'))
      ? undefined
      : contentUrl;
  return `(${[name, address].filter(Boolean).join(': ')})`;
}

const LONGEST_ADDRESS = 200;
