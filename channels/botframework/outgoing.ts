import { type Activity, ActivityTypes, type Attachment } from 'botbuilder';
import { attachmentBytes } from '../attachment-bytes';
import { splitText } from '../split-text';
import { buttonCard } from './button-card';

/** Far below Teams' 100 kB of UTF-16 with all that surrounds a text, and what most other channels take too. */
const LONGEST_TEXT = 4_000;
/** Teams shows pictures of at most 1 MB. */
const LARGEST_PICTURE = 1_000_000;
/** Channels that show suggested actions and bring their values back as objects. */
const SUGGEST = ['webchat', 'directline', 'emulator'];

type Part = Partial<Activity>;

/**
 * An activity in the parts that the platform shows well, in order: pictures alone (Teams splits a mixture and then names no id),
 * texts of a length that passes, the buttons with the last text, as far as the channel has any.
 */
export async function outgoing(
  activity: Part,
  picture: (url: string) => Promise<Buffer | undefined>,
): Promise<readonly Part[]> {
  if (activity.type !== ActivityTypes.Message) return [activity];
  const { attachments = [], text = '', suggestedActions, ...around } = activity;
  const shown = await Promise.all(attachments.map((attachment) => showable(attachment, picture, around.channelId)));
  const unseen = attachments.filter((_, place) => !shown[place]);
  const links = around.channelId === 'msteams' ? unseen.filter(isFileLink) : [];
  const told = unseen.filter((one) => !links.includes(one)).map(named);
  const texts = splitText([text, ...told].filter((words) => words.trim() !== '').join('\n'), LONGEST_TEXT);
  const textFormat = activity.textFormat === 'markdown' ? 'markdown' : 'plain';
  const said: Part[] = texts.map((piece) => ({ ...around, text: piece, textFormat }));
  const actions = [...links.map(opening), ...(suggestedActions?.actions ?? [])];
  if (actions.length > 0)
    said.push(withButtons(said.pop() ?? { ...around, textFormat }, { to: [], ...suggestedActions, actions }));
  return [...shown.flatMap((one) => one ?? []).map((one) => ({ ...around, attachments: [one] })), ...said];
}

function withButtons(last: Part, suggestedActions: NonNullable<Activity['suggestedActions']>): Part {
  const { actions } = suggestedActions;
  if (last.channelId === 'msteams') return buttonCard(last, actions);
  if (SUGGEST.includes(last.channelId ?? '')) return { ...last, suggestedActions };
  // Written out: the person answers with the word, which says the same.
  return { ...last, text: [last.text, actions.map(({ title }) => title).join(' · ')].filter(Boolean).join('\n') };
}

function isFileLink({ contentType, contentUrl = '' }: Attachment): boolean {
  return !contentType.startsWith('image/') && /^https?:/.test(contentUrl);
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
  if (attachment.contentUrl?.startsWith('https:')) return attachment;
  const bytes = await attachmentBytes(attachment, picture);
  if (!bytes || bytes.length > LARGEST_PICTURE) return undefined;
  return { ...attachment, contentUrl: `data:${attachment.contentType};base64,${bytes.toString('base64')}` };
}
