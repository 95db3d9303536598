import fc from 'fast-check';
import type { Update, UserFromGetMe } from 'telegraf/types';
import { activityOf } from '../../channels/telegram/activity-of';

const bot = { id: 700, is_bot: true, first_name: 'Outlay', username: 'outlay_bot' } as UserFromGetMe;
const anna = { id: 41, is_bot: false, first_name: 'Anna', last_name: 'Berg', language_code: 'de' };
const home = { id: 41, type: 'private', first_name: 'Anna' };
const flat = { id: -1009, type: 'supergroup', title: 'Flat' };

const message = (content: object, chat: object = home) => ({
  update_id: 9,
  message: { message_id: 5, date: 1_773_480_000, from: anna, chat, ...content },
});
const heard = (update: object) => activityOf(update as Update, bot);

it('says who speaks, where, when, in which language, and under which id', () => {
  expect(heard(message({ text: 'spent 12 on lunch' }))).toEqual({
    type: 'message',
    id: '41:5',
    text: 'spent 12 on lunch',
    textFormat: 'plain',
    attachments: [],
    channelId: 'telegram',
    serviceUrl: 'https://telegram.org',
    from: { id: '41', name: 'Anna Berg', role: 'user' },
    recipient: { id: '700', name: 'outlay_bot', role: 'bot' },
    conversation: { id: '41', isGroup: false, conversationType: 'personal' },
    timestamp: new Date('2026-03-14T09:20:00Z'),
    locale: 'de',
  });
});

describe('in private every text is for the bot', () => {
  it.each([
    ['spent 12 on lunch', 'spent 12 on lunch'],
    ['  12  ', '12'],
    ['/undo', '/undo'],
    ['/undo@outlay_bot', '/undo'],
    ['/UNDO@Outlay_Bot last', '/UNDO last'],
    ['@outlay_bot 12 lunch', '@outlay_bot 12 lunch'],
    ['👍', '👍'],
  ])('%s', (written, text) => expect(heard(message({ text: written }))).toMatchObject({ type: 'message', text }));
});

describe('in a group the bot hears what is said to it', () => {
  const reply = (from: object) => ({ reply_to_message: { message_id: 3, date: 1, chat: flat, from } });
  it.each([
    ['a mention', { text: '@outlay_bot 12 lunch' }, '12 lunch'],
    ['a mention at the end', { text: '12 lunch @Outlay_bot' }, '12 lunch'],
    ['a command', { text: '/undo' }, '/undo'],
    ['a command by name', { text: '/undo@outlay_bot' }, '/undo'],
    ['a reply to it', { text: 'make it 15', ...reply(bot) }, 'make it 15'],
    ['a caption that names it', { caption: '@outlay_bot 12 lunch', photo: [{ file_id: 'p' }] }, '12 lunch'],
  ])('%s', (_what, content, text) => {
    expect(heard(message(content, flat))).toMatchObject({ text, conversation: { id: '-1009', isGroup: true } });
  });

  it.each([
    ['talk among people', { text: '12 lunch' }],
    ['another bot’s command', { text: '/undo@other_bot' }],
    ['another account that begins alike', { text: '@outlay_bot2 12 lunch' }],
    ['an e-mail address', { text: 'write to me@outlay_bot.example' }],
    ['a reply to somebody else', { text: 'make it 15', ...reply(anna) }],
    ['a picture without words', { photo: [{ file_id: 'p' }] }],
    ['news of the group', { new_chat_title: 'Flat 2' }],
  ])('but not %s', (_what, content) => expect(heard(message(content, flat))).toBeUndefined());
});

it.each([
  ['photo', { photo: [{ file_id: 's' }, { file_id: 'l' }] }, { contentType: 'image/jpeg', contentUrl: 'telegram:l' }],
  [
    'document',
    { document: { file_id: 'd', file_name: 'a.csv', mime_type: 'text/csv' } },
    { contentType: 'text/csv', name: 'a.csv' },
  ],
  ['sticker', { sticker: { file_id: 's' } }, { contentType: 'image/webp', name: 'sticker' }],
  [
    'voice',
    { voice: { file_id: 'v', mime_type: 'audio/ogg' } },
    { contentType: 'audio/ogg', contentUrl: 'telegram:v' },
  ],
  [
    'animation',
    { animation: { file_id: 'a' }, document: { file_id: 'a' } },
    { contentType: 'video/mp4', name: 'animation' },
  ],
  [
    "friend's contact",
    { contact: { phone_number: '+49', first_name: 'Bo', user_id: 7 } },
    { content: { phone: '+49', user: '7' } },
  ],
  ['dice', { dice: { emoji: '🎲', value: 3 } }, { contentType: 'application/octet-stream', name: 'unknown' }],
  ['something invented after this', { hologram: {} }, { contentType: 'application/octet-stream', name: 'unknown' }],
])('brings a %s as an attachment without text', (_kind, content, attachment) => {
  expect(heard(message(content))).toMatchObject({ type: 'message', text: '', attachments: [attachment] });
});

it.each([
  ['a place sets the time zone', { location: { latitude: 52.5, longitude: 13.4 } }, 'settings', '- - Europe/Berlin'],
  ['the middle of the sea too', { location: { latitude: -40, longitude: -30 } }, 'settings', '- - Etc/GMT+2'],
  [
    'their own contact is their number',
    { contact: { phone_number: '+49 30 1', first_name: 'Ada', user_id: 41 } },
    'phone',
    '+49 30 1',
  ],
])('%s', (_what, content, does, what) => {
  const activity = heard(message(content));
  expect(activity).toMatchObject({ type: 'message', text: '', value: { do: does, with: what } });
  expect(JSON.stringify(activity)).not.toContain('52.5');
});

it('hears a live location once, not with every step', () => {
  const moved = { ...message({ location: { latitude: 52.5, longitude: 13.4 } }).message, edit_date: 1_773_480_100 };
  expect(heard({ update_id: 9, edited_message: moved })).toBeUndefined();
});

it('brings the caption of a file as the text', () => {
  expect(heard(message({ caption: 'lunch 12', photo: [{ file_id: 'l' }] }))).toMatchObject({
    text: 'lunch 12',
    attachments: [{ contentType: 'image/jpeg' }],
  });
});

it.each([
  ['/start', { type: 'conversationUpdate', membersAdded: [{ id: '41' }] }],
  ['/start AB12-xy', { type: 'message', text: '', value: { do: 'link', with: 'AB12-xy' } }],
  ['/start@outlay_bot AB12', { type: 'message', text: '', value: { do: 'link', with: 'AB12' } }],
  ['/started', { type: 'message', text: '/started' }],
])('reads %s as the beginning of an acquaintance, or of a link', (text, activity) =>
  expect(heard(message({ text }))).toMatchObject(activity),
);

it('gives an edit an id of its own that stays, and names the message that was edited', () => {
  const edited = {
    update_id: 9,
    edited_message: { ...message({ text: '15 lunch' }).message, edit_date: 1_773_480_100 },
  };
  expect(heard(edited)).toMatchObject({
    type: 'messageUpdate',
    id: '41:5:edit:1773480100',
    replyToId: '41:5',
    text: '15 lunch',
  });
});

it('names the message that a reply answers', () => {
  const before = { message_id: 3, date: 1, chat: home, from: bot };
  expect(heard(message({ text: 'make it 15', reply_to_message: before }))?.replyToId).toBe('41:3');
});

describe('a pressed button', () => {
  const press = (data: string) => ({
    update_id: 9,
    callback_query: { id: '77', from: anna, chat_instance: '1', data, message: { message_id: 6, date: 1, chat: home } },
  });

  it('comes back as what it means', () => {
    expect(heard(press('{"do":"undo","with":"b1"}'))).toMatchObject({
      type: 'message',
      id: '41:press:77',
      replyToId: '41:6',
      text: '',
      value: { do: 'undo', with: 'b1' },
      from: { id: '41' },
    });
  });

  it('comes back as the words it stands for', () => expect(heard(press('"yes"'))).toMatchObject({ text: 'yes' }));

  it.each(['', 'undo', '{"do":', 'null'])('that is none of ours (%s) is not guessed at', (data) =>
    expect(heard(press(data))).toBeUndefined(),
  );
});

it.each([
  ['another bot', message({ text: 'hello', from: { ...anna, is_bot: true } })],
  ['nobody', message({ text: 'hello', from: undefined })],
  ['a pinned message', message({ pinned_message: { message_id: 1 } })],
  ['a channel', { update_id: 9, channel_post: message({ text: 'hello' }).message }],
  ['a kind of update invented after this', { update_id: 9, thought: {} }],
])('hears nothing of %s', (_what, update) => expect(heard(update)).toBeUndefined());

it('reads any kind of message from somebody without falling over, and always under its own id', () => {
  const content = fc.dictionary(
    fc.constantFrom('photo', 'document', 'sticker', 'voice', 'poll', 'venue', 'story'),
    fc.constant([{ file_id: 'x' }]),
  );
  fc.assert(
    fc.property(content, fc.string(), fc.constantFrom(home, flat), (parts, text, chat) => {
      expect([undefined, `${chat.id}:5`]).toContain(heard(message({ ...parts, text }, chat))?.id);
    }),
  );
});
