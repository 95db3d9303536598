import type { Activity, ConversationReference } from 'botbuilder';
import { TurnContext } from 'botbuilder';
import type { Server } from 'restify';
import type { Channel, ChannelHost } from '../channel';
import { DirectLineAdapter } from './adapter';
import { Allowance } from './allowance';
import { originAllowed } from './caller';
import type { Others, Unhandled } from './conversation-log';
import { Conversations } from './conversations';
import { routes } from './routes';
import { type DirectLineSettings, defaultLimits } from './settings';
import { refuseUpgrade, Streams } from './streams';
import { Tickets } from './tickets';
import type { DirectLineTokens } from './tokens';
import { Turns } from './turns';

const minute = 60_000;
/** How often it is looked for turns that another process has left, and how long each is left to the process that began it. */
const left = 5_000;

/** The web chat: a Direct Line 3.0-compatible endpoint in this process, with the bot behind it. */
export class DirectLine implements Channel {
  readonly id = 'directline';
  readonly tokens: DirectLineTokens;
  readonly conversations: Conversations;
  readonly turns: Turns;
  readonly tickets: Tickets;
  readonly starts: Allowance;
  readonly returns: Allowance;
  readonly posts: Allowance;
  readonly adapter: DirectLineAdapter;
  readonly #streams: Streams;
  #alone = () => {};

  constructor(
    readonly settings: DirectLineSettings,
    readonly host: ChannelHost,
  ) {
    const now = () => host.now();
    const limits = { ...defaultLimits, ...settings.limits };
    this.tokens = settings.tokens;
    this.conversations = new Conversations(settings.conversations);
    this.adapter = new DirectLineAdapter(this.conversations, now, settings.conversations.others !== undefined);
    this.turns = new Turns(this.adapter, host);
    this.tickets = new Tickets(settings.tokens, this.conversations, (ticket) => settings.firstUse(ticket));
    this.starts = new Allowance(limits.startsPerAddress, 10 * minute, now);
    this.returns = new Allowance(limits.returnsPerConversation, 10 * minute, now);
    this.posts = new Allowance(limits.activitiesPerConversation, minute, now);
    this.#streams = new Streams(
      async (ticket) => (this.turns.closed ? undefined : this.tickets.redeem(ticket)),
      (req) => originAllowed(req, settings),
      limits.streamsPerConversation,
    );
  }

  routes(server: Server): void {
    routes(server, this);
    // The web chat's streams are the only WebSockets of this server.
    server.on('upgrade', (req, socket, head) => {
      if (!this.#streams.upgrade(req, socket, head)) refuseUpgrade(socket, '404 Not Found');
    });
  }

  /** Also takes up the turns that a crash has cut off. */
  async start(): Promise<void> {
    this.#streams.start();
    const { conversations: log } = this.settings;
    if (log.others) this.#amongOthers(log.others);
    else await this.turns.takeUp(() => this.#cutOff());
  }

  /**
   * What a crash has cut off. The ends of these conversations are known by then, so that replies are in the same write as what the
   * bot keeps of its turn: another crash tears nothing apart.
   */
  async #cutOff(): Promise<readonly Unhandled[]> {
    const all = await this.settings.conversations.unhandled();
    await Promise.all(all.map(({ conversationId }) => this.conversations.of(conversationId).last()));
    return all;
  }

  /** Shows what other processes say, and takes over what they have left. */
  #amongOthers({ follow }: Others): void {
    const unfollow = follow(
      () => this.conversations.watched(),
      (id, from) => this.conversations.live(id)?.more(from),
    );
    const looking = setInterval(() => void this.#takeOver(), left).unref();
    this.#alone = () => {
      clearInterval(looking);
      unfollow();
    };
    void this.#takeOver();
  }

  async #takeOver(): Promise<void> {
    try {
      const before = new Date(this.host.now().getTime() - left);
      for (const { activity } of await this.settings.conversations.unhandled(before)) this.turns.run(activity);
    } catch (error) {
      const reason = error instanceof Error ? error.name : 'unknown';
      this.host.log.error({ channel: 'directline', reason }, 'it was not seen what other processes have left');
    }
  }

  async stop(): Promise<void> {
    await this.turns.close();
    this.#alone();
    await this.#streams.stop();
  }

  async resume(reference: Partial<ConversationReference>, activities: readonly Partial<Activity>[]): Promise<void> {
    const id = reference.conversation?.id;
    if (!id)
      throw new Error('The reference names no conversation: store TurnContext.getConversationReference(activity).');
    const said = activities.map((activity) => {
      const out = this.adapter.outgoing(TurnContext.applyConversationReference({ ...activity }, reference));
      // The log knows each id once: the second try of a notice is no second line.
      return activity.id ? { ...out, id: activity.id } : out;
    });
    await this.conversations.of(id).append(said);
  }
}
