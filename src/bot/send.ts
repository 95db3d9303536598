import type { Activity, Attachment, TurnContext } from 'botbuilder';
import type { Voice } from '../languages/voice';
import type { Offered, Shown } from './conversation';
import type { Button } from './intent';
import type { OfferedFile, Reply, Turn } from './turn';

/**
 * Says what a turn has gathered, in the person's language, as one activity a reply. Answers which of them show entries, by
 * the ids that the channel gave them, and the buttons of the last.
 */
export async function send(
  context: TurnContext,
  said: readonly Reply[],
  turn: Turn,
  voice: Voice,
): Promise<{ shown: Shown[]; offered: Offered[]; texts: string[] }> {
  if (said.length === 0) return { shown: [], offered: [], texts: [] };
  const activities = said.map((reply) => activityOf(reply, turn, voice));
  const sent = await context.sendActivities(activities);
  return {
    shown: said.flatMap(({ entries }, place) => (entries ? [{ activity: sent[place]?.id ?? '', entries }] : [])),
    offered: (activities.at(-1)?.suggestedActions?.actions ?? []).map(({ title, value }) => ({ title, value })),
    texts: activities.map(({ text = '' }) => text),
  };
}

function activityOf(reply: Reply, { person, today, categories }: Turn, voice: Voice): Partial<Activity> {
  const title = ({ title }: Button) => {
    if (typeof title === 'string') return voice.say(person.language, title);
    if ('text' in title) return title.text;
    if ('say' in title) return voice.say(person.language, title.say, title.with, today, categories);
    return voice.category(person.language, title.category, categories);
  };
  return {
    type: 'message',
    text: reply.lines
      .map(({ sentence, values }) => voice.say(person.language, sentence, values, today, categories))
      .join('\n'),
    textFormat: 'plain',
    locale: person.language,
    attachments: attachmentsOf(reply),
    suggestedActions: reply.buttons && {
      to: [],
      actions: reply.buttons.map((button) => ({
        type: 'postBack',
        title: title(button),
        value: { do: button.do, with: button.with },
      })),
    },
  };
}

function attachmentsOf({ picture, file }: Reply): Attachment[] | undefined {
  const attachments = [
    ...(picture ? [{ contentType: 'image/png', contentUrl: picture.url, name: picture.alt }] : []),
    ...(file ? [{ contentType: file.contentType, contentUrl: addressOf(file), name: file.name }] : []),
  ];
  return attachments.length > 0 ? attachments : undefined;
}

function addressOf(file: OfferedFile): string {
  return 'url' in file ? file.url : `data:${file.contentType};base64,${file.bytes.toString('base64')}`;
}
