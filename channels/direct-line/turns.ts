import { carriedFile } from '../carried-file';
import type { ChannelHost } from '../channel';
import type { DirectLineAdapter } from './adapter';
import type { Conversation } from './conversation';
import type { End, Said, Unhandled } from './conversation-log';

/** Between two tries of a turn whose end could not be written, in milliseconds. */
const AGAIN_MS = 5_000;
/** Tries of one turn: then it waits for the next start. */
const MOST_TRIES = 100;

/** One run of a turn. */
interface Run {
  /** What it waits for. */
  readonly after: Promise<unknown>;
  /** Which try of the turn it is, from 1. */
  readonly tries: number;
  /** Whether it may say anything: as soon as its message is durable, and not the second time that it was sent. */
  readonly owed: Promise<boolean>;
}

const OWED = Promise.resolve(true);

function promised() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** Accepts what people say: durable first, answered after. Knows which turns are in flight. */
export class Turns {
  readonly #inFlight = new Map<string, Promise<void>>();
  /** Accepted, perhaps: the storage did not answer. Should the client send it again, its turn is still owed. */
  readonly #doubtful = new Set<string>();
  /** Resolves when what was accepted before a crash has been taken up: what comes meanwhile has its turn behind it. */
  #takenUp: Promise<unknown> = Promise.resolve();
  #takingUp = false;
  #closed = false;

  constructor(
    private readonly adapter: DirectLineAdapter,
    private readonly host: ChannelHost,
  ) {}

  get closed(): boolean {
    return this.#closed;
  }

  /**
   * Resolves when the activity is durable. Its turn has begun by then where this process is alone, but has said nothing: what a
   * person waits for is one write less. Twice the same activity is one turn.
   */
  async accept(conversation: Conversation, activity: Said): Promise<void> {
    const wait = this.host.oneMoment?.(activity.locale);
    // Not kept: the log is what has to be waited for.
    if (wait)
      conversation.pass(this.adapter.outgoing({ type: 'message', text: wait, conversation: activity.conversation }));
    const { id } = activity;
    // While turns are being taken up, this may be one of them that is sent again: it is theirs to run.
    const first = !this.#takingUp && !this.#doubtful.has(id) && !this.#inFlight.has(id);
    const beginsNow = first && !wait && conversation.alone;
    const owed = this.#keep(conversation, activity);
    if (beginsNow) this.run(activity, { owed: owed.catch(() => false) });
    if (!(await owed) || beginsNow) return;
    // A first try that the storage did not take may still be about to give up.
    await this.#inFlight.get(id);
    this.run(activity);
  }

  /** Resolves when the activity is durable: whether its turn is owed, and not that of its first time. */
  async #keep(conversation: Conversation, activity: Said): Promise<boolean> {
    try {
      const { known, waiting } = await conversation.append([activity], { unhandled: [activity.id] });
      if (known.length > 0 && !this.#doubtful.delete(activity.id)) return false;
      await this.#runEarlier(conversation, waiting);
      return true;
    } catch (error) {
      if (this.#doubtful.size < 10_000) this.#doubtful.add(activity.id);
      throw error;
    }
  }

  /** Runs the turns that a crash has cut off, before any that is accepted from now on; looks for them until the storage answers. */
  takeUp(find: () => Promise<readonly Unhandled[]>): Promise<void> {
    this.#takingUp = true;
    const taken = this.#found(find).then((all) => {
      this.#takingUp = false;
      for (const { activity } of all) this.run(activity, { after: Promise.resolve() });
    });
    this.#takenUp = taken;
    return taken;
  }

  async #found(find: () => Promise<readonly Unhandled[]>): Promise<readonly Unhandled[]> {
    while (!this.#closed) {
      try {
        return await find();
      } catch (error) {
        const reason = error instanceof Error ? error.name : 'unknown';
        this.host.log.error({ channel: 'directline', reason }, 'it was not seen what a crash has cut off');
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS).unref());
      }
    }
    return [];
  }

  /** What was said before has its turn before: the bot knows what another process has answered meanwhile. */
  async #runEarlier(conversation: Conversation, waiting: End['waiting']): Promise<void> {
    for (const { id, sequence } of waiting) {
      if (this.#inFlight.has(id)) continue;
      for (const { activity } of await conversation.since(sequence - 1, 1)) this.run(activity);
    }
  }

  run(activity: Said, { after = this.#takenUp, tries = 1, owed = OWED }: Partial<Run> = {}): void {
    if (this.#inFlight.has(activity.id)) return;
    const { promise: handedOver, resolve: handOver } = promised();
    const turn = after
      .then(() =>
        this.adapter.turn(activity, (context) => this.host.receive(context, carriedFile, owed, handedOver), {
          id: activity.id,
          owed,
          handOver,
        }),
      )
      .catch((error: unknown) => {
        const reason = error instanceof Error ? error.name : 'unknown';
        this.host.log.error({ channel: 'directline', activity: activity.id, reason }, 'a web chat turn failed');
        this.#later(activity, tries);
      })
      .finally(() => this.#inFlight.delete(activity.id));
    this.#inFlight.set(activity.id, turn);
  }

  /** What is accepted is owed, also where the storage could not take the answer: once it can, the turn begins anew. */
  #later(activity: Said, tries: number): void {
    const again = () => {
      if (!this.#closed) this.run(activity, { after: Promise.resolve(), tries: tries + 1 });
    };
    if (tries < MOST_TRIES) setTimeout(again, AGAIN_MS).unref();
  }

  /** Takes nothing new and waits for what is in flight. */
  async close(): Promise<void> {
    this.#closed = true;
    while (this.#inFlight.size > 0) await Promise.all(this.#inFlight.values());
  }
}
