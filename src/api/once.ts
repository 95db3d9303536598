import { createHash } from 'node:crypto';
import type { Source } from '../ledger/entry';
import type { Answered, CallStore } from './calls';
import type { Refused } from './problems';

/** The channel of what programs wrote. */
export const API = 'api';

interface Keyed {
  readonly key: string;
  readonly personId: string;
  /** All that it asks. */
  readonly asks: readonly unknown[];
  readonly now: Date;
}

/**
 * Answers a request that says how it is known again. The operation is named by the key and by when it came first, so that it is
 * done once however often it is begun; whoever has done it first has the answer that all get.
 */
export async function once(
  calls: CallStore,
  { key, personId, asks, now }: Keyed,
  run: (source: Source, at: Date) => Promise<Answered>,
): Promise<Answered | Refused> {
  if (!/^[!-~]{1,128}$/.test(key)) return { refused: 'key-format' };
  const asked = digest(JSON.stringify(asks));
  const call = await calls.begin({ id: digest(`${personId}\n${key}`), personId, asked, at: now });
  if (call.asked !== asked) return { refused: 'key-reused' };
  if (call.answer) return call.answer;
  const answer = await run({ channel: API, message: `${personId}/${key}/${call.at.getTime()}` }, call.at);
  // A failure is no answer: the next try may do better.
  return answer.status < 500 ? calls.answer(call.id, answer) : answer;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
