import fc from 'fast-check';
import { splitText } from '../../channels/split-text';
import { escapeHtml, htmlOf } from '../../channels/telegram/html';
import { keyboardOf } from '../../channels/telegram/keyboard';
import { messagesOf } from '../../channels/telegram/messages-of';

const bytes = Buffer.from('png');
const png = { contentType: 'image/png', contentUrl: 'https://charts.example/a.png', name: 'March by category' };
const shown = (text: string, attachments: object[] = [], had: Buffer | undefined = bytes) =>
  messagesOf({ text, attachments: attachments as never }, { picture: async () => had });

describe('what an activity becomes', () => {
  it.each([
    ['words', 'Logged.', [], [{ kind: 'text', text: 'Logged.' }]],
    ['a picture with words', 'March', [png], [{ kind: 'photo', bytes, caption: 'March' }]],
    ['a picture alone', '', [png], [{ kind: 'photo', bytes }]],
    ['1,024 words under a picture', 'x'.repeat(1024), [png], [{ kind: 'photo', bytes, caption: 'x'.repeat(1024) }]],
    [
      'more than fits under a picture',
      'x'.repeat(1025),
      [png],
      [
        { kind: 'text', text: 'x'.repeat(1025) },
        { kind: 'photo', bytes },
      ],
    ],
    [
      'two pictures',
      'March',
      [png, png],
      [
        { kind: 'photo', bytes, caption: 'March' },
        { kind: 'photo', bytes },
      ],
    ],
    [
      'a file',
      'Here it is.',
      [{ contentType: 'text/csv', contentUrl: `data:text/csv;base64,${bytes.toString('base64')}`, name: 'march.csv' }],
      [{ kind: 'document', bytes, name: 'march.csv', caption: 'Here it is.' }],
    ],
    ['nothing', '  ', [], []],
  ])('%s', async (_what, text, attachments, messages) => expect(await shown(text, attachments)).toEqual(messages));

  it('a picture that cannot be had is named', async () => {
    expect(await messagesOf({ text: 'March', attachments: [png] }, { picture: async () => undefined })).toEqual([
      { kind: 'text', text: 'March\nMarch by category https://charts.example/a.png' },
    ]);
  });

  it('a long list is cut at its lines', async () => {
    const lines = Array.from({ length: 500 }, (_, line) => `${line}: coffee 3.50`);
    const messages = await shown(lines.join('\n'));
    expect(messages.length).toBeGreaterThan(1);
    expect(messages.flatMap((message) => (message.kind === 'text' ? message.text.split('\n') : []))).toEqual(lines);
  });
});

describe('a text in pieces', () => {
  const words = fc
    .array(fc.oneof(fc.constantFrom(' ', '\n', '😀', 'a'), fc.string()), { maxLength: 60 })
    .map((all) => all.join(''));
  const inked = (text: string) => text.replace(/\s/g, '');

  it('loses nothing but white space, keeps the limit, and cuts no character', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 20 }), (text, limit) => {
        const pieces = splitText(text, limit);
        expect(inked(pieces.join(''))).toBe(inked(text));
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(limit);
          expect(piece.trim()).not.toBe('');
          if (text.isWellFormed()) expect(piece.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});

describe('buttons', () => {
  const action = (title: string, value: unknown) => ({ type: 'postBack', title, value });
  const rows = (...titles: string[]) =>
    keyboardOf({ to: [], actions: titles.map((title) => action(title, { do: 'x' })) }).keyboard?.inline_keyboard.map(
      (row) => row.map(({ text }) => text),
    );

  it.each([
    [['Undo', 'Edit'], [['Undo', 'Edit']]],
    [
      ['A', 'B', 'C', 'D'],
      [['A', 'B', 'C'], ['D']],
    ],
    [['Groceries and household', 'Going out'], [['Groceries and household', 'Going out']]],
    [
      ['Groceries and household', 'Going out tonight'],
      [['Groceries and household'], ['Going out tonight']],
    ],
    [[], undefined],
  ])('%j stand in rows', (titles, expected) => expect(rows(...titles)).toEqual(expected));

  it('whose meaning is longer than 64 bytes are left out and counted', () => {
    const value = (length: number) => ({ do: 'u', with: 'ü'.repeat(length) });
    const { keyboard, left } = keyboardOf({
      to: [],
      actions: [action('Fits', value(22)), action('Does not', value(23))],
    });
    expect(keyboard?.inline_keyboard.flat().map(({ text }) => text)).toEqual(['Fits']);
    expect(left).toBe(1);
  });
});

describe('markdown as HTML', () => {
  it.each([
    ['**Food** 12 & _more_', '<b>Food</b> 12 &amp; <i>more</i>'],
    ['`a<b`', '<code>a&lt;b</code>'],
    ['5 < 6 > 4', '5 &lt; 6 &gt; 4'],
    ['snake_case_name 2*3*4', 'snake_case_name 2*3*4'],
    ['\\*not bold\\* \\_nor this\\_', '*not bold* _nor this_'],
    ['**open', '**open'],
    ['<b>**x**</b>', '&lt;b&gt;<b>x</b>&lt;/b&gt;'],
  ])('%s', (markdown, html) => expect(htmlOf(markdown)).toBe(html));

  it('never leaves a tag that was not meant', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = htmlOf(text).replace(/<\/?(b|i|code)>/g, '');
        expect(plain).not.toMatch(/[<>]/);
        expect(escapeHtml(text)).not.toMatch(/[<>]/);
      }),
    );
  });
});
