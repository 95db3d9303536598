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
  const shown = await Promise.all(attachments.map((attachment) => showable(attachment, picture)));
  const unseen = attachments
    .filter((_, place) => !shown[place])
    .map(({ name = '', contentUrl = '' }) => `${name} ${contentUrl}`);
  const texts = splitText([text, ...unseen].filter((words) => words.trim() !== '').join('\n'), LONGEST_TEXT);
  const textFormat = activity.textFormat === 'markdown' ? 'markdown' : 'plain';
  const said: Part[] = texts.map((piece) => ({ ...around, text: piece, textFormat }));
  if (suggestedActions?.actions?.length)
    said.push(withButtons(said.pop() ?? { ...around, textFormat }, suggestedActions));
  return [...shown.flatMap((one) => one ?? []).map((one) => ({ ...around, attachments: [one] })), ...said];
}

function withButtons(last: Part, suggestedActions: NonNullable<Activity['suggestedActions']>): Part {
  const { actions } = suggestedActions;
  if (last.channelId === 'msteams') return buttonCard(last, actions);
  if (SUGGEST.includes(last.channelId ?? '')) return { ...last, suggestedActions };
  // Written out: the person answers with the word, which says the same.
  return { ...last, text: [last.text, actions.map(({ title }) => title).join(' · ')].filter(Boolean).join('\n') };
}

/** The attachment as it can be sent, or undefined where the platform could not fetch or show it. */
async function showable(
  attachment: Attachment,
  picture: (url: string) => Promise<Buffer | undefined>,
): Promise<Attachment | undefined> {
  if (!attachment.contentType.startsWith('image/') || attachment.contentUrl?.startsWith('https:')) return attachment;
  const bytes = await attachmentBytes(attachment, picture);
  if (!bytes || bytes.length > LARGEST_PICTURE) return undefined;
  return { ...attachment, contentUrl: `data:${attachment.contentType};base64,${bytes.toString('base64')}` };
}
