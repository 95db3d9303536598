import { SerializationContext, AdaptiveCard as StandardCard, type Version, Versions } from 'adaptivecards';
import type { Activity } from 'botbuilder';
import fc from 'fast-check';
import { adaptiveCard, type CardParts } from '../../channels/adaptive-card';
import { outgoing } from '../../channels/botframework/outgoing';

/** Teams takes cards up to version 1.5; https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference */
const VERSIONS: Readonly<Record<string, Version>> = { '1.4': Versions.v1_4, '1.5': Versions.v1_5 };

interface Card {
  readonly version: string;
  readonly fallbackText?: string;
  readonly body: readonly Record<string, unknown>[];
  readonly actions: readonly Record<string, unknown>[];
}

const cardOf = (parts: CardParts, by: 'Action.Execute' | 'Action.Submit' = 'Action.Execute') =>
  adaptiveCard(parts, by).content as Card;

/** What the standard's own parser says against a card, and what of the card it does not know. */
function faults(card: Card): string[] {
  const version = VERSIONS[card.version];
  const context = new SerializationContext(version);
  const parsed = new StandardCard();
  parsed.parse(structuredClone(card), context);
  const events = Array.from({ length: context.eventCount }, (_, place) => context.getEventAt(place).message);
  return [...events, ...unknownIn(card, parsed.toJSON(new SerializationContext(version)), '')];
}

/**
 * Places of a card that do not come back from the parser. What is for Teams alone is no part of the standard; a fallback the parser
 * reads and does not write: it is the action that the other way of pressing has.
 */
function unknownIn(own: unknown, parsed: unknown, path: string): string[] {
  if (typeof own !== 'object' || own === null) return own === parsed ? [] : [`${path}: ${own} became ${parsed}`];
  return Object.entries(own)
    .filter(([name]) => !/^(msteams|\$schema|fallback)$/i.test(name))
    .flatMap(([name, value]) => unknownIn(value, (parsed as Record<string, unknown>)?.[name], `${path}/${name}`));
}

const picture = {
  contentType: 'image/png',
  contentUrl: 'https://outlay.example/chart?c=1',
  name: 'Food 60, travel 40',
};
const actions = [
  { type: 'postBack', title: 'Undo', value: { do: 'undo', with: 'b1' } },
  { type: 'imBack', title: 'Help', value: 'help' },
  { type: 'openUrl', title: 'march.csv', value: 'https://outlay.example/files/march' },
];
const choices = Array.from({ length: 12 }, (_, place) => ({ title: `z${place}`, value: `z${place}` }));
const form = {
  button: { title: 'Save', value: { do: 'settings' } },
  fields: [
    { name: 'language', label: 'Language', value: 'de', choices: choices.slice(0, 3) },
    { name: 'zone', label: 'Time zone', value: 'z3', choices },
    { name: 'l1', label: 'Food · a month (EUR)', value: '300.50' },
    { name: 'amount', label: 'Amount a month' },
  ],
};

it.each<[string, CardParts]>([
  ['a confirmation', { text: '✅ €12.00 · Food\nI assumed EUR.', actions }],
  ['markdown', { text: '**12** left', textFormat: 'markdown', actions }],
  ['a report with its chart', { text: '📊 this month\nSpent €69.50.', picture, actions }],
  ['a form', { text: '• Language: English', form }],
  ['a form alone', { form }],
  ['buttons alone', { actions }],
])('%s is a card of the standard in the version that Teams takes, pressed either way', (_what, parts) => {
  for (const by of ['Action.Execute', 'Action.Submit'] as const) expect(faults(cardOf(parts, by))).toEqual([]);
});

it('the parser that says so finds what is wrong', () => {
  const card = cardOf({ text: 'x', form });
  expect(faults({ ...card, body: [{ type: 'Input.Slider', id: 'x' }] })).not.toEqual([]);
  expect(faults({ ...card, body: [{ type: 'Image', url: 'https://a.example', alternative: 'x' }] })).not.toEqual([]);
  expect(faults({ ...card, actions: [{ type: 'Action.Execute', title: 'x', verb: 7 }] })).not.toEqual([]);
});

it('says in words what an older client does not draw, and offers it a plain button', () => {
  const { fallbackText, actions: shown } = cardOf({ text: 'Logged.\n12 left', actions });
  expect(fallbackText).toBe('Logged.\n12 left');
  expect(shown[0]).toMatchObject({
    type: 'Action.Execute',
    verb: 'undo',
    fallback: { type: 'Action.Submit', data: { do: 'undo', with: 'b1' } },
  });
});

it('searches long lists of choices that are called what they are, and drops others down', () => {
  const named = { ...form.fields[1]!, choices: choices.map((choice) => ({ ...choice, title: 'Food' })) };
  const styles = cardOf({ form: { ...form, fields: [...form.fields, named] } }).body.map(({ style }) => style);
  expect(styles).toEqual([undefined, 'filtered', undefined, undefined, undefined]);
});

describe('in Teams', () => {
  const parts = (activity: object) =>
    outgoing(
      { type: 'message', channelId: 'msteams', textFormat: 'plain', ...activity } as Partial<Activity>,
      async () => Buffer.from('png'),
    );
  const suggestedActions = { to: [], actions };
  const kinds = (said: readonly Partial<Activity>[]) =>
    said.map(({ text, attachments }) => attachments?.[0]?.contentType.split('.').at(-1) ?? (text ? 'text' : 'nothing'));

  it.each<[string, object, readonly string[]]>([
    ['a report', { text: '📊', attachments: [picture], suggestedActions }, ['adaptive']],
    ['a report without buttons', { text: '📊', attachments: [picture] }, ['adaptive']],
    ['a picture without words', { attachments: [picture] }, ['image/png']],
    [
      'a picture that the internet cannot reach',
      { text: '📊', attachments: [{ ...picture, contentUrl: 'http://localhost/chart' }], suggestedActions },
      ['image/png', 'adaptive'],
    ],
    [
      'a picture with an address as long as a card may be',
      {
        text: '📊',
        attachments: [{ ...picture, contentUrl: `https://a.example/${'x'.repeat(27_000)}` }],
        suggestedActions,
      },
      ['image/png', 'adaptive'],
    ],
    ['a list of very many short lines', { text: 'x\n'.repeat(1_500), suggestedActions }, ['text', 'adaptive']],
    ['a form', { text: 'Settings', channelData: { form } }, ['adaptive']],
    ['words', { text: 'Glad to help.' }, ['text']],
  ])('%s is %s', async (_what, activity, expected) => expect(kinds(await parts(activity))).toEqual(expected));

  it('takes no card of more than 28 kB, whatever is said, and loses nothing of it', async () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter((text) => !/[\n\r]/.test(text) && text.trim() === text);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 400 }), fc.boolean(), async (lines, fills) => {
        const said = await parts({
          text: lines.join('\n'),
          attachments: [picture],
          suggestedActions,
          ...(fills && { channelData: { form } }),
        });
        const read = said.flatMap(({ text, attachments = [] }) => {
          const content = attachments[0]?.content as Card | undefined;
          const inlines = content?.body.flatMap((part) => (part.inlines as { text: string }[] | undefined) ?? []);
          return [...(text?.split('\n') ?? []), ...(inlines?.map((one) => one.text) ?? [])];
        });
        expect(read).toEqual(lines);
        for (const part of said) expect(Buffer.byteLength(JSON.stringify(part.attachments ?? []))).toBeLessThan(28_000);
      }),
      { numRuns: 40 },
    );
  });
});
