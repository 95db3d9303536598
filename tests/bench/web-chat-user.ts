import { type Agent, request } from 'node:http';
import WebSocket from 'ws';

/** One visitor of the web chat, speaking Direct Line over kept-alive HTTP and a stream, as the widget does. */
export class WebChatUser {
  private readonly waiting = new Map<string, () => void>();
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

  /** Sends one message; resolves when the bot's reply to it has come. Rejects after ten seconds. */
  async say(text: string): Promise<void> {
    const mark = `m${++this.sent}`;
    const answered = new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('no reply in 10 s')), 10_000);
      this.waiting.set(mark, () => {
        clearTimeout(late);
        resolve();
      });
    });
    const { id } = await this.post(`/v3/directline/conversations/${this.conversationId}/activities`, {
      type: 'message',
      text,
      from: { id: 'me' },
      channelData: { clientActivityID: mark },
    });
    const arrive = this.waiting.get(mark);
    this.waiting.delete(mark);
    if (arrive) this.awaitReply(id as string, arrive);
    return answered;
  }

  close(): void {
    this.stream?.terminate();
  }

  private readonly replied = new Set<string>();
  private readonly expected = new Map<string, () => void>();

  private awaitReply(id: string, arrive: () => void): void {
    if (this.replied.delete(id)) arrive();
    else this.expected.set(id, arrive);
  }

  private hear(frame: string): void {
    if (!frame) return;
    const { activities } = JSON.parse(frame) as {
      activities?: { type: string; replyToId?: string; from: { id: string } }[];
    };
    for (const { replyToId } of activities ?? []) {
      if (!replyToId) continue;
      const arrive = this.expected.get(replyToId);
      if (arrive) {
        this.expected.delete(replyToId);
        arrive();
      } else this.replied.add(replyToId);
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
