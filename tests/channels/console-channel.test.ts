import { PassThrough, Readable } from 'node:stream';
import type { Activity, TurnContext } from 'botbuilder';
import { ConsoleChannel } from '../../channels/console/console-channel';

/** What the terminal shows after these lines were typed and answered. */
async function transcript(lines: readonly string[], answer: (context: TurnContext) => Promise<unknown>) {
  const heard: Activity[] = [];
  const output = new PassThrough({ encoding: 'utf8' });
  const channel = new ConsoleChannel(
    { input: Readable.from(lines.map((line) => `${line}\n`)), output, user: 'anna' },
    {
      receive: async (context) => {
        heard.push(context.activity);
        await answer(context);
      },
      log: { info: () => undefined, warn: () => undefined, error: (_, text) => output.write(`! ${text}\n`) },
      picture: async () => undefined,
      now: () => new Date('2026-03-14T09:26:00Z'),
    },
  );
  await channel.start();
  await channel.ended;
  return { heard, printed: (output.read() as string | null) ?? '', channel, output };
}

const press = (title: string, value: unknown) => ({ type: 'postBack', title, value });

it('reads as a conversation, one turn after the other, however slow each is', async () => {
  const { printed } = await transcript(['spent 12 on lunch', '', 'undo'], async (context) => {
    await new Promise(setImmediate);
    await context.sendActivity(`re: ${context.activity.text}`);
  });
  expect(printed).toBe('> spent 12 on lunch\nre: spent 12 on lunch\n> undo\nre: undo\n');
});

it('shows a picture as its description and address, and buttons by number', async () => {
  const { printed } = await transcript(['report'], (context) =>
    context.sendActivity({
      type: 'message',
      text: 'March',
      attachments: [
        { contentType: 'image/png', contentUrl: 'https://charts.example/a.png', name: 'Spending by category' },
      ],
      suggestedActions: { to: [], actions: [press('Undo', { do: 'undo' }), press('By day', 'by day')] },
    }),
  );
  expect(printed).toBe('> report\nMarch\n(Spending by category: https://charts.example/a.png)\n[1] Undo  [2] By day\n');
});

it.each([
  ['1', { text: '', value: { do: 'undo', with: 'b1' } }],
  [' 2 ', { text: 'by day' }],
  ['3', { text: '3' }],
  ['0', { text: '0' }],
  ['1 coffee', { text: '1 coffee' }],
])('typing "%s" under two buttons is heard as %j', async (typed, activity) => {
  const { heard } = await transcript(['report', typed], async (context) => {
    if (context.activity.text !== 'report') return;
    const actions = [press('Undo', { do: 'undo', with: 'b1' }), press('By day', 'by day')];
    await context.sendActivity({ type: 'message', text: 'March', suggestedActions: { to: [], actions } });
  });
  expect(heard[1]).toMatchObject(activity);
});

it('takes a number for a number again when the buttons are gone', async () => {
  const { heard } = await transcript(['report', 'thanks', '1'], (context) =>
    context.sendActivity({
      type: 'message',
      text: 'ok',
      suggestedActions:
        context.activity.text === 'report' ? { to: [], actions: [press('Undo', { do: 'undo' })] } : undefined,
    }),
  );
  expect(heard[2]).toMatchObject({ text: '1' });
});

it('goes on after a turn that failed', async () => {
  const { printed } = await transcript(['boom', 'hello'], async (context) => {
    if (context.activity.text === 'boom') throw new Error('boom');
    await context.sendActivity('hi');
  });
  expect(printed).toBe('> boom\n! a turn failed\n> hello\nhi\n');
});

it('knows the same person again in another session, and takes the same words for a new message', async () => {
  const sessions = [1, 2].map(() => transcript(['12 lunch'], async () => undefined));
  const [one, two] = await Promise.all(sessions);
  expect(two!.heard[0]!.from).toEqual(one!.heard[0]!.from);
  expect(two!.heard[0]!.id).not.toBe(one!.heard[0]!.id);
});
