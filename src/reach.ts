import { type Channel, TryLater, Unreachable } from '../channels/channel';
import type { PersonStore } from './accounts/person';
import type { Message } from './outbox/message';
import { pace } from './outbox/pace';
import type { Outcome, Route } from './outbox/route';

/** Channels as routes of notices: each platform that a channel speaks to is one. */
export function channelRoutes(channels: readonly Channel[], people: PersonStore, now: () => Date): Route[] {
  return channels.flatMap((channel) => {
    const pass = pace(channel.perSecond);
    // Where the platform asks to wait, all its messages wait.
    let asked = { at: 0, forMs: 0 };
    return (channel.platforms ?? [channel.id]).map((id): Route => {
      return {
        id,
        async tell(message, person): Promise<Outcome> {
          const place = person.reach?.[id];
          if (!place || place.gone) return 'nowhere';
          const wait = asked.at + asked.forMs - now().getTime();
          // Longer than was asked for: the clock has been set back since.
          if (wait > 0 && wait <= asked.forMs) return { reason: 'asked to wait', afterMs: wait };
          await pass();
          try {
            await channel.resume(place.reference as Parameters<Channel['resume']>[0], [activityOf(message)]);
            return 'told';
          } catch (error) {
            if (error instanceof TryLater) asked = { at: now().getTime(), forMs: error.afterMs };
            if (!(error instanceof Unreachable)) return outcomeOf(error);
            await people.lost(person.id, place.reference);
            return 'gone';
          }
        },
      };
    });
  });
}

function activityOf({ id, language, texts, picture, buttons }: Message) {
  return {
    id,
    type: 'message',
    text: texts.map((lines) => lines.join('\n')).join('\n\n'),
    textFormat: 'plain',
    locale: language,
    attachments: picture && [{ contentType: 'image/png', contentUrl: picture.url, name: picture.alt }],
    suggestedActions: {
      to: [],
      actions: buttons.map(({ title, ...value }) => ({ type: 'postBack', title, value })),
    },
  };
}

/** Refusals of a request as it is, which the same request will meet again. */
const FOR_GOOD = new Set([400, 404, 413]);

/** An error as its kind and number: what it says may quote the message. */
function outcomeOf(error: unknown): Outcome {
  if (error instanceof TryLater) return { reason: 'asked to wait', afterMs: error.afterMs };
  const { name, code, statusCode } = error as { name?: string; code?: unknown; statusCode?: unknown };
  const number = statusCode ?? code;
  return { reason: [name, number].filter(Boolean).join(' '), forGood: FOR_GOOD.has(Number(number)) };
}
