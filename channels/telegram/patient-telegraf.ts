import { setTimeout } from 'node:timers/promises';
import { Telegraf, TelegramError } from 'telegraf';
import type { OpenUpdates } from './open-updates';

/** How long the client waits; all in milliseconds. Telegraf itself waits 500 s and tries once. */
export interface Patience {
  /** For the answer to one call. */
  readonly call: number;
  /** For the answer to one long poll, which Telegram holds open for 50 s. */
  readonly poll: number;
  pause(ms: number, signal?: AbortSignal): Promise<void>;
}

export const PATIENCE: Patience = {
  call: 30_000,
  poll: 65_000,
  pause: (ms, signal) => setTimeout(ms, undefined, { signal }),
};

/** A turn is not held up longer than this; a person would have gone away. */
const LONGEST_PAUSE = 60_000;
const MOST_TRIES = 4;

/**
 * Telegraf whose every call has an end and is tried again where trying helps: 429 after the pause that Telegram names, 5xx and a
 * lost connection after growing pauses. Polling goes on for ever, until `closing`, and confirms no update whose turn is open;
 * the first call is left to whoever starts.
 */
export function patientTelegraf(
  token: string,
  apiRoot: string,
  closing: AbortSignal,
  patience: Patience,
  open: OpenUpdates,
): Telegraf {
  const bot = new Telegraf(token, {
    handlerTimeout: Number.POSITIVE_INFINITY,
    telegram: { apiRoot, webhookReply: false },
  });
  const callOnce = bot.telegram.callApi.bind(bot.telegram);
  bot.telegram.callApi = async (method, said) => {
    const polls = method === 'getUpdates' && 'timeout' in said;
    // The last call of a poller confirms what it took.
    if (method === 'getUpdates' && !polls) await open.idle();
    const args = 'offset' in said ? { ...said, offset: open.from(Number(said.offset)) } : said;
    for (let tries = 1; ; tries++) {
      const signal = polls
        ? AbortSignal.any([closing, AbortSignal.timeout(patience.poll)])
        : AbortSignal.timeout(patience.call);
      try {
        // Telegraf's type is that of a shim without the listeners of the newer standard; node-fetch asks for `aborted` only.
        return await callOnce(method, args, { signal: signal as never });
      } catch (error) {
        const hopeless = method === 'getMe' || (polls && closing.aborted);
        const ms = hopeless ? undefined : pauseAfter(error, tries, polls);
        if (ms === undefined) throw error;
        await patience.pause(ms, polls ? closing : undefined);
      }
    }
  };
  return bot;
}

/** Milliseconds to wait before the next try, or undefined where another try would not help or might send twice. */
function pauseAfter(error: unknown, tries: number, forEver: boolean): number | undefined {
  const growing = Math.min(500 * 2 ** tries, 30_000);
  let ms: number | undefined;
  if (error instanceof TelegramError) {
    if (error.code === 429) ms = (error.parameters?.retry_after ?? 1) * 1000;
    else if (error.code >= 500) ms = growing;
  } else if ((error as Error).name === 'FetchError') ms = growing;
  else if ((error as Error).name === 'AbortError' && forEver) ms = 0;
  return forEver || (tries < MOST_TRIES && (ms ?? 0) <= LONGEST_PAUSE) ? ms : undefined;
}
