import type { Activity, Attachment, TurnContext } from 'botbuilder';
import type { Voice } from '../languages/voice';
import type { Offered, Shown } from './conversation';
import type { Button } from './intent';
import type { Form, OfferedFile, Reply, Turn } from './turn';

/**
 * Says what a turn has gathered, in the person's language, as one activity a reply; the first in the place of the message whose
 * button was pressed, where it is about the same. Answers which of them show entries, by the ids that the channel gave them, and
 * the buttons of the last. `before` is what the bot has shown already.
 */
export async function send(
  context: TurnContext,
  said: readonly Reply[],
  turn: Turn,
  voice: Voice,
  before: readonly Shown[] = [],
): Promise<{ shown: Shown[]; offered: Offered[]; texts: string[] }> {
  if (said.length === 0) return { shown: [], offered: [], texts: [] };
  const activities = said.map((reply) => activityOf(reply, turn, voice));
  const pressed = turn.press && context.activity.replyToId;
  const changed =
    pressed && takesPlace(said[0]!, turn, before, pressed) && (await change(context, activities[0]!, pressed));
  const rest = changed ? activities.slice(1) : activities;
  const sent = [...(changed ? [{ id: pressed }] : []), ...(rest.length > 0 ? await context.sendActivities(rest) : [])];
  return {
    shown: said.flatMap(({ entries }, place) => (entries ? [{ activity: sent[place]?.id ?? '', entries }] : [])),
    offered: (activities.at(-1)?.suggestedActions?.actions ?? []).map(({ title, value }) => ({ title, value })),
    texts: activities.map(({ text = '' }) => text),
  };
}

/** A confirmation and what became of it are one message: the reply shows just the entries that the pressed one shows, or says so itself. */
function takesPlace(reply: Reply, { press }: Turn, before: readonly Shown[], pressed: string): boolean {
  if (reply.picture || reply.file) return false;
  if (reply.inPlace || press?.filled) return true;
  const stood = before.findLast(({ activity }) => activity === pressed)?.entries ?? [];
  return stood.length > 0 && stood.join() === reply.entries?.join();
}

/** False where the platform does not change it: then it is said anew. */
async function change(context: TurnContext, activity: Partial<Activity>, id: string): Promise<boolean> {
  try {
    await context.updateActivity({ ...activity, id });
    return true;
  } catch {
    return false;
  }
}

function activityOf(reply: Reply, { person, today, categories }: Turn, voice: Voice): Partial<Activity> {
  const title = ({ title }: Pick<Button, 'title'>): string => {
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
    ...(reply.form && { channelData: { form: shownForm(reply.form, title) } }),
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

/** The form in the person's words, as channels know it (`ShownForm`). */
function shownForm({ do: does, fields }: Form, title: (of: Pick<Button, 'title'>) => string) {
  return {
    button: { title: title({ title: 'button.save' }), value: { do: does } },
    fields: fields.map(({ name, label, value, choices }) => ({
      name,
      label: title({ title: label }),
      value,
      choices: choices?.map((choice) => ({ title: title(choice), value: choice.value })),
    })),
  };
}
