import { type Activity, type ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { fromPromise } from 'rxjs/observable/fromPromise';
import { async } from 'rxjs/scheduler/async';
import { WebSocket } from 'ws';

// The client asks for a global one even when it is given another.
Object.assign(globalThis, { WebSocket });

/** The client's pauses (3 s before it reconnects, 15 min before it renews its token) pass 1,000 times as fast. */
const hasty = {
  now: () => async.now() * 1_000,
  schedule: (work: never, delay = 0, state?: never) => async.schedule(work, delay / 1_000, state),
};

interface AjaxRequest {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  readonly responseType?: string;
}

function ajax(request: AjaxRequest) {
  return fromPromise(
    (async () => {
      const body = request.body instanceof FormData ? request.body : JSON.stringify(request.body);
      const answer = await fetch(request.url, { method: request.method, headers: request.headers, body });
      const xhr = { getResponseHeader: (name: string) => answer.headers.get(name) };
      if (!answer.ok) throw Object.assign(new Error(await answer.text()), { status: answer.status, xhr });
      return {
        status: answer.status,
        response: request.responseType === 'arraybuffer' ? await answer.arrayBuffer() : await answer.json(),
      };
    })(),
  );
}

export interface Client {
  readonly line: DirectLine;
  /** All that came over the stream, in order. */
  readonly seen: Activity[];
  readonly statuses: ConnectionStatus[];
  say(text: string, more?: object): Promise<string>;
  post(activity: object): Promise<string>;
  /** Waits for a message with this text. */
  hears(text: string): Promise<Activity>;
  until(true_: () => boolean): Promise<void>;
  end(): void;
}

/** The unmodified Direct Line client of Web Chat, in Node. */
export function directLineClient(url: string, token: string, options: object = {}): Client {
  const settings = {
    domain: `${url}/v3/directline`,
    token,
    ajax,
    WebSocket,
    scheduler: hasty,
    random: () => 0,
    pollingInterval: 200,
  };
  const line = new DirectLine({ ...settings, ...options } as unknown as ConstructorParameters<typeof DirectLine>[0]);
  const seen: Activity[] = [];
  const statuses: ConnectionStatus[] = [];
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const look of [...waiting]) look();
  };
  const subscriptions = [
    line.activity$.subscribe(
      (activity) => {
        seen.push(activity);
        wake();
      },
      () => undefined,
    ),
    line.connectionStatus$.subscribe((status) => {
      statuses.push(status);
      wake();
    }),
  ];
  const until = (holds: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!holds()) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  const textOf = (activity: Activity) => ('text' in activity ? activity.text : undefined);
  const post = (activity: object) =>
    new Promise<string>((resolve, reject) => {
      line.postActivity({ from: { id: 'me' }, ...activity } as unknown as Activity).subscribe(resolve, reject);
    });
  return {
    line,
    seen,
    statuses,
    post,
    say: (text, more = {}) => post({ type: 'message', text, ...more }),
    until,
    async hears(text) {
      await until(() => seen.some((activity) => textOf(activity) === text));
      return seen.find((activity) => textOf(activity) === text)!;
    },
    end() {
      for (const subscription of subscriptions) subscription.unsubscribe();
      line.end();
    },
  };
}

export interface Visitor {
  readonly conversationId: string;
  readonly token: string;
  readonly visitor: string;
}

/** What the chat page does first. */
export async function newVisitor(url: string, body: object = {}, headers: Record<string, string> = {}) {
  const answer = await fetch(`${url}/v3/directline/tokens/generate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return {
    status: answer.status,
    ...((await answer.json()) as Visitor & { error?: { code: string; message: string } }),
  };
}
