import type { Activity, TurnContext } from 'botbuilder';
import type { DialogState } from 'botbuilder-dialogs/lib/dialogContext';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet';
import type { Person, PersonStore } from '../accounts/person';
import { samePlace } from '../accounts/reach';
import type { SharedLedgerStore } from '../accounts/shared-ledger';
import { whereaboutsOf } from '../accounts/whereabouts';
import type { SentenceKey } from '../languages/sentences';
import type { Voice } from '../languages/voice';
import type { TreeCategory } from '../ledger/categories';
import { keyOf } from '../ledger/key';
import type { Read } from '../understanding/meaning';
import { type Conversation, Conversations, conversationKey, heard, showing } from './conversation';
import { type FetchFile, filesOf } from './files-of';
import { groupOf } from './group-of';
import type { Intent } from './intent';
import { askedOf, IntentDialog } from './intent-dialog';
import { Lanes } from './lanes';
import { meaningOf } from './meaning-of';
import { type Newcomer, newcomer } from './newcomer';
import { pressOf } from './press';
import { referenceOf } from './reference-of';
import { PRIVATE } from './refused-here';
import { type Dialogs, route } from './route';
import { send } from './send';
import { apologise } from './surprise';
import { beginTurn } from './turn';
import { Stopwatch, type TurnRecord } from './turn-record';
import type { TurnStorage } from './turn-storage';
import { isUnclear } from './unclear';

/** What one bot is made of. */
export interface BotParts {
  readonly intents: readonly Intent[];
  readonly understand: Read;
  readonly voice: Voice;
  readonly people: PersonStore;
  readonly ledgers: SharedLedgerStore;
  readonly storage: TurnStorage;
  readonly defaults: Newcomer;
  /** Whether a text gives away a password: then it is not read any further, and kept nowhere. */
  tellsPassword(text: string): boolean;
  /** The categories everyone starts with. */
  readonly categories: readonly TreeCategory[];
  now(): Date;
  newTurnId(): string;
  readonly log: BotLog;
  /** The database does not answer at the moment; turns wait for it. */
  away?(): boolean;
  /** Whether a turn failed because the database does not answer: then it begins anew, as after a crash. */
  unreachable?(error: unknown): boolean;
  /** Told about every turn that has ended. */
  ended?(turn: TurnRecord): void;
}

/** The part of pino a turn uses. Never text, amounts or names. */
export interface BotLog {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** A message longer than this is not read: it is a paste, and belongs into an import. */
const LONGEST_MESSAGE = 4_000;

/** How long a turn waits for a database that does not answer, in milliseconds; then it says sorry. */
const LONGEST_WAIT = 60_000;

/** The message is there for good. */
const OWED = Promise.resolve(true);
/** Nothing that is said is kept by its channel. */
const HANDED_OVER = Promise.resolve();

/** How far the channel is with a message and with what is said to it. */
interface Message {
  readonly owed: Promise<boolean>;
  readonly handedOver: Promise<void>;
}

/** What is done with a message that gives away a password. */
const PASSWORD = { do: 'password' };

/** What stands for it in what was said. */
const DOTS = '•••';

const ANSWERED: ReadonlySet<string> = new Set([
  'message',
  'messageUpdate',
  'messageDelete',
  'conversationUpdate',
  'installationUpdate',
]);

/** What becomes of a message of the person's own after it was sent: other words, or none. */
const CHANGES: ReadonlySet<string> = new Set(['messageUpdate', 'messageDelete']);

/** ONE TURN: one at a time -> drop duplicates -> know the person -> understand -> dialog -> say -> save. */
export class Bot {
  private readonly lanes = new Lanes();
  private readonly conversations: Conversations;
  private readonly dialogs = new DialogSet(STACK);
  private readonly intents: ReadonlyMap<string, Intent>;

  constructor(private readonly parts: BotParts) {
    this.conversations = new Conversations(parts.storage);
    this.intents = new Map(parts.intents.map((intent) => [intent.id, intent]));
    for (const intent of parts.intents) this.dialogs.add(new IntentDialog(intent));
  }

  /** The dialogs there are, whoever may open them. */
  get dialogIds(): readonly string[] {
    return this.parts.intents.map(({ id }) => id);
  }

  /**
   * Resolves when all is said; what the conversation keeps is written beside it, and its next turn waits for that. `owed` as
   * channels say it: what the turn records has the key of its message, so that a second try finds it. `handedOver` as they say it.
   */
  readonly receive = (context: TurnContext, file?: FetchFile, owed = OWED, handedOver = HANDED_OVER): Promise<void> => {
    const { type } = context.activity;
    if (!ANSWERED.has(type)) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.lanes
        .run(conversationKey(context), () => this.turn(context, resolve, { owed, handedOver }, file))
        .then(resolve, reject);
    });
  };

  /** Resolves when the turns under way have ended. */
  idle(): Promise<void> {
    return this.lanes.idle();
  }

  /** `since`: when a turn began that begins anew, by `performance.now`. */
  private async turn(
    context: TurnContext,
    said: () => void,
    message: Message,
    file?: FetchFile,
    since?: number,
  ): Promise<void> {
    const { activity } = context;
    const { owed, handedOver } = message;
    const key = conversationKey(context);
    const id = this.parts.newTurnId();
    // Where channels look for it (`turnIdOf`).
    context.turnState.set('turn id', id);
    const began = this.parts.now();
    const watch = new Stopwatch();
    let intent = activity.type as string;
    let conversation: Conversation | undefined;
    let confidence: number | undefined;
    let failed = false;
    let again = false;
    // What comes a second time is no turn.
    let dropped = false;
    let entering: Promise<Conversation> | undefined;
    try {
      if (since === undefined && this.parts.away?.()) await context.sendActivity(this.sayTo(activity, 'one-moment'));
      entering = this.conversations.enter(key);
      const [entered, met] = await Promise.all([
        entering,
        this.parts.people.meet(
          { channel: activity.channelId, user: activity.from.id },
          newcomer(activity, this.parts.defaults, this.parts.now()),
        ),
      ]);
      conversation = entered;
      dropped = activity.id !== undefined && conversation.handled.includes(activity.id);
      if (dropped) return;
      // A change that overtakes its message is the message: what comes after it is older than what was answered.
      if (CHANGES.has(activity.type) && activity.replyToId) conversation.handled.push(activity.replyToId);
      watch.end('receive');
      const removed = activity.type === 'installationUpdate' && activity.action?.startsWith('remove');
      if (removed) {
        await this.losePlace(activity, met);
        conversation.greeted = undefined;
        return await this.conversations.save(key, conversation, activity.id);
      }
      await this.keepPlace(activity, met);

      const now = this.parts.now();
      const here = await whereaboutsOf(met, groupOf(activity), this.parts.ledgers, now);
      const person = { ...met, ledgerId: here.ledgerId };
      conversation.personId = person.id;

      const told = this.parts.tellsPassword(text(activity)) ? PASSWORD : undefined;
      const amends = CHANGES.has(activity.type) ? keyOf(sourceOf(activity, activity.replyToId)) : undefined;
      const deleted = activity.type === 'messageDelete' ? { do: 'undo', with: amends } : undefined;
      const press = told ?? deleted ?? pressOf(activity, activity.type === 'message' ? conversation.offered : []);
      const about = conversation.shown?.findLast((one) => !press && one.activity === activity.replyToId)?.entries;
      const asked = amends || about ? undefined : askedOf(conversation.dialogs);
      const meaning = await meaningOf(
        {
          text: told ? '' : text(activity),
          press,
          asked,
          about: about !== undefined,
          unclear: conversation.unclear,
          person,
          now,
        },
        this.parts.understand,
      );
      if (!ARRIVALS.has(activity.type)) {
        intent = meaning.intent.value;
        if (!press) confidence = meaning.intent.confidence;
      }
      watch.end('understand');
      const recent = conversation.shown?.at(-1)?.entries ?? [];
      const { looking } = conversation;
      const source = sourceOf(activity, activity.id);
      const files = press ? [] : filesOf(activity, file);
      const place = { channel: activity.channelId, conversation: activity.conversation.id };
      const facts = {
        id,
        person,
        here,
        group: groupOf(activity) !== undefined,
        meaning,
        press,
        source,
        place,
        now,
        about,
        recent,
        lines: conversation.lines ?? [],
        amends,
        looking,
        dark: activity.channelData?.theme === 'dark',
        offered: (conversation.offered ?? []).flatMap(({ value }) => pressOf({ value } as Activity) ?? []),
        files,
      };
      const { turn, said: replies } = beginTurn(context, facts, this.parts.categories);
      const unreadable = files.length > 0 ? undefined : whyUnreadable(activity);
      if (ARRIVALS.has(activity.type)) {
        if (!isArrival(activity)) return;
        if (isGreeted(activity, conversation)) turn.reply({ lines: [{ sentence: 'welcome' }] });
      } else if (unreadable && !press) turn.reply({ lines: [{ sentence: unreadable }] });
      else await route(this.dialogsOf(context, conversation), turn, asked);

      dropped = !(await owed);
      if (dropped) return;
      watch.end('dialog');
      conversation.unclear = isUnclear(turn) ? meaning.text : undefined;
      conversation.looking = turn.looking;
      const { shown, offered, texts } = await send(context, replies, turn, this.parts.voice, conversation.shown);
      conversation.shown = showing(conversation, shown);
      conversation.offered = offered;
      const dialog = meaning.answer ? asked?.intent : press?.do;
      if (!facts.group && !PRIVATE.has(dialog ?? intent))
        conversation.lines = heard(conversation, told ? DOTS : meaning.text, texts);
      watch.end('say');
      const answered = conversation;
      const saved = handedOver.then(() => this.conversations.save(key, answered, activity.id));
      said();
      await saved;
      watch.end('save');
    } catch (error) {
      const cause = (error as { error?: unknown } | undefined)?.error ?? error;
      const waited = since === undefined ? 0 : performance.now() - since;
      dropped = !(await owed);
      if (dropped) return;
      again = watch.stages.say === undefined && waited < LONGEST_WAIT && this.parts.unreachable?.(cause) === true;
      if (!again) {
        failed = true;
        this.parts.log.error({ turn: id, channel: activity.channelId, err: error }, 'a turn failed');
        // What was said stands, though the conversation could not be kept.
        if (watch.stages.say === undefined) await apologise(context, id, this.parts, error);
        // The message is not tried again and the questions are dropped: the next message meets a conversation that works.
        if (conversation) {
          conversation.dialogs = { dialogStack: [] };
          await this.conversations
            .save(key, conversation, activity.id)
            .catch((err) => this.parts.log.error({ turn: id, err }, 'not saved'));
        }
      }
    } finally {
      // A place that cannot be given up ends by itself.
      await entering?.then(() => this.conversations.leave(key)).catch(() => undefined);
      const { stages, ms } = watch;
      if (!again && !dropped)
        this.parts.ended?.({ id, channel: activity.channelId, intent, confidence, failed, began, ms, stages });
    }
    // Nothing has been said yet, and what was written is found again.
    if (again) await this.turn(context, said, message, file, since ?? performance.now() - watch.ms);
  }

  /** Where to tell this person something later. Written only when it has changed. */
  private async keepPlace(activity: Activity, person: Person): Promise<void> {
    const reference = referenceOf(activity);
    const kept = reference && person.reach?.[reference.channelId];
    if (reference && (kept?.gone || !samePlace(kept?.reference, reference)))
      await this.parts.people.reached(person.id, reference);
  }

  /** They have removed the bot: until they are met again, nothing is told there. */
  private async losePlace(activity: Activity, person: Person): Promise<void> {
    const reference = referenceOf(activity);
    if (reference) await this.parts.people.lost(person.id, reference);
  }

  private sayTo({ locale }: Activity, sentence: SentenceKey): string {
    return this.parts.voice.say(locale?.slice(0, 2) ?? this.parts.defaults.language, sentence);
  }

  private dialogsOf(context: TurnContext, { dialogs }: Conversation): Dialogs {
    const { intents, dialogs: all } = this;
    return {
      intents,
      get waiting() {
        return dialogs.dialogStack.length;
      },
      open: () => {
        context.turnState.set(STACK_OF, dialogs);
        return all.createContext(context);
      },
    };
  }
}

const STACK_OF = Symbol('stack');

/** Where botbuilder finds the dialogs that wait: they are kept with the conversation, which is written as a whole. */
const STACK = {
  get: async (context: TurnContext): Promise<DialogState> => context.turnState.get(STACK_OF) as DialogState,
  set: async () => undefined,
  delete: async () => undefined,
};

/** The key of an operation is made of it: the same message of the same conversation is the same operation. */
function sourceOf({ channelId, conversation }: Activity, message: string | undefined) {
  return { channel: channelId, message: `${conversation.id}:${message}` };
}

function text(activity: Activity): string {
  return activity.text?.trim() ?? '';
}

function whyUnreadable(activity: Activity) {
  const written = text(activity);
  if (written.length > LONGEST_MESSAGE) return 'too-long';
  if (written !== '') return undefined;
  return activity.attachments?.length ? 'only-text' : 'empty';
}

/** What says that somebody is there now. */
const ARRIVALS: ReadonlySet<string> = new Set(['conversationUpdate', 'installationUpdate']);

/**
 * Whether an arrival is greeted. Teams tells of one twice, as a conversation's and as an installation's update, in either order:
 * the second kind is the same arrival, the same kind again is another one.
 */
function isGreeted({ type }: Activity, conversation: Conversation): boolean {
  const known = conversation.greeted !== undefined && conversation.greeted !== type;
  conversation.greeted = known ? undefined : type;
  return !known;
}

/** Of the person in a chat of their own; in a group of the bot, for its members come and go. */
function isArrival(activity: Activity): boolean {
  const { type, membersAdded = [], recipient, action } = activity;
  if (type === 'installationUpdate') return action?.startsWith('add') ?? false;
  return membersAdded.some(({ id }) => (id === recipient?.id) === (groupOf(activity) !== undefined));
}
