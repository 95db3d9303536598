import type { Activity } from 'botbuilder';
import { botFrameworkHost } from './botframework-host';
import type { OpenChannel, Shown } from './contract';

interface Card {
  readonly body: readonly { readonly inlines: readonly { readonly text: string }[] }[];
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
  const cards = () => connector.posted.flatMap(({ activity }) => cardOf(activity) ?? []);
  return {
    channel,
    longest: 50_000,
    say: (text) => bring({ text }),
    again: async () => void (await post(last)),
    press: async (title) => {
      const { data } = cards()
        .flatMap(({ actions }) => actions)
        .find((action) => action.title === title)!;
      await bring({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { data } }, replyToId: 'b1' });
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

function cardOf({ attachments }: Partial<Activity>): Card | undefined {
  return attachments?.find(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive')
    ?.content as Card;
}

function shownOf(activity: Partial<Activity>): Shown {
  const card = cardOf(activity);
  const lines = card?.body.map(({ inlines }) => inlines.map(({ text }) => text).join(''));
  return {
    text: activity.text ?? lines?.join('\n') ?? '',
    buttons: card?.actions.filter(({ type }) => type !== 'Action.OpenUrl').map(({ title }) => title) ?? [],
    file: card?.actions.find(({ type }) => type === 'Action.OpenUrl')?.title,
    picture: activity.attachments?.find(({ contentType }) => contentType.startsWith('image/'))?.contentUrl,
  };
}
