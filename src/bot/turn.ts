import type { TurnContext } from 'botbuilder';
import { isLimited } from '../accounts/is-limited';
import type { Person } from '../accounts/person';
import type { Whereabouts } from '../accounts/whereabouts';
import type { SentenceKey } from '../languages/sentences';
import type { Values } from '../languages/voice';
import { CategoryBook, type TreeCategory } from '../ledger/categories';
import type { Source } from '../ledger/entry';
import type { Operation } from '../ledger/ledger';
import { type Day, dayAt } from '../ledger/period';
import type { Meaning } from '../understanding/meaning';
import type { Ask, Button, Intent } from './intent';
import type { Press } from './press';

/** A picture under a reply; `alt` says in words what it shows. */
export interface Picture {
  readonly url: string;
  readonly alt: string;
}

/** A file a person can take: by its bytes (of at most some hundred kilobytes, as they go with the message) or by a link. */
export type OfferedFile = { readonly name: string; readonly contentType: string } & (
  | { readonly bytes: Buffer }
  | { readonly url: string }
);

/** A file that a person sent. */
export interface SentFile {
  readonly name: string;
  readonly contentType: string;
  /** Its bytes; 'too-large' where there are more than `most`, undefined where the platform does not give them. */
  bytes(most: number): Promise<Buffer | 'too-large' | undefined>;
}

/** What a person can fill in and send at once; the lines of its reply say how to write the same, for channels that have no forms. */
export interface Form {
  /** The dialog that reads what was filled in, as `press.filled`. */
  readonly do: Intent['id'];
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly label: Button['title'];
  /** What stands in it already. */
  readonly value?: string;
  /** One of these is chosen; absent: an amount is written. */
  readonly choices?: readonly { readonly title: Button['title']; readonly value: string }[];
}

/** One thing the bot says: lines of sentences, then at most one picture, one file, one form and some buttons. */
export interface Reply {
  readonly lines: readonly { readonly sentence: SentenceKey; readonly values?: Values }[];
  readonly picture?: Picture;
  readonly file?: OfferedFile;
  readonly buttons?: readonly Button[];
  readonly form?: Form;
  /** Answers a press in the place of the message whose button that was, whatever either shows. */
  readonly inPlace?: boolean;
  /** Ids of the entries it shows one by one: what the person may mean by "it", or by replying to this message. */
  readonly entries?: readonly string[];
}

/** Everything a dialog may know of the message it answers. What it wants to say it adds with `reply`; the bot sends it. */
export interface Turn {
  /** Shown to the person when something goes wrong, and written beside every log line of the turn. */
  readonly id: string;
  /** Who writes; what is said is in their language. */
  readonly person: Person;
  /** The ledger it is about, which is `person.ledgerId`, and what the person may do in it. */
  readonly here: Whereabouts;
  /** Others read along: nothing private is said. */
  readonly group: boolean;
  readonly meaning: Meaning;
  /** Set when the person pressed a button instead of writing. */
  readonly press?: Press;
  /** The key of every write this turn makes: the same message again writes the same. */
  readonly source: Source;
  /** The chat it runs in: what is said in it needs no notice there. */
  readonly place: { readonly channel: string; readonly conversation: string };
  /** UTC instant. */
  readonly now: Date;
  /** The day it is for the person. */
  readonly today: Day;
  /** The person's categories, as they are now. */
  readonly categories: CategoryBook;
  /** Ids of the entries that the message replied to shows; absent where the message is no reply, or to something else. */
  readonly about?: readonly string[];
  /** Ids of the entries that the bot showed last in this conversation. */
  readonly recent: readonly string[];
  /** The last lines of this chat, before this message. */
  readonly lines: readonly string[];
  /** The key of the message that the person has changed or deleted: this turn is about what it recorded. */
  readonly amends?: string;
  /** The person looks at a dark screen, as far as their channel tells. */
  readonly dark: boolean;
  /** What the buttons of the bot's newest message do. */
  readonly offered: readonly Press[];
  /** What the person sent besides words; pictures and recordings are none. */
  readonly files: readonly SentFile[];
  /** What the newest list of this conversation searched. */
  readonly looking?: object;
  /** Keeps what a list searches, for its next page. */
  look(at: object): void;
  reply(reply: Reply): void;
  ask(ask: Ask): void;
  /** The person as their settings are now: what is said from here on goes by them. */
  become(person: Person): void;
  /** What the conversation goes on with once this dialog has ended. */
  follow(dialog: Follow | undefined): void;
  readonly next?: Follow;
}

export interface Follow {
  readonly id: Intent['id'];
  /** Absent: what the message itself says. */
  readonly slots?: object;
}

const TURN = Symbol('turn');

/** The turn a dialog runs in; the dialog stack passes only botbuilder's context on. */
export function turnOf(context: TurnContext): Turn {
  return context.turnState.get(TURN) as Turn;
}

/** What is known of a turn before it begins. */
type Facts = Omit<Turn, 'reply' | 'ask' | 'become' | 'follow' | 'look' | 'next' | 'today' | 'categories'>;

/** Starts a turn on a context; what is said in it gathers in `said`. `tree` is the categories everyone starts with. */
export function beginTurn(
  context: TurnContext,
  facts: Facts,
  tree: readonly TreeCategory[],
): { turn: Turn; said: Reply[] } {
  const said: Reply[] = [];
  const turn: Turn & { person: Person; categories: CategoryBook; next?: Follow; looking?: object } = {
    // Not the facts first: what is added to a copy costs Node 20 two microseconds a field, and a shape of its own.
    next: undefined,
    ...facts,
    today: dayAt(facts.now, facts.person.zone),
    categories: new CategoryBook(tree, facts.person.categories),
    reply: (reply) => void said.push(reply),
    look: (at) => {
      turn.looking = at;
    },
    become: (person) => {
      // Settings are the person's; where they write stays as this turn began.
      turn.person = { ...person, ledgerId: facts.here.ledgerId };
      turn.categories = new CategoryBook(tree, person.categories);
    },
    follow: (next) => {
      turn.next = next;
    },
    ask: (ask) => void said.push(question(ask, ask.optional ? said.pop() : undefined)),
  };
  context.turnState.set(TURN, turn);
  return { turn, said };
}

/** A question as a reply. One that nothing waits for stands under what was said before it: buttons show under one message only. */
function question({ slot, sentence, values, choices = [] }: Ask, after?: Reply): Reply {
  const answers = choices.map(({ title, value }) => ({ title, do: `answer:${slot}`, with: value }));
  const buttons = [...answers, ...(after?.buttons ?? [])];
  return {
    ...after,
    lines: [...(after?.lines ?? []), { sentence, values }],
    buttons: buttons.length > 0 ? buttons : undefined,
  };
}

/** What a turn does to the person's ledger, for the ledger; `source` where it writes under another message's key. */
export function operationOf({ person, source: own, now }: Turn, source = own): Operation {
  const { ledgerId, id: by, zone, currency } = person;
  return { ledgerId, by, source, now, zone, currency, limited: isLimited(person) };
}
