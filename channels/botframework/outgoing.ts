import { type Activity, ActivityTypes, type Attachment } from 'botbuilder';
import { adaptiveCard, type CardParts } from '../adaptive-card';
import { attachmentBytes } from '../attachment-bytes';
import { formOf } from '../channel';
import { splitText } from '../split-text';

/** Far below Teams' 100 kB of UTF-16 with all that surrounds a text, and what most other channels take too. */
const LONGEST_TEXT = 4_000;
/** Teams shows pictures of at most 1 MB. */
const LARGEST_PICTURE = 1_000_000;
/** Teams refuses cards of more than some 28 kB; in bytes of its JSON. */
const LARGEST_CARD = 27_000;
/** Channels that show suggested actions and bring their values back as objects. */
const SUGGEST = ['webchat', 'directline', 'emulator'];
/** Channels of words alone: a picture is told by its name and address. */
const WORDS_ALONE = ['sms'];

type Part = Partial<Activity>;

/**
 * An activity in the parts that the platform shows well, in order: texts of a length that passes, pictures alone (Teams splits a
 * mixture and then names no id), the buttons with the last text, as far as the channel has any. In Teams what has more than words is a
 * card; `card` makes one of the last part in any case.
 */
export async function outgoing(
  activity: Part,
  picture: (url: string) => Promise<Buffer | undefined>,
  card = false,
): Promise<readonly Part[]> {
  if (activity.type !== ActivityTypes.Message) return [activity];
  // What is in `channelData` is for us: other channels would pass it on to their platform.
  const { attachments = [], text = '', suggestedActions, channelData: _, ...around } = activity;
  const teams = around.channelId === 'msteams';
  const shown = await Promise.all(attachments.map((attachment) => showable(attachment, picture, around.channelId)));
  const unseen = attachments.filter((_, place) => !shown[place]);
  const links = teams ? unseen.filter(isFileLink) : [];
  const told = unseen.filter((one) => !links.includes(one)).map(named);
  const texts = splitText([text, ...told].filter((words) => words.trim() !== '').join('\n'), LONGEST_TEXT);
  const textFormat = activity.textFormat === 'markdown' ? 'markdown' : 'plain';
  const alone = shown.flatMap((one) => one ?? []);
  const actions = [...links.map(opening), ...(suggestedActions?.actions ?? [])];
  const form = formOf(activity);
  const picturing = (attachment: Attachment): Part => ({ ...around, attachments: [attachment] });
  const saying = (piece: string): Part => ({ ...around, text: piece, textFormat });
  if (teams) {
    const inCard = texts.length > 0 ? alone.find(isOnTheWeb) : undefined;
    if (!card && actions.length === 0 && !form && !inCard) return [...alone.map(picturing), ...texts.map(saying)];
    const last = texts.at(-1);
    const others = alone.filter((one) => one !== inCard);
    const parts = cardOf({ text: last, textFormat, picture: inCard, form, actions }, around, { picturing, saying });
    return [...others.map(picturing), ...texts.slice(0, -1).map(saying), ...parts];
  }
  const said = texts.map(saying);
  if (actions.length > 0)
    said.push(withButtons(said.pop() ?? { ...around, textFormat }, { to: [], ...suggestedActions, actions }));
  return [...alone.map(picturing), ...said];
}

interface Beside {
  picturing(attachment: Attachment): Part;
  saying(text: string): Part;
}

/** One card; where it would be too large, the picture stands before it, and then the words too. */
function cardOf(parts: CardParts, around: Part, { picturing, saying }: Beside): Part[] {
  const { text, picture, ...pressed } = parts;
  const attachment = adaptiveCard(parts, 'Action.Execute');
  if (Buffer.byteLength(JSON.stringify(attachment)) <= LARGEST_CARD)
    return [{ ...around, summary: text?.split('\n')[0], attachments: [attachment] }];
  if (picture) return [picturing(picture), ...cardOf({ text, ...pressed }, around, { picturing, saying })];
  return [...(text ? [saying(text)] : []), { ...around, attachments: [adaptiveCard(pressed, 'Action.Execute')] }];
}

function withButtons(last: Part, suggestedActions: NonNullable<Activity['suggestedActions']>): Part {
  const { actions } = suggestedActions;
  if (SUGGEST.includes(last.channelId ?? '')) return { ...last, suggestedActions };
  // Written out: the person answers with the word, which says the same.
  return { ...last, text: [last.text, actions.map(({ title }) => title).join(' · ')].filter(Boolean).join('\n') };
}

function isFileLink({ contentType, contentUrl = '' }: Attachment): boolean {
  return !contentType.startsWith('image/') && /^https?:/.test(contentUrl);
}

/** A card holds the address of its picture, and not the picture. */
function isOnTheWeb({ contentType, contentUrl = '' }: Attachment): boolean {
  return contentType.startsWith('image/') && contentUrl.startsWith('https:');
}

/** A file as a button that opens it: Teams shows no attachment of a bot that is not a card or a picture. */
function opening({ name = '', contentUrl = '' }: Attachment) {
  return { type: 'openUrl', title: name, value: contentUrl };
}

/** The name, and the address where somebody can open it. */
function named({ name = '', contentUrl = '' }: Attachment): string {
  return contentUrl.startsWith('data:') ? name : `${name} ${contentUrl}`;
}

/** The attachment as it can be sent, or undefined where the platform could not fetch or show it. */
async function showable(
  attachment: Attachment,
  picture: (url: string) => Promise<Buffer | undefined>,
  channelId = '',
): Promise<Attachment | undefined> {
  if (!attachment.contentType.startsWith('image/'))
    return attachment.contentUrl === undefined || SUGGEST.includes(channelId) ? attachment : undefined;
  if (WORDS_ALONE.includes(channelId)) return undefined;
  if (attachment.contentUrl?.startsWith('https:')) return attachment;
  const bytes = await attachmentBytes(attachment, picture);
  if (!bytes || bytes.length > LARGEST_PICTURE) return undefined;
  return { ...attachment, contentUrl: `data:${attachment.contentType};base64,${bytes.toString('base64')}` };
}
