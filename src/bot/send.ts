import type { Activity, TurnContext } from 'botbuilder';
import type { Voice } from '../languages/voice';
import type { Button } from './intent';
import type { Reply, Turn } from './turn';

/** Says what a turn has gathered, in the person's language, as one activity a reply. */
export async function send(context: TurnContext, said: readonly Reply[], turn: Turn, voice: Voice): Promise<void> {
  if (said.length === 0) return;
  await context.sendActivities(said.map((reply) => activityOf(reply, turn, voice)));
}

function activityOf(reply: Reply, { person, today }: Turn, voice: Voice): Partial<Activity> {
  const title = (button: Button) =>
    typeof button.title === 'string'
      ? voice.say(person.language, button.title)
      : voice.category(person.language, button.title.category);
  return {
    type: 'message',
    text: reply.lines.map(({ sentence, values }) => voice.say(person.language, sentence, values, today)).join('\n'),
    textFormat: 'plain',
    locale: person.language,
    attachments: reply.picture && [
      { contentType: 'image/png', contentUrl: reply.picture.url, name: reply.picture.alt },
    ],
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
