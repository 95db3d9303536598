import type { Activity, Attachment } from 'botbuilder';
import { createServer } from 'restify';
import { WebSocket } from 'ws';
import { DirectLine } from '../../channels/direct-line/direct-line';
import { WidgetTokens } from '../../src/accounts/widget-tokens';
import { memoryConversationLog } from '../support/conversation-log';
import { newVisitor, type Visitor } from '../support/direct-line-client';
import { firstUse } from '../support/first-use';
import { type OpenChannel, PICTURE } from './contract';

/** A visitor of the web chat, by plain requests and the stream; the real client has a test of its own. */
export const directLineDriver: OpenChannel = async (host, watch) => {
  const tokens = new WidgetTokens({ secrets: ['u2Jk9-vQe8_7rTzLm4XwPq1sYbN6hGdC'], now: host.now });
  const channel = new DirectLine(
    { conversations: memoryConversationLog(), tokens, firstUse: firstUse(), origins: [] },
    // The contract is about what people say; that they have come is told first.
    {
      ...host,
      receive: async (turn, file) => (turn.activity.type === 'message' ? host.receive(turn, file) : undefined),
    },
  );
  const server = createServer();
  channel.routes(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = server.url.replace('[::]', '127.0.0.1');

  const seen: Activity[] = [];
  let visitor: Visitor | undefined;
  let stream: WebSocket | undefined;
  const post = (path: string, body: object, token: string) =>
    fetch(`${url}/v3/directline/${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        ...(!(body instanceof FormData) && { 'content-type': 'application/json' }),
      },
      body: body instanceof FormData ? body : JSON.stringify(body),
    });
  const come = async (): Promise<Visitor> => {
    if (visitor) return visitor;
    visitor = await newVisitor(url);
    const { streamUrl } = (await (await post('conversations', {}, visitor.token)).json()) as { streamUrl: string };
    stream = new WebSocket(streamUrl);
    stream.on('message', (frame) => {
      seen.push(...((JSON.parse(String(frame) || '{}') as { activities?: Activity[] }).activities ?? []));
      watch.changed();
    });
    await new Promise((resolve) => stream!.once('open', resolve));
    return visitor;
  };
  let count = 0;
  let last: object = {};
  const send = async (activity: object, token?: string) => {
    const me = await come();
    return post(`conversations/${me.conversationId}/activities`, activity, token ?? me.token);
  };
  const bring = async (said: object) => {
    last = { type: 'message', from: { id: 'me' }, channelData: { clientActivityID: `c${++count}` }, ...said };
    await send(last);
  };
  const upload = async (file: File) => {
    const me = await come();
    const form = new FormData();
    form.append('activity', new Blob([JSON.stringify({ type: 'message', from: { id: 'me' } })]), 'blob');
    form.append('file', file);
    await post(`conversations/${me.conversationId}/upload`, form, me.token);
  };
  const shown = () => seen.filter(({ type, from }) => type === 'message' && from.id === 'outlay');
  return {
    channel,
    say: (text) => bring({ text }),
    again: async () => void (await send(last)),
    press: async (title) => {
      const actions = shown().flatMap(({ suggestedActions }) => suggestedActions?.actions ?? []);
      await bring({
        value: actions.findLast((action) => action.title === title)!.value,
        channelData: { postBack: true },
      });
    },
    sendPicture: () => upload(new File([PICTURE], 'receipt.png', { type: 'image/png' })),
    sendFile: (name, bytes) => upload(new File([new Uint8Array(bytes)], name, { type: 'text/csv' })),
    intrude: async (text) => (await send({ type: 'message', text }, 'a-guess')).status,
    shown: () =>
      shown().map(({ text = '', suggestedActions, attachments }) => ({
        text,
        buttons: suggestedActions?.actions.map(({ title }) => title) ?? [],
        ...taken(attachments?.[0]),
      })),
    close: async () => {
      stream?.terminate();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};

function taken(attachment: Attachment | undefined) {
  const isFile = attachment && !attachment.contentType.startsWith('image/');
  return isFile ? { file: attachment.name } : { picture: attachment?.contentUrl };
}
