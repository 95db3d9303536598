import type { Activity } from 'botbuilder';
import { botFrameworkHost } from './botframework-host';
import type { OpenChannel, Shown } from './contract';

interface Card {
  readonly body: readonly {
    readonly type: string;
    readonly inlines?: readonly { readonly text: string }[];
    readonly url?: string;
  }[];
  readonly actions: readonly { readonly type: string; readonly title: string; readonly data: unknown }[];
}

/** A personal chat in Teams, with real tokens in and a connector that keeps what goes out. */
export const botFrameworkDriver: OpenChannel = async (host, watch) => {
  const { channel, connector, message, post, issuer, claims, close } = await botFrameworkHost(host, watch);
  let last: Partial<Activity> = {};
  const bring = async (changes: Partial<Activity>) => {
    last = message(changes);
    await post(last);
  };
  /** The message that has this button, the newest: its id, and what the button carries. */
  const buttonOf = (title: string) => {
    const place = connector.posted.findLastIndex(({ activity }) =>
      cardOf(activity)?.actions.some((action) => action.title === title),
    );
    const { method, path, activity } = connector.posted[place]!;
    const { data } = cardOf(activity)!.actions.find((action) => action.title === title)!;
    return { data, id: method === 'POST' ? `b${place + 1}` : path.split('/').at(-1) };
  };
  return {
    channel,
    longest: 50_000,
    say: (text) => bring({ text }),
    again: async () => void (await post(last)),
    press: async (title) => {
      const { data, id } = buttonOf(title);
      last = message({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { data } }, replyToId: id });
      const { type, value } = (await (await post(last)).json()) as { type: string; value: object };
      // The card that Teams shows from now on in the place of the pressed one.
      const attachments = [{ contentType: CARD, content: value }];
      if (type === CARD)
        connector.posted.push({ method: 'answered', path: id!, authorization: '', activity: { attachments } });
    },
    sendPicture: () =>
      bring({
        attachments: [{ contentType: 'image/png', contentUrl: 'https://smba.example/v3/attachments/1/views/original' }],
      }),
    sendFile: (name, bytes) => {
      connector.files['1'] = bytes;
      return bring({
        text: '',
        attachments: [
          { contentType: 'text/html', content: '<p></p>' },
          {
            contentType: 'application/vnd.microsoft.teams.file.download.info',
            name,
            contentUrl: 'https://anna.sharepoint.com/march.csv',
            content: { downloadUrl: `${connector.serviceUrl}files/1`, uniqueId: '1', fileType: 'csv' },
          },
        ],
      });
    },
    echo: (text) => bring({ text, from: message().recipient }),
    intrude: async (text) =>
      (await post(message({ text }), `Bearer ${issuer.token({ ...claims(), aud: 'another-bot' })}`)).status,
    shown: () => connector.posted.map(({ activity }) => shownOf(activity)),
    close,
  };
};

const CARD = 'application/vnd.microsoft.card.adaptive';

function cardOf({ attachments }: Partial<Activity>): Card | undefined {
  return attachments?.find(({ contentType }) => contentType === CARD)?.content as Card;
}

function shownOf(activity: Partial<Activity>): Shown {
  const card = cardOf(activity);
  const lines = card?.body.flatMap(({ inlines }) => inlines?.map(({ text }) => text).join('') ?? []);
  return {
    text: activity.text ?? lines?.join('\n') ?? '',
    buttons: card?.actions.filter(({ type }) => type !== 'Action.OpenUrl').map(({ title }) => title) ?? [],
    file: card?.actions.find(({ type }) => type === 'Action.OpenUrl')?.title,
    picture:
      card?.body.find(({ type }) => type === 'Image')?.url ??
      activity.attachments?.find(({ contentType }) => contentType.startsWith('image/'))?.contentUrl,
  };
}
