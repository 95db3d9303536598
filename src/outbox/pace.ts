import { RateLimiterMemory, RateLimiterQueue } from 'rate-limiter-flexible';

/** Lets so many pass a second, and the others after them; with no limit, all. */
export function pace(perSecond: number | undefined): () => Promise<void> {
  if (perSecond === undefined) return async () => undefined;
  const queue = new RateLimiterQueue(new RateLimiterMemory({ points: perSecond, duration: 1 }), {
    maxQueueSize: Number.MAX_SAFE_INTEGER,
  });
  return async () => void (await queue.removeTokens(1));
}
