import { type Agent, request } from 'node:http';
import WebSocket from 'ws';

/** One visitor of the web chat, speaking Direct Line over kept-alive HTTP and a stream, as the widget does. */
export class WebChatUser {
  private readonly replied = new Map<string, string>();
  private readonly expected = new Map<string, (reply: string) => void>();
  private token = '';
  private conversationId = '';
  private sent = 0;
  private stream: WebSocket | undefined;

  constructor(
    private readonly url: string,
    private readonly agent: Agent,
  ) {}

  async open(): Promise<void> {
    const made = await this.post('/v3/directline/tokens/generate', {});
    this.token = made.token as string;
    const begun = await this.post('/v3/directline/conversations', { locale: 'en' });
    this.conversationId = begun.conversationId as string;
    const stream = new WebSocket(begun.streamUrl as string);
    this.stream = stream;
    await new Promise((resolve, reject) => {
      stream.once('open', resolve);
      stream.once('error', reject);
    });
    stream.on('message', (frame) => this.hear(String(frame)));
  }

  /** Sends one message; resolves to the bot's first reply to it. Rejects after 20 seconds. */
  async say(text: string): Promise<string> {
    const { id } = await this.post(`/v3/directline/conversations/${this.conversationId}/activities`, {
      type: 'message',
      text,
      from: { id: 'me' },
      channelData: { clientActivityID: `m${++this.sent}` },
    });
    return this.replyTo(id as string);
  }

  close(): void {
    this.stream?.terminate();
  }

  private replyTo(id: string): Promise<string> {
    const reply = this.replied.get(id);
    if (reply !== undefined) {
      this.replied.delete(id);
      return Promise.resolve(reply);
    }
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('no reply in 20 s')), 20_000);
      this.expected.set(id, (said) => {
        clearTimeout(late);
        resolve(said);
      });
    });
  }

  private hear(frame: string): void {
    if (!frame) return;
    const { activities } = JSON.parse(frame) as { activities?: { text?: string; replyToId?: string }[] };
    for (const { text = '', replyToId } of activities ?? []) {
      if (!replyToId) continue;
      const arrive = this.expected.get(replyToId);
      if (arrive) {
        this.expected.delete(replyToId);
        arrive(text);
      } else this.replied.set(replyToId, text);
    }
  }

  private post(path: string, body: object): Promise<Record<string, unknown>> {
    return new Promise((resolve, reject) => {
      const sent = request(`${this.url}${path}`, {
        method: 'POST',
        agent: this.agent,
        headers: {
          'content-type': 'application/json',
          ...(this.token && { authorization: `Bearer ${this.token}` }),
        },
      });
      sent.on('error', reject);
      sent.on('response', (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part) => {
          text += part;
        });
        response.on('end', () => {
          if ((response.statusCode ?? 500) >= 300) reject(new Error(`${path} answered ${response.statusCode}`));
          else resolve(text ? JSON.parse(text) : {});
        });
      });
      sent.end(JSON.stringify(body));
    });
  }
}
