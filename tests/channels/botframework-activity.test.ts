import type { Activity } from 'botbuilder';
import fc from 'fast-check';
import { incoming } from '../../channels/botframework/incoming';
import { outgoing } from '../../channels/botframework/outgoing';

const anna = { id: '29:anna', name: 'Anna' };
const outlay = { id: '28:outlay', name: 'Outlay' };
const from = (changes: object) =>
  incoming({
    type: 'message',
    id: '1773480000000',
    channelId: 'msteams',
    text: 'spent 12 on lunch',
    from: anna,
    recipient: outlay,
    conversation: { id: 'a:1', conversationType: 'personal' },
    ...changes,
  } as unknown as Activity);
const mention = (text: string, mentioned: object = outlay) => ({ type: 'mention', mentioned, text });

describe('what comes in', () => {
  it('keeps its id, its sender and its words', () =>
    expect(from({})).toMatchObject({ id: '1773480000000', text: 'spent 12 on lunch', from: anna, attachments: [] }));

  it.each([
    ['its own name', '<at>Outlay</at> 12 lunch', [mention('<at>Outlay</at>')], '12 lunch'],
    ['its own name at the end', '12 lunch <at>Outlay</at>\n', [mention('<at>Outlay</at>')], '12 lunch'],
    ['nothing but its own name', '<at>Outlay</at>', [mention('<at>Outlay</at>')], ''],
    [
      'somebody else’s name',
      '12 lunch with <at id="0">Bo</at>',
      [mention('<at id="0">Bo</at>', { id: '29:bo' })],
      '12 lunch with Bo',
    ],
    ['a mention without text', '12 lunch', [{ type: 'mention', mentioned: outlay }], '12 lunch'],
    ['a mention of nobody', '12 lunch', [{ type: 'mention' }, null], '12 lunch'],
    ['entities that are no list', '12 lunch', 'none', '12 lunch'],
    ['no text', undefined, undefined, ''],
    ['a text that is none', 12, undefined, ''],
  ])('reads past %s', (_what, text, entities, read) => expect(from({ text, entities })?.text).toBe(read));

  it('does not take the HTML copy of a formatted message for a file', () => {
    const attachments = [
      { contentType: 'text/html', content: '<p>12 lunch</p>' },
      { contentType: 'image/png', contentUrl: 'https://smba.example/1' },
    ];
    expect(from({ attachments })?.attachments).toEqual([attachments[1]]);
    expect(from({ attachments, channelId: 'email' })?.attachments).toEqual(attachments);
  });

  it.each([
    ['messageUpdate', { timestamp: '2026-03-14T09:26:00Z' }, '1773480000000:edit:1773480360000'],
    ['messageDelete', {}, '1773480000000:delete'],
  ])('gives a %s an id of its own, and names what it is about', (type, more, id) =>
    expect(from({ type, ...more })).toMatchObject({ id, replyToId: '1773480000000' }),
  );

  it.each(['groupChat', 'channel'])('hears in a %s what names it, a button, and nothing else', (conversationType) => {
    const conversation = { id: '19:us', conversationType, isGroup: true };
    const named = { text: '<at>Outlay</at> 12 lunch', entities: [mention('<at>Outlay</at>')] };
    expect(from({ conversation, ...named })?.text).toBe('12 lunch');
    expect(from({ conversation, text: 'spent 12 on lunch' })).toBeUndefined();
    const other = { text: '<at>Bo</at> 12 lunch', entities: [mention('<at>Bo</at>', { id: '29:bo' })] };
    expect(from({ conversation, ...other })).toBeUndefined();
    expect(from({ conversation, ...other, type: 'messageUpdate' })).toBeUndefined();
    expect(from({ conversation, text: '', value: { do: 'undo' } })).toBeDefined();
    expect(from({ conversation, type: 'conversationUpdate', membersAdded: [anna] })).toBeDefined();
  });

  it('greets the person and not itself when Teams installs it', () => {
    const arrival = { type: 'conversationUpdate', membersAdded: [outlay] };
    expect(from(arrival)?.membersAdded).toEqual([anna]);
    expect(from({ ...arrival, conversation: { id: 'g', conversationType: 'groupChat' } })?.membersAdded).toEqual([
      outlay,
    ]);
  });

  it.each([
    ['itself', { from: outlay }],
    ['a bot', { from: { ...anna, role: 'bot' } }],
    ['nobody', { from: undefined }],
    ['nowhere', { conversation: undefined }],
    ['a number', { from: { id: 7 } }],
  ])('hears nothing of %s', (_what, changes) => expect(from(changes)).toBeUndefined());
});

it('reads anything at all without falling over', () => {
  const fields = [
    'type',
    'text',
    'from',
    'recipient',
    'conversation',
    'entities',
    'attachments',
    'membersAdded',
    'timestamp',
  ];
  const junk = fc.oneof(
    fc.jsonValue(),
    fc.constant([null]),
    fc.constant([{}]),
    fc.constant({ id: 'x', conversationType: 'personal' }),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...fields), junk), (changes) => {
      expect(() => from(changes)).not.toThrow();
    }),
    { numRuns: 500 },
  );
});

describe('what goes out', () => {
  const png = { contentType: 'image/png', contentUrl: 'http://127.0.0.1:3978/chart?c=1', name: 'March by category' };
  const small = Buffer.from('png');
  const suggestedActions = {
    to: [],
    actions: [
      { type: 'postBack', title: 'Undo', value: { do: 'undo', with: 'b1' } },
      { type: 'imBack', title: 'Help', value: 'help' },
    ],
  };
  const parts = (activity: object, had: Buffer | undefined = small) =>
    outgoing({ type: 'message', channelId: 'msteams', ...activity } as Partial<Activity>, async () => had);

  it('is plain unless it says that it is markdown', async () => {
    expect(await parts({ text: '*12*' })).toMatchObject([{ text: '*12*', textFormat: 'plain' }]);
    expect(await parts({ text: '*12*', textFormat: 'markdown' })).toMatchObject([{ textFormat: 'markdown' }]);
  });

  it('comes with buttons as a card on Teams, that brings back what they mean', async () => {
    const [{ attachments, text, suggestedActions: none }] = (await parts({
      text: 'Logged.\n*12* left',
      suggestedActions,
    })) as [Partial<Activity>];
    expect([text, none]).toEqual([undefined, undefined]);
    expect(attachments).toMatchObject([
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          body: [{ inlines: [{ text: 'Logged.' }] }, { inlines: [{ text: '*12* left' }] }],
          actions: [
            {
              type: 'Action.Execute',
              title: 'Undo',
              verb: 'undo',
              data: { do: 'undo', with: 'b1' },
              fallback: { type: 'Action.Submit', title: 'Undo', data: { do: 'undo', with: 'b1' } },
            },
            { type: 'Action.Submit', title: 'Help', data: { msteams: { type: 'imBack', value: 'help' } } },
          ],
        },
      },
    ]);
  });

  /** What a reply of words, buttons, a form, a picture and a file becomes, part by part, on what Azure Bot Service speaks to. */
  const words = 'Logged.';
  const written = `${words}\nUndo · Help`;
  const link = 'https://outlay.example/files/1';
  const bytes = 'data:text/csv;base64,YQ==';
  const there = 'https://outlay.example/chart';
  const here = 'http://127.0.0.1:3978/chart';
  const shows = 'data:image/png;base64,cG5n';
  it.each<[string, object]>([
    [
      'msteams',
      { buttons: ['card'], there: ['card'], here: [shows, words], link: ['card'], bytes: ['Logged.\nmarch.csv'] },
    ],
    [
      'webchat',
      {
        buttons: ['Logged. + 2'],
        there: [there, words],
        here: [shows, words],
        link: [link, words],
        bytes: [bytes, words],
      },
    ],
    [
      'directline',
      {
        buttons: ['Logged. + 2'],
        there: [there, words],
        here: [shows, words],
        link: [link, words],
        bytes: [bytes, words],
      },
    ],
    [
      'emulator',
      {
        buttons: ['Logged. + 2'],
        there: [there, words],
        here: [shows, words],
        link: [link, words],
        bytes: [bytes, words],
      },
    ],
    [
      'slack',
      {
        buttons: [written],
        there: [there, words],
        here: [shows, words],
        link: [`Logged.\nmarch.csv ${link}`],
        bytes: ['Logged.\nmarch.csv'],
      },
    ],
    [
      'email',
      {
        buttons: [written],
        there: [there, words],
        here: [shows, words],
        link: [`Logged.\nmarch.csv ${link}`],
        bytes: ['Logged.\nmarch.csv'],
      },
    ],
    [
      'facebook',
      {
        buttons: [written],
        there: [there, words],
        here: [shows, words],
        link: [`Logged.\nmarch.csv ${link}`],
        bytes: ['Logged.\nmarch.csv'],
      },
    ],
    [
      'line',
      {
        buttons: [written],
        there: [there, words],
        here: [shows, words],
        link: [`Logged.\nmarch.csv ${link}`],
        bytes: ['Logged.\nmarch.csv'],
      },
    ],
    [
      'groupme',
      {
        buttons: [written],
        there: [there, words],
        here: [shows, words],
        link: [`Logged.\nmarch.csv ${link}`],
        bytes: ['Logged.\nmarch.csv'],
      },
    ],
    [
      'sms',
      {
        buttons: [written],
        there: [`Logged.\nMarch by category ${there}`],
        here: [`Logged.\nMarch by category ${here}`],
        link: [`Logged.\nmarch.csv ${link}`],
        bytes: ['Logged.\nmarch.csv'],
      },
    ],
  ])('on %s', async (channelId, expected) => {
    const form = { button: { title: 'Save', value: { do: 'settings' } }, fields: [{ name: 'a', label: 'A' }] };
    const seen = async (more: object) => (await parts({ channelId, text: words, ...more })).map(shownAs);
    const file = (contentUrl: string) => ({
      attachments: [{ contentType: 'text/csv', contentUrl, name: 'march.csv' }],
    });
    const picture = (contentUrl: string) => ({ attachments: [{ ...png, contentUrl }] });
    expect({
      buttons: await seen({ suggestedActions }),
      there: await seen(picture(there)),
      here: await seen(picture(here)),
      link: await seen(file(link)),
      bytes: await seen(file(bytes)),
    }).toEqual(expected);
    // The words of a form say how to write the same.
    expect(await seen({ channelData: { form } })).toEqual([channelId === 'msteams' ? 'card' : words]);
    const long = (await parts({ channelId, text: 'coffee\n'.repeat(2_000) })).map(({ text }) => text!.length);
    expect(Math.max(...long)).toBeLessThanOrEqual(4_000);
    for (const part of await parts({ channelId, text: words, channelData: { form } }))
      expect(part).not.toHaveProperty('channelData');
  });

  function shownAs({ text, attachments, suggestedActions: under }: Partial<Activity>): string {
    const [attachment] = attachments ?? [];
    if (attachment?.contentType.includes('card')) return 'card';
    return attachment?.contentUrl ?? `${text}${under ? ` + ${under.actions.length}` : ''}`;
  }

  it('keeps pictures and words apart, the buttons under the words', async () => {
    const said = await parts({ text: 'March', attachments: [png], suggestedActions, replyToId: 'r' });
    expect(said).toHaveLength(2);
    expect(said[0]).toMatchObject({
      attachments: [{ name: png.name, contentUrl: 'data:image/png;base64,cG5n' }],
      replyToId: 'r',
    });
    expect(said[0]).not.toHaveProperty('text');
    expect(said[1]).toMatchObject({
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }],
      replyToId: 'r',
    });
  });

  it.each([
    [
      'an address that the internet reaches stays',
      { ...png, contentUrl: 'https://outlay.example/chart' },
      small,
      'https://outlay.example/chart',
    ],
    ['one of this machine becomes the bytes', png, small, 'data:image/png;base64,cG5n'],
    ['bytes stay bytes', { ...png, contentUrl: 'data:image/png;base64,cG5n' }, undefined, 'data:image/png;base64,cG5n'],
  ])('of a picture: %s', async (_what, attachment, had, contentUrl) =>
    expect(await parts({ attachments: [attachment] }, had)).toMatchObject([{ attachments: [{ contentUrl }] }]),
  );

  it.each([
    ['cannot be had', undefined],
    ['has more than 1 MB', Buffer.alloc(1_000_001)],
  ])('names a picture that %s', async (_what, had) =>
    expect(await outgoing({ type: 'message', text: 'March', attachments: [png] }, async () => had)).toMatchObject([
      { text: `March\n${png.name} ${png.contentUrl}` },
    ]),
  );

  it('is cut at its lines where it is long, with the buttons under the last piece', async () => {
    const lines = Array.from({ length: 600 }, (_, line) => `${line} coffee`);
    const said = await parts({ channelId: 'webchat', text: lines.join('\n'), suggestedActions });
    expect(said.flatMap(({ text }) => text!.split('\n'))).toEqual(lines);
    expect(said.map(({ suggestedActions: under }) => under !== undefined)).toEqual([false, true]);
  });

  it('passes everything else on as it is', async () => {
    const typing = { type: 'typing', channelId: 'msteams' };
    expect(await outgoing(typing, async () => undefined)).toEqual([typing]);
  });
});
